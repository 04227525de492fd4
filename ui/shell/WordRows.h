#pragma once

#include "core/compose/Guidelines.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace galley::shell {

// What a client wants to read and what not: the words that the composer's notes of house style go by.
class WordRows final : public QWidget
{
    Q_OBJECT

public:
    explicit WordRows(const compose::Guidelines &guidelines, QWidget *parent = nullptr);

    [[nodiscard]] compose::Guidelines guidelines() const; // with what it says beyond these words

private:
    struct Row
    {
        QWidget *box;
        QLineEdit *word;
        QLineEdit *instead;
        QToolButton *remove;
    };

    void append(const compose::BannedWord &word);
    void take(const QWidget *box);
    static void name(const Row &row);

    compose::Guidelines m_guidelines;
    QList<Row> m_rows;
    QBoxLayout *m_banned;
    QPushButton *m_add;
    QLineEdit *m_required;
    QLineEdit *m_hashtags;
    QCheckBox *m_altText;
};

} // namespace galley::shell
