#pragma once

#include "core/base/Result.h"
#include "core/compose/Spelling.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QPlainTextEdit;

namespace galley::compose {
class RecentEmoji;
}

namespace galley::composer {

class CaptionTools;
class Session;
class SpellMarks;

// What all texts of a composer share that help to write: the client's languages and words, and the emoji that
// were used last.
class WritingAids final : public QObject
{
    Q_OBJECT

public:
    explicit WritingAids(QObject *parent = nullptr);
    ~WritingAids() override;

    void setSession(Session *session); // null: none

    // Marks what is misspelt in a text, as long as that lives.
    void watch(QPlainTextEdit *edit);
    // What they offer follows the post that is open.
    void equip(CaptionTools *tools);

Q_SIGNALS:
    void refused(const galley::Error &error);

private:
    void checkSpelling();
    void fill(CaptionTools *tools) const;
    void learn(const QString &word);

    Session *m_session = nullptr;
    compose::Spelling m_spelling;
    compose::SpellingRules m_rules;
    std::unique_ptr<compose::RecentEmoji> m_recent;
    QList<QPointer<SpellMarks>> m_marks;
    QList<QPointer<CaptionTools>> m_tools;
};

} // namespace galley::composer
