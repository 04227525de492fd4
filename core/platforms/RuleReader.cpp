#include "core/platforms/RuleReader.h"

#include "core/platforms/Errors.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::platforms {

namespace {

// Beyond this a JSON number is no longer exact.
constexpr double LargestWhole = 9007199254740992.0;

} // namespace

void RuleFile::fail(const QString &path, QLatin1StringView problem)
{
    if (error)
        return;
    error = Error { QString(errors::RulesInvalid),
        { { u"file"_s, name }, { u"path"_s, path }, { u"problem"_s, QString(problem) } },
        name + u": "_s + path + u": "_s + problem };
}

QString RuleNode::text() const
{
    if (!value.isString())
        fail(problems::WrongType);
    return value.toString();
}

bool RuleNode::boolean() const
{
    if (!value.isBool())
        fail(problems::WrongType);
    return value.toBool();
}

double RuleNode::number() const
{
    if (!value.isDouble())
        fail(problems::WrongType);
    return value.toDouble();
}

qint64 RuleNode::whole() const
{
    const double exact = number();
    if (std::trunc(exact) != exact || std::abs(exact) > LargestWhole) {
        fail(problems::NotWhole);
        return 0;
    }
    return value.toInteger();
}

QStringList RuleNode::texts() const
{
    return list([](const RuleNode &item) { return item.text(); });
}

QString RuleNode::word(QLatin1StringView vocabulary) const
{
    const QString spelled = text();
    const auto words = file->vocabulary.constFind(QString(vocabulary));
    if (words == file->vocabulary.cend() || !words->contains(spelled))
        fail(problems::UnknownWord);
    return spelled;
}

RuleObject::RuleObject(const RuleNode &node)
    : m_node(node)
    , m_object(node.value.toObject())
{
    if (!node.value.isObject())
        node.fail(problems::WrongType);
}

RuleObject::~RuleObject()
{
    if (m_node.file->error || m_asked.size() == m_object.size())
        return;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it)
        if (!m_asked.contains(it.key()))
            m_node.file->fail(m_node.path + u'.' + it.key(), problems::UnknownKey);
}

RuleNode RuleObject::at(const QString &key)
{
    RuleNode child { m_node.file, {}, m_node.path + u'.' + key };
    if (m_node.file->error)
        return child;
    const auto it = m_object.constFind(key);
    if (it == m_object.constEnd()) {
        child.fail(problems::Missing);
        return child;
    }
    m_asked.insert(it.key());
    child.value = it.value();
    return child;
}

Limit RuleObject::limit(QLatin1StringView key)
{
    return orNull(key, [](const RuleNode &node) { return node.whole(); });
}

Ratio RuleObject::ratio(QLatin1StringView key)
{
    return orNull(key, [](const RuleNode &node) { return node.number(); });
}

QString RuleObject::textOrNull(QLatin1StringView key)
{
    return orNull(key, [](const RuleNode &node) { return node.text(); }).value_or(QString());
}

} // namespace galley::platforms
