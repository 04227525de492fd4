#pragma once

#include "core/schedule/import/ImportPlan.h"

namespace galley::schedule {

// The accounts a row goes to: from its platforms cell, from columns per platform, else from the choices.
void planTargets(const ImportFile &file, const ImportChoices &choices, const ImportContext &context,
    qsizetype row, PlannedPost &post, QList<Remark> &remarks);

// What the networks' rule table says about the post; also fills in the post types. `spoken` is the type a
// cell asks for. What is only missing yet keeps no draft out, only a post that is chosen to be approved;
// where the file alone calls it approved, it becomes a draft.
void checkRules(PlannedPost &post, const ImportLayout &layout, const ImportChoices &choices,
    std::optional<PostType> spoken, QList<Remark> &remarks);

} // namespace galley::schedule
