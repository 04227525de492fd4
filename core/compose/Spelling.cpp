#include "core/compose/Spelling.h"

#include "core/compose/Dictionary.h"

#include <QDir>
#include <QMap>
#include <QPromise>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <map>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostWrong = 500;
constexpr qsizetype kMostSuggestions = 8;
constexpr qsizetype kLongestWord = 60; // Hunspell takes long over longer ones, and they are no words

// What is no matter of spelling, as runs between white space: addresses, mentions, hashtags.
bool isSpecial(QStringView run)
{
    static const QRegularExpression kAddress(
        u"^(?:[a-z][a-z0-9+.-]*://|www\\.)|[a-z0-9-]+\\.[a-z]{2,}(?:[/?#:].*)?$|@"_s,
        QRegularExpression::CaseInsensitiveOption);
    return run.contains(u'#') || kAddress.match(run).hasMatch();
}

bool isSpelled(QStringView word)
{
    return word.size() > 1 && word.size() <= kLongestWord
        && std::ranges::none_of(word, [](QChar c) { return c.isDigit() || c == u'_' || c.isSurrogate(); })
        && std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
}

QStringList systemFolders()
{
    QStringList folders;
    for (const QString &name : { u"hunspell"_s, u"myspell/dicts"_s })
        folders += QStandardPaths::locateAll(
            QStandardPaths::GenericDataLocation, name, QStandardPaths::LocateDirectory);
    return folders;
}

} // namespace

QStringList spelledLanguages(const QStringList &folders)
{
    static const QRegularExpression kName(u"^([a-z]{2,3})(?:[_-]([A-Z]{2}))?$"_s);
    QMap<QString, QSet<QString>> countries; // by language
    for (const QString &folder : folders.isEmpty() ? systemFolders() : folders) {
        const QDir dir(folder);
        for (const QString &file : dir.entryList({ u"*.aff"_s }, QDir::Files)) {
            const auto name = kName.match(file.chopped(4));
            if (name.hasMatch() && dir.exists(file.chopped(4) + u".dic"_s))
                countries[name.captured(1)].insert(name.captured(2));
        }
    }
    QStringList languages;
    for (auto of = countries.cbegin(); of != countries.cend(); ++of) {
        const bool differ = of.key() == u"en" || of.key() == u"pt";
        if (!differ || of->size() == 1) {
            languages.append(of.key());
            continue;
        }
        for (const QString &country : *of)
            languages.append(country.isEmpty() ? of.key() : of.key() + u'-' + country);
    }
    languages.sort();
    return languages;
}

QList<TextRange> spelledWords(const QString &text)
{
    QList<TextRange> spelled;
    qsizetype run = -1; // the end of the run that was looked at
    bool isSkipped = false;
    for (const TextRange &word : words(text)) {
        if (word.start >= run) {
            qsizetype start = word.start;
            while (start > 0 && !text[start - 1].isSpace())
                --start;
            run = word.start;
            while (run < text.size() && !text[run].isSpace())
                ++run;
            QStringView whole = QStringView(text).sliced(start, run - start);
            while (!whole.isEmpty() && whole.back().isPunct() && whole.back() != u'/')
                whole.chop(1);
            isSkipped = isSpecial(whole);
        }
        if (!isSkipped && isSpelled(QStringView(text).sliced(word.start, word.length)))
            spelled.append(word);
    }
    return spelled;
}

struct Spelling::Private
{
    QStringList folders;
    QThreadPool thread;
    std::atomic_bool isEnding = false;
    std::map<QString, std::unique_ptr<Dictionary>> dictionaries; // of the thread; null: there is none

    Dictionary *dictionary(const QString &language)
    {
        auto found = dictionaries.find(language);
        if (found == dictionaries.end())
            found = dictionaries.emplace(language, Dictionary::find(language, folders)).first;
        return found->second.get();
    }

    Checked check(const QString &text, const SpellingRules &rules)
    {
        Checked checked;
        QList<Dictionary *> known;
        for (const QString &language : rules.languages) {
            if (Dictionary *one = dictionary(language))
                known.append(one);
            else
                checked.unknownLanguages.append(language);
        }
        if (known.isEmpty())
            return checked;
        QSet<QString> own;
        for (const QString &word : rules.words)
            own.insert(word.toCaseFolded());
        const auto isRight = [&](const QString &word) {
            return own.contains(word.toCaseFolded())
                || std::ranges::any_of(known, [&](Dictionary *one) { return one->knows(word); });
        };
        // Paragraph by paragraph: each may be in another language.
        QList<TextRange> wrong;
        qsizetype count = 0;
        const auto close = [&] {
            if (checked.unknownLanguages.isEmpty() || wrong.size() * 2 <= count)
                checked.wrong += wrong;
            wrong.clear();
            count = 0;
        };
        qsizetype last = 0;
        for (const TextRange &word : spelledWords(text)) {
            if (isEnding || checked.wrong.size() >= kMostWrong)
                break;
            if (QStringView(text).sliced(last, word.start - last).contains(u'\n'))
                close();
            last = word.start + word.length;
            ++count;
            if (!isRight(text.sliced(word.start, word.length)))
                wrong.append(word);
        }
        close();
        checked.wrong = checked.wrong.first(std::min(checked.wrong.size(), kMostWrong));
        return checked;
    }

    QStringList suggest(const QString &word, const SpellingRules &rules)
    {
        QStringList words;
        if (word.size() > kLongestWord)
            return words;
        for (const QString &language : rules.languages) {
            if (Dictionary *one = dictionary(language); one && !isEnding)
                words += one->suggest(word);
        }
        words.removeDuplicates();
        words.removeAll(QString());
        return words.first(std::min(words.size(), kMostSuggestions));
    }

    template <typename T, typename Work> QFuture<T> run(Work work)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        const auto future = promise->future();
        thread.start([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
        return future;
    }
};

Spelling::Spelling(const QStringList &folders)
    : d(std::make_unique<Private>())
{
    d->thread.setMaxThreadCount(1);
    d->folders = folders.isEmpty() ? systemFolders() : folders;
}

Spelling::~Spelling()
{
    d->isEnding = true;
    d->thread.waitForDone();
}

QFuture<Spelling::Checked> Spelling::check(const QString &text, const SpellingRules &rules)
{
    return d->run<Checked>([d = d.get(), text, rules] { return d->check(text, rules); });
}

QFuture<QStringList> Spelling::suggest(const QString &word, const SpellingRules &rules)
{
    return d->run<QStringList>([d = d.get(), word, rules] { return d->suggest(word, rules); });
}

} // namespace galley::compose
