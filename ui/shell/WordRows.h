#pragma once

#include "core/compose/Guidelines.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace galley::shell {

// How a client writes: the languages of its texts, whose spelling is checked, and the words that the
// composer's notes of house style go by.
class WordRows final : public QWidget
{
    Q_OBJECT

public:
    explicit WordRows(
        const compose::Guidelines &guidelines, const QStringList &languages, QWidget *parent = nullptr);

    [[nodiscard]] compose::Guidelines guidelines() const; // with what it says beyond these words
    [[nodiscard]] QStringList languages() const;

private:
    struct Row
    {
        QWidget *box;
        QLineEdit *word;
        QLineEdit *instead;
        QToolButton *remove;
    };

    void addLanguages(QBoxLayout *column);
    void append(const compose::BannedWord &word);
    void take(const QWidget *box);
    static void name(const Row &row);

    compose::Guidelines m_guidelines;
    QStringList m_languages; // as they were
    QList<QCheckBox *> m_offered;
    QList<Row> m_rows;
    QBoxLayout *m_banned;
    QPushButton *m_add;
    QLineEdit *m_required;
    QLineEdit *m_hashtags;
    QCheckBox *m_altText;
};

} // namespace galley::shell
