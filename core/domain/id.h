// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <compare>
#include <optional>

namespace tepu {

/// A UUID version 7: unique without asking anybody, sortable by when it was made.
class Uuid {
public:
    static Uuid fresh();
    static std::optional<Uuid> fromString(QStringView text);
    static std::optional<Uuid> fromBytes(QByteArrayView bytes);

    Uuid() = default; ///< nil: "not given yet"; no file or journal can bring one
    bool isNil() const { return *this == Uuid(); }
    QString toString() const;
    QByteArray bytes() const;

    auto operator<=>(const Uuid&) const = default;
    friend size_t qHash(const Uuid& id, size_t seed);

private:
    std::array<unsigned char, 16> m_bytes{};
};

size_t qHash(const Uuid& id, size_t seed = 0);

/// The id of one kind of thing; ids of different kinds do not mix.
template <class Kind>
class Id {
public:
    static Id fresh() { return Id(Uuid::fresh()); }
    static std::optional<Id> fromString(QStringView text)
    {
        const auto uuid = Uuid::fromString(text);
        return uuid ? std::optional(Id(*uuid)) : std::nullopt;
    }

    Id() = default;
    explicit Id(const Uuid& uuid) : m_uuid(uuid) {}
    const Uuid& uuid() const { return m_uuid; }
    bool isNil() const { return m_uuid.isNil(); }
    QString toString() const { return m_uuid.toString(); }

    auto operator<=>(const Id&) const = default;

private:
    Uuid m_uuid;
};

template <class Kind>
size_t qHash(const Id<Kind>& id, size_t seed = 0)
{
    return qHash(id.uuid(), seed);
}

using RecordId = Id<struct RecordKind>;
using UserId = Id<struct UserKind>;
using SeatId = Id<struct SeatKind>;
using CommandId = Id<struct CommandKind>;
using PackId = Id<struct PackKind>;
using MeetingId = Id<struct MeetingKind>;
using CaseId = Id<struct CaseKind>;
using PlanId = Id<struct PlanKind>;
using EpisodeId = Id<struct EpisodeKind>;
using ReleaseId = Id<struct ReleaseIdKind>; // ReleaseKind is how a prisoner comes out
using PersonId = Id<struct PersonKind>;
using TaskId = Id<struct TaskKind>;
using LineId = Id<struct LineKind>;
using ReviewId = Id<struct ReviewKind>;
using AlertId = Id<struct AlertKind>;
using ContactId = Id<struct ContactKind>;
using ServiceId = Id<struct ServiceKind>;
using OrderId = Id<struct OrderKind>;
using ConcernId = Id<struct ConcernKind>;
using PoliceStepId = Id<struct PoliceStepKind>;

} // namespace tepu
