#include "core/compose/ClientWords.h"

#include "core/base/Ids.h"
#include "core/compose/Guidelines.h"
#include "core/domain/ChangeBuilder.h"
#include "core/store/Errors.h"
#include "core/store/Reader.h"

#include <QJsonArray>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

Result<QList<ChangeSet>> addClientWord(
    store::Reader &reader, IdSource &ids, const Clock &clock, const QUuid &brand, const QString &word)
{
    const auto row = reader.row(u"brands", brand);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(store::errors::kNotFound, { { u"table"_s, u"brands"_s }, { u"id"_s, idText(brand) } });
    const QString name = word.simplified();
    ChangeBuilder builder(ids, clock, { u"client.word"_s, { { u"name"_s, name } } });
    const QJsonValue before = (*row)->value("guidelines"_L1);
    QJsonObject guidelines = before.toObject();
    QJsonArray words = guidelines.value("dictionary"_L1).toArray();
    if (!name.isEmpty() && !guidelinesFromJson(guidelines).dictionary.contains(name, Qt::CaseInsensitive)) {
        words.append(name);
        guidelines.insert("dictionary"_L1, words);
        builder.update(
            u"brands"_s, brand, { { u"guidelines"_s, guidelines } }, { { u"guidelines"_s, before } });
    }
    return builder.build();
}

} // namespace galley::compose
