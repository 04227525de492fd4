#include "core/store/SearchText.h"

#include "core/base/SearchText.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr qsizetype kMaxTypedTerms = 24; // a pasted page is not a search
constexpr qsizetype kMaxTypedLength = 400;

} // namespace

QString indexText(const QString &text)
{
    return searchTokens(text).join(u' ');
}

QString matchExpression(const QString &typed)
{
    QStringList terms;
    const auto typedTerms = searchTerms(QStringView(typed).left(kMaxTypedLength));
    for (auto term : typedTerms.first(qMin(typedTerms.size(), kMaxTypedTerms)))
        terms.append(u'"' + term.replace(u'"', u"\"\""_s) + "\"*"_L1);
    return terms.join(u" AND "_s);
}

} // namespace galley::store
