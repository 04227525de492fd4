#include "ui/widgets/WhichTime.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace galley::widgets {

using namespace Qt::Literals::StringLiterals;

WhichTime::WhichTime(QWidget *parent)
    : QWidget(parent)
    , m_first(new QRadioButton(this))
    , m_second(new QRadioButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, 4, 4);
    column->setSpacing(4);
    column->addWidget(m_first);
    column->addWidget(m_second);
    m_first->setObjectName(u"whenFirst"_s);
    m_second->setObjectName(u"whenSecond"_s);
    setSecond(false);
    for (QRadioButton *answer : { m_first, m_second })
        connect(answer, &QRadioButton::clicked, this, [this] {
            setSecond(isSecond());
            Q_EMIT answered(isSecond());
        });
    hide();
}

void WhichTime::askNothing()
{
    ask(Question::None, {}, {});
}

void WhichTime::askTwice(const QString &time)
{
    ask(Question::Twice, tr("The first %1, before clocks go back").arg(time),
        tr("The second %1, after").arg(time));
}

void WhichTime::askNever(const QString &before, const QString &after)
{
    ask(Question::Never, tr("%1, before clocks go forward").arg(before), tr("%1, right after").arg(after));
}

// A new question begins with what is taken where nobody is asked: the first of two, the time behind a gap.
void WhichTime::ask(Question question, const QString &first, const QString &second)
{
    if (question != m_question)
        setSecond(question == Question::Never);
    m_question = question;
    m_first->setText(first);
    m_second->setText(second);
    setVisible(question != Question::None);
}

// Tab comes to the answer that holds, as in every such group.
void WhichTime::setSecond(bool second)
{
    (second ? m_second : m_first)->setChecked(true);
    m_first->setFocusPolicy(second ? Qt::ClickFocus : Qt::StrongFocus);
    m_second->setFocusPolicy(second ? Qt::StrongFocus : Qt::ClickFocus);
}

bool WhichTime::isSecond() const
{
    return m_second->isChecked();
}

} // namespace galley::widgets
