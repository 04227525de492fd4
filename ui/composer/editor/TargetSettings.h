#pragma once

#include "core/base/Result.h"
#include "core/compose/ClientContext.h"
#include "core/compose/TargetFields.h"

#include <QUuid>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace galley::composer {

class Session;

// What the network of one tab wants to be told besides text and pictures, as the rule table names it: the
// type, the first comment, then the rest, folded until it is asked for or needed.
class TargetSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetSettings(QWidget *parent = nullptr);

    void setSession(Session *session); // null: none
    void setTarget(const QUuid &target); // null: the post
    void refresh(); // values; fields too where the type changed
    void refreshChoices(); // what can be chosen is another
    void reveal(const QString &key); // unfolds and puts the focus there

Q_SIGNALS:
    void refused(const galley::Error &error);

private:
    struct Row
    {
        compose::TargetField field;
        QWidget *box;
        QWidget *editor;
    };

    void rebuild();
    void addType();
    void addRow(const compose::TargetField &field);
    [[nodiscard]] QWidget *editorFor(const compose::TargetField &field, QWidget *box);
    [[nodiscard]] QList<compose::KnownValue> knownValues(const compose::TargetField &field) const;
    [[nodiscard]] static QWidget *nothingKnown(QWidget *box); // in place of a list with nothing in it
    void show(const Row &row);
    void set(const QString &key, const QJsonValue &value);
    void say(const Result<void> &result);
    void fold();
    [[nodiscard]] QList<compose::TargetField> fields() const;
    [[nodiscard]] QJsonValue valueOf(const QString &key) const;

    Session *m_session = nullptr;
    QUuid m_target;
    QBoxLayout *m_column;
    QPushButton *m_more;
    QList<Row> m_rows;
    QComboBox *m_type = nullptr;
    QString m_builtFor; // network, type and access
    bool m_isOpen = false;
    bool m_showing = false;
};

} // namespace galley::composer
