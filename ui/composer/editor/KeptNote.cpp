#include "ui/composer/editor/KeptNote.h"

#include "ui/composer/Session.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::KeptWords;
using compose::TextField;

namespace {

constexpr qsizetype kShown = 240; // letters of what is kept

QString whatHappened(const KeptWords &words)
{
    switch (words.field.kind) {
    case TextField::Kind::Part:
        return KeptNote::tr("This part was removed elsewhere.");
    case TextField::Kind::AltText:
        return KeptNote::tr("This picture was removed elsewhere.");
    case TextField::Kind::OwnText:
    case TextField::Kind::Setting:
        if (!words.field.row.isNull())
            return KeptNote::tr("This account was taken out elsewhere.");
        break;
    case TextField::Kind::Title:
    case TextField::Kind::Body:
    case TextField::Kind::Description:
        break;
    }
    return KeptNote::tr("This was not saved when the post went to the bin.");
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= kShown)
        return line;
    const qsizetype end = line.at(kShown - 1).isHighSurrogate() ? kShown - 1 : kShown;
    return line.first(end) + u'…';
}

} // namespace

KeptNote::KeptNote(QWidget *parent)
    : QWidget(parent)
    , m_banner(new widgets::Banner(widgets::BannerRole::Waiting, {}, {}, this))
    , m_putBack(m_banner->addAction({}))
    , m_copy(m_banner->addAction({}))
{
    m_banner->setObjectName(u"keptWords"_s);
    m_putBack->setObjectName(u"keptPutBack"_s);
    m_copy->setObjectName(u"keptCopy"_s);
    m_banner->setClosable(true);
    for (auto *words : m_banner->findChildren<widgets::TextLabel *>())
        words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    connect(m_putBack, &QPushButton::clicked, this, [this] { m_session->putBack(m_words); });
    connect(m_copy, &QPushButton::clicked, this, &KeptNote::copy);
    connect(m_banner, &widgets::Banner::closed, this, [this] { m_session->letGo(m_words); });
    hide();
}

void KeptNote::setSession(Session *session)
{
    m_session = session;
    if (session) {
        connect(session, &Session::keptWordsChanged, this, &KeptNote::refresh);
        connect(&session->document(), &compose::PostDocument::accessChanged, this, &KeptNote::refresh);
    }
    refresh();
}

void KeptNote::refresh()
{
    const QList<KeptWords> kept = m_session ? m_session->keptWords() : QList<KeptWords>();
    const auto first = std::ranges::find_if(
        kept, [this](const KeptWords &one) { return m_session->document().text(one.field) != one.text; });
    setVisible(first != kept.end());
    if (first == kept.end())
        return;
    m_words = *first;
    m_banner->setText(whatHappened(m_words), tr("Your words: “%1”").arg(shortened(m_words.text)));
    m_banner->show();
    m_putBack->setText(tr("Put back"));
    m_putBack->setVisible(!m_session->document().isGone());
    m_copy->setText(tr("Copy"));
}

void KeptNote::copy()
{
    QGuiApplication::clipboard()->setText(m_words.text);
    m_copy->setText(tr("Copied"));
}

} // namespace galley::composer
