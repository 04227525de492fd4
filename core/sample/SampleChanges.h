#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/domain/ChangeSet.h"

#include <QHash>
#include <QList>

namespace galley::sample {

// A picture that the rows point at, to be put into the media store.
struct SamplePicture
{
    QUuid brand;
    QString resource; // ":/sample/photos/boule.jpg"
    QString sha256;
};

// A verdict on a post. It carries the hash of the post's content, which is known only once the post is in the
// store.
struct SampleApproval
{
    QUuid post;
    QJsonObject row;
};

struct SampleChanges
{
    QUuid me; // the person who is assumed to sit here
    QList<SamplePicture> pictures;
    QList<ChangeSet> rows;
    QList<SampleApproval> approvals;
};

// The sample studio as change sets, with its dates moved to the clock's today in the studio's zone.
// Fails with the errors of its parts; the document itself is ours and tested.
[[nodiscard]] Result<SampleChanges> sampleChanges(const Clock &clock, IdSource &ids);

} // namespace galley::sample
