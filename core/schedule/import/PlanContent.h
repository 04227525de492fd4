#pragma once

#include "core/schedule/import/ImportPlan.h"

#include <QHash>

namespace galley::schedule {

// Reads the words, lists, files and states of rows. One per plan: what an entry of a media cell means on the
// disk is looked up once.
class PlanContent
{
public:
    PlanContent(const ImportFile &file, const ImportChoices &choices, const ImportContext &context);

    // A cell with its line ends as LF and a formula's apostrophe taken off; empty where only blanks stand in
    // it.
    [[nodiscard]] QString cell(qsizetype source, int column) const;
    [[nodiscard]] QString cell(qsizetype source, ImportField field) const; // of the first such column

    void plan(qsizetype source, PlannedPost &post, QList<Remark> &remarks);
    // After the dates: what has no time cannot be approved for one.
    void planState(qsizetype source, PlannedPost &post, QList<Remark> &remarks) const;

private:
    void readWords(qsizetype source, PlannedPost &post, QList<Remark> &remarks) const;
    void useFinding(MediaItem &item, int column, QList<Remark> &remarks) const;
    void readMedia(qsizetype source, PlannedPost &post, QList<Remark> &remarks);

    const ImportFile &m_file;
    const ImportChoices &m_choices;
    const ImportContext &m_context;
    QHash<QString, QList<MediaItem>> m_media; // by entry
};

} // namespace galley::schedule
