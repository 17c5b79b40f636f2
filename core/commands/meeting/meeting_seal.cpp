// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/meeting_seal.h"

namespace tepu {

std::optional<MeetingSeal> sealOf(Record& record, const MeetingId& meeting)
{
    // A journal that cannot be read has been refused before anything of a meeting could be asked of it.
    const auto heads = record.journal().signedHeadsOf(Scope::of(meeting)).value_or(QVector<SignedHead>());
    if (heads.isEmpty())
        return std::nullopt;
    const SignedHead& head = heads.first();
    const auto user = record.tables().one<QString>(
        QStringLiteral("SELECT user.name FROM seat JOIN user ON user.id = seat.user WHERE seat.id = ?"), values(head.seat));
    return MeetingSeal{head.digest.hex(), static_cast<qint64>(head.sequence), head.seat, user.value_or(QString()),
                       QString::fromLatin1(head.signature.toHex())};
}

} // namespace tepu
