#pragma once

#include "ui/composer/NoteGroups.h"

#include <QColor>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace galley::composer {

class NoteRow;
class Session;

// All that is wrong, risky or worth a look, each with the one button that helps; what passed is one line.
class NotesList final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesList(QWidget *parent = nullptr);

    void setSession(Session *session); // null: none
    void refresh();
    void step(int by); // F8: the next note, around the end
    void fixCurrent();

    [[nodiscard]] bool hasNotes() const { return !m_notes.isEmpty(); }

    [[nodiscard]] bool canFix() const;

    [[nodiscard]] qsizetype count() const { return m_notes.size(); }

    // Of the first note, where there is one.
    [[nodiscard]] QRect firstRow() const;
    [[nodiscard]] QString firstText() const;
    [[nodiscard]] compose::ProofNote::Severity firstSeverity() const;
    void focusFirst(); // its button

Q_SIGNALS:
    void visited(const galley::compose::ProofNote &note); // show its place
    void fixRequested(const galley::compose::ProofNote &note);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void mark(qsizetype row);

    Session *m_session = nullptr;
    QBoxLayout *m_column;
    QList<NoteRow *> m_rows;
    NoteRow *m_passed;
    QList<NoteGroup> m_notes; // without those that passed
    qsizetype m_current = -1;
};

// One line of the list.
class NoteRow final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteRow(QWidget *parent);

    void show(compose::ProofNote::Severity severity, const QString &text, const QString &button = {},
        const QString &other = {});
    void setCurrent(bool current);
    void focusButton();
    void takeOutOfTabs(); // its button is for the mouse alone

    void setLine(bool line) { m_line = line; } // above it

Q_SIGNALS:
    void pressed(); // the button
    void otherPressed(); // the one before it
    void chosen(); // the row

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    compose::ProofNote::Severity m_severity = compose::ProofNote::Severity::Error;
    QLabel *m_mark;
    QColor m_markInk;
    QLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_other;
    bool m_current = false;
    bool m_line = false;
};

} // namespace galley::composer
