// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/referrals/as_came.h"

#include "core/domain/codec.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tepu {

static QString asJson(const QCborMap& map)
{
    return QString::fromUtf8(QJsonDocument(QCborValue(map).toJsonValue().toObject()).toJson(QJsonDocument::Compact));
}

static QCborMap fromJson(const QString& json)
{
    return QCborMap::fromJsonObject(QJsonDocument::fromJson(json.toUtf8()).object());
}

QString asCame(const ReferredEpisode& episode)
{
    QCborMap map = encode(episode).toMap();
    map.insert(QStringLiteral("people"), encode(episode.people));
    return asJson(map);
}

QString asCame(const ReferredRelease& release)
{
    return asJson(encode(release).toMap());
}

Result<ReferredEpisode> episodeThatCame(const QString& kept, const QVector<ReferredPerson>& held)
{
    const QCborMap map = fromJson(kept);
    return decodeFields<ReferredEpisode>(map).and_then([&](ReferredEpisode episode) -> Result<ReferredEpisode> {
        const QCborValue people = map.value(QStringLiteral("people"));
        if (people.isUndefined()) {
            episode.people = held;
            return episode;
        }
        return decode<QVector<ReferredPerson>>(people).map([&](const QVector<ReferredPerson>& came) {
            episode.people = came;
            return episode;
        });
    });
}

Result<ReferredRelease> releaseThatCame(const QString& kept)
{
    return decodeFields<ReferredRelease>(fromJson(kept));
}

} // namespace tepu
