#include "ui/composer/editor/TargetSettings.h"

#include "core/base/Ids.h"
#include "core/compose/Effective.h"
#include "core/compose/SettingKeys.h"
#include "core/platforms/RuleTable.h"
#include "ui/composer/Session.h"
#include "ui/composer/SettingText.h"
#include "ui/composer/editor/PlaceBox.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::TargetField;
using compose::TextField;
using Kind = TargetField::Kind;

namespace {

constexpr int kLabel = 150;

bool isMain(const TargetField &field)
{
    return field.isRequired || field.key == compose::settings::kTitle
        || field.key == compose::settings::kFirstComment || field.kind == Kind::Destination;
}

} // namespace

TargetSettings::TargetSettings(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_more(widgets::makeButton(widgets::ButtonKind::Ghost, {}, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    widgets::setControlSize(m_more, widgets::ControlSize::Small);
    m_more->setObjectName(u"moreSettings"_s);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isOpen = !m_isOpen;
        fold();
    });
}

void TargetSettings::setSession(Session *session)
{
    m_session = session;
    m_target = {};
    m_isOpen = false;
    m_builtFor = QString();
    refresh();
}

void TargetSettings::setTarget(const QUuid &target)
{
    m_target = target;
    refresh();
}

QList<TargetField> TargetSettings::fields() const
{
    const auto &rules = platforms::RuleTable::shipped();
    const auto isShown = [](const TargetField &field) {
        return field.key != compose::settings::kLink; // it stands beside the campaign
    };
    QList<TargetField> shown;
    if (const compose::Target *target = compose::findTarget(m_session->post(), m_target)) {
        for (const TargetField &field : compose::fieldsOf(target->platform, target->type, rules)) {
            if (isShown(field))
                shown.append(field);
        }
        return shown;
    }
    // For all accounts there is only what every network means by the same word.
    for (const compose::Target &target : m_session->post().targets) {
        for (const TargetField &field : compose::fieldsOf(target.platform, target.type, rules)) {
            if (shown.isEmpty() && field.key == compose::settings::kFirstComment)
                shown.append(field);
        }
    }
    return shown;
}

void TargetSettings::refresh()
{
    if (!m_session)
        return;
    const compose::Target *target = compose::findTarget(m_session->post(), m_target);
    const bool isOpen = m_session->document().access() == compose::Access::Open;
    QString wanted = isOpen ? u"open"_s : u"read"_s;
    if (target)
        wanted += idText(target->id) + toText(target->type);
    else
        wanted += fields().isEmpty() ? u"none"_s : u"base"_s;
    if (wanted != m_builtFor) {
        m_builtFor = wanted;
        rebuild();
    }
    m_showing = true;
    if (m_type && target)
        m_type->setCurrentIndex(m_type->findData(int(target->type)));
    for (const Row &row : std::as_const(m_rows))
        show(row);
    m_showing = false;
}

void TargetSettings::refreshChoices()
{
    m_builtFor.clear();
    refresh();
}

void TargetSettings::rebuild()
{
    for (const Row &row : std::as_const(m_rows))
        delete row.box;
    m_rows.clear();
    if (m_type)
        delete m_type->parentWidget();
    m_type = nullptr;
    addType();
    const QList<TargetField> wanted = fields();
    for (const TargetField &field : wanted) {
        if (isMain(field))
            addRow(field);
    }
    for (const TargetField &field : wanted) {
        if (!isMain(field))
            addRow(field);
    }
    fold();
    setVisible(m_type || !m_rows.isEmpty());
}

void TargetSettings::addType()
{
    const compose::Target *target = compose::findTarget(m_session->post(), m_target);
    if (!target)
        return;
    const QList<PostType> types = compose::typesOf(target->platform, platforms::RuleTable::shipped());
    if (types.size() < 2)
        return;
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *label =
        new widgets::TextLabel(tr("Kind of post"), theme::Type::Small, widgets::Ink::Secondary, box);
    label->setMinimumWidth(kLabel);
    m_type = new QComboBox(box);
    m_type->setObjectName(u"postType"_s);
    m_type->setAccessibleName(label->text());
    m_type->setMinimumHeight(theme::size::control::lg);
    for (const PostType type : types)
        m_type->addItem(typeText(type), int(type));
    m_type->setEnabled(m_session->document().access() == compose::Access::Open);
    label->setBuddy(m_type);
    row->addWidget(label);
    row->addWidget(m_type, 1);
    m_column->insertWidget(0, box);
    box->show();
    connect(m_type, &QComboBox::activated, this, [this] {
        if (!m_showing)
            say(m_session->document().setType(m_target, PostType(m_type->currentData().toInt())));
    });
}

void TargetSettings::addRow(const TargetField &field)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *label =
        new widgets::TextLabel(settingText(field.key), theme::Type::Small, widgets::Ink::Secondary, box);
    label->setMinimumWidth(kLabel);
    label->setWordWrap(true);
    QWidget *editor = editorFor(field, box);
    editor->setObjectName(u"setting."_s + field.key);
    editor->setAccessibleName(label->text());
    const bool isOpen = m_session->document().access() == compose::Access::Open;
    editor->setEnabled(isOpen);
    if (auto *line = qobject_cast<QLineEdit *>(editor); line && !isOpen)
        line->setPlaceholderText(tr("None")); // rather than a gap
    label->setBuddy(editor);
    row->addWidget(label, 0, Qt::AlignVCenter);
    row->addWidget(editor, 1);
    m_column->insertWidget(m_column->count() - 1, box);
    m_rows.append({ field, box, editor });
}

QWidget *TargetSettings::editorFor(const TargetField &field, QWidget *box)
{
    switch (field.kind) {
    case Kind::Choice: {
        auto *choice = new QComboBox(box);
        choice->setMinimumHeight(theme::size::control::lg);
        choice->addItem(field.defaultValue.isEmpty()
                ? tr("Not said")
                : tr("As usual: %1").arg(settingValueText(field.defaultValue)),
            QString());
        for (const QString &value : field.values)
            choice->addItem(settingValueText(value), value);
        connect(choice, &QComboBox::activated, this, [this, choice, key = field.key] {
            const QString value = choice->currentData().toString();
            set(key, value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value));
        });
        return choice;
    }
    case Kind::Destination: {
        auto *place = new PlaceBox(*m_session, m_target, field, box);
        if (place->isEmpty()) {
            delete place;
            return nothingKnown(box);
        }
        connect(place, &PlaceBox::refused, this, &TargetSettings::refused);
        return place;
    }
    case Kind::Id: {
        const QList<compose::KnownValue> values = knownValues(field);
        if (values.isEmpty())
            return nothingKnown(box);
        auto *choice = new QComboBox(box);
        choice->setMinimumHeight(theme::size::control::lg);
        choice->addItem(tr("Not said"), QString());
        for (const compose::KnownValue &one : values)
            choice->addItem(one.name, one.id);
        connect(choice, &QComboBox::activated, this, [this, choice, key = field.key] {
            const QString value = choice->currentData().toString();
            set(key, value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value));
        });
        return choice;
    }
    case Kind::Switch: {
        auto *box2 = new QCheckBox(box);
        connect(box2, &QCheckBox::clicked, this, [this, key = field.key](bool on) { set(key, on); });
        return box2;
    }
    case Kind::Text:
    case Kind::List:
        break;
    }
    auto *edit = new QLineEdit(box);
    edit->setMinimumHeight(theme::size::control::lg);
    if (field.kind == Kind::List)
        edit->setPlaceholderText(tr("Several, with commas between them"));
    connect(edit, &QLineEdit::textEdited, this, [this, edit, field] {
        if (field.kind == Kind::Text) { // saved while it is typed; the others are chosen
            const auto taken = m_session->document().setText(
                { TextField::Kind::Setting, m_target, field.key }, edit->text());
            if (!taken)
                Q_EMIT refused(taken.error());
            return;
        }
        QJsonArray values;
        for (const QString &one : edit->text().split(u',', Qt::SkipEmptyParts)) {
            if (!one.trimmed().isEmpty())
                values.append(one.trimmed());
        }
        set(field.key, values.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(values));
    });
    connect(edit, &QLineEdit::editingFinished, this, [this] {
        if (m_session)
            m_session->autosave().endBurst();
    });
    return edit;
}

// What the account's network lists, else what is the same for all; and what was chosen, whatever its name.
QList<compose::KnownValue> TargetSettings::knownValues(const TargetField &field) const
{
    const compose::Target *target = compose::findTarget(m_session->post(), m_target);
    if (!target)
        return {};
    QList<compose::KnownValue> values;
    if (const compose::ComposeAccount *account = m_session->context().account(target->account))
        values = account->known.value(field.key);
    if (values.isEmpty()) {
        for (const QString &value : field.values)
            values.append({ value, knownValueText(target->platform, field.key, value) });
    }
    const QString chosen = valueOf(field.key).toString();
    if (!chosen.isEmpty() && std::ranges::find(values, chosen, &compose::KnownValue::id) == values.end())
        values.append({ chosen, knownValueText(target->platform, field.key, chosen) });
    return values;
}

QWidget *TargetSettings::nothingKnown(QWidget *box)
{
    auto *said = new widgets::TextLabel(
        tr("None is known yet. They come from the network once the account is connected."),
        theme::Type::Small, widgets::Ink::Caption, box);
    said->setWordWrap(true);
    return said;
}

QJsonValue TargetSettings::valueOf(const QString &key) const
{
    const compose::PostContent &post = m_session->post();
    const compose::Target *target = compose::findTarget(post, m_target);
    const QByteArray latin = key.toLatin1();
    return target ? compose::settingFor(post, *target, QLatin1StringView(latin)) : post.settings.value(key);
}

void TargetSettings::show(const Row &row)
{
    const QJsonValue value = valueOf(row.field.key);
    if (auto *edit = qobject_cast<QLineEdit *>(row.editor)) {
        QString text = value.toString();
        if (row.field.kind == Kind::List) {
            QStringList words;
            for (const QJsonValue &one : value.toArray())
                words.append(one.toString());
            if (edit->hasFocus())
                return; // it is being written: a comma at its end means something
            text = words.join(u", "_s);
        }
        if (edit->text() != text)
            edit->setText(text);
    } else if (auto *box = qobject_cast<QCheckBox *>(row.editor)) {
        box->setChecked(value.isBool() ? value.toBool() : row.field.defaultValue == "true"_L1);
    } else if (auto *place = qobject_cast<PlaceBox *>(row.editor)) {
        place->refresh();
    } else if (auto *choice = qobject_cast<QComboBox *>(row.editor)) {
        choice->setCurrentIndex(std::max(0, choice->findData(value.toString())));
    }
}

void TargetSettings::set(const QString &key, const QJsonValue &value)
{
    if (!m_showing)
        say(m_session->document().setSetting(m_target, key, value));
}

void TargetSettings::say(const Result<void> &result)
{
    if (result)
        return;
    Q_EMIT refused(result.error());
    refresh();
}

void TargetSettings::fold()
{
    int folded = 0;
    for (const Row &row : std::as_const(m_rows)) {
        const bool main = isMain(row.field);
        folded += main ? 0 : 1;
        row.box->setVisible(main || m_isOpen);
    }
    m_more->setVisible(folded > 0);
    m_more->setText(m_isOpen ? tr("Fewer settings") : tr("%n more setting(s)", nullptr, folded));
}

void TargetSettings::reveal(const QString &key)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.field.key != key)
            continue;
        if (!isMain(row.field) && !m_isOpen) {
            m_isOpen = true;
            fold();
        }
        row.editor->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace galley::composer
