#pragma once

#include <QList>
#include <QStringView>

#include <vector>

namespace galley::platforms::x {

// End of the top-level domain at `from`, or -1. It must not run on into a letter, digit, @, + or -.
[[nodiscard]] qsizetype topLevelDomainEnd(QStringView text, qsizetype from);

// Finds where a domain name that begins at a position ends. Asked with positions that hardly ever go back, it
// looks at every character a fixed number of times: a stretch without punctuation is cut into labels once,
// from its end.
class DomainFinder
{
public:
    explicit DomainFinder(QStringView text)
        : m_text(text)
    {
    }

    // One past the longest domain that begins at `from`, or -1.
    [[nodiscard]] qsizetype endFrom(qsizetype from);

private:
    struct Label
    {
        qsizetype begin, dot; // dot < 0: the stretch ends without one
        qsizetype lastUnderscore;
        qsizetype topEnd; // of the top-level domain behind the dot, or -1
        qsizetype bestEnd; // of the longest domain that has this label as a whole in it, or -1
    };

    void cut(qsizetype from);

    QStringView m_text;
    qsizetype m_begin = 0, m_end = 0; // the stretch that is cut
    std::vector<Label> m_labels;
};

// The parts of a domain that hold nothing but ASCII and accented Latin letters, as (begin, end) in `domain`:
// where Japanese text runs into "example.com", only the latter is a link.
struct DomainPart
{
    qsizetype begin, end;
};

[[nodiscard]] QList<DomainPart> latinDomains(QStringView domain);

// Whether every label has a legal length in its ASCII form.
[[nodiscard]] bool isLegalDomain(QStringView domain);

} // namespace galley::platforms::x
