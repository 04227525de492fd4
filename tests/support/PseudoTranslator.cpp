#include "tests/support/PseudoTranslator.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::test {

namespace {

QChar accented(QChar c)
{
    static const QString plain = u"acdeghijklnorstuwyzACDEGHIJKLNORSTUWYZ"_s;
    static const QString marked = u"áčďëğħíĵķļñöŕšţüŵýžÁČĎËĞĤÍĴĶĻÑÖŔŠŢÜŴÝŽ"_s;
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : marked[at];
}

} // namespace

QString pseudoText(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?n|%L?\\d+|\\{\\w+\\}"_s);
    QString words;
    int letters = 0;
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        for (; from < to; ++from) {
            words += accented(text[from]);
            letters += text[from].isLetter();
        }
    };
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        take(match.capturedStart());
        words += match.captured();
        from = match.capturedEnd();
    }
    take(text.size());
    if (letters < 2) // a key, or nothing but placeholders
        return text;
    // German and French need some 40 % more for a label, some 30 % for a sentence.
    const int more = std::max(2, int(std::ceil(letters * (letters < 20 ? 0.4 : 0.3))));
    if (more < 10)
        return u'[' + words + QString(more - 2, u'!') + u']';
    return u"[!!! "_s + words + QString(more - 10, u'~') + u" !!!]"_s;
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *comment, int) const
{
    const QLatin1StringView of(context);
    // Qt's own words, date formats, and sentences that are typed and must be understood.
    if (of.startsWith("Q"_L1) || of == "DateText"_L1 || QLatin1StringView(comment).contains("typed"_L1))
        return {};
    return pseudoText(QString::fromUtf8(source));
}

} // namespace galley::test
