// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/refusal.h"
#include "core/domain/vocabulary.h"
#include "core/journal/digest.h"

namespace tepu {

/// What a chain is about: what was said and decided, or who may read it.
enum class Chain : quint8 { Content = 0, Access = 1 };

template <>
struct Vocabulary<Chain> {
    static constexpr std::array words{Word{Chain::Content, "content"}, Word{Chain::Access, "access"}};
};

/// The 128 bits that name a key and commit to it: the first half of the key's digest.
using KeyId = Id<struct KeyKind>;

/// The part of an event that stays in clear; 112 bytes, big-endian (docs/format.md, "Header").
struct EventHeader {
    static constexpr quint16 currentFormat = 1;
    static constexpr qsizetype size = 112;

    quint16 format = currentFormat;
    quint16 smallestReader = currentFormat; ///< readers older than this must not open the record
    Chain chain = Chain::Content;
    SeatId seat;
    quint64 sequence = 0; ///< within seat and chain, from 1
    quint64 clock = 0;    ///< hybrid logical clock: orders, means nothing else
    Uuid scope;
    KeyId key;
    Digest previous; ///< of the event before it on this seat's chain

    QByteArray bytes() const;
    static Result<EventHeader> fromBytes(const QByteArray& bytes);
    /// A record with such a header in it is not for this version at all.
    static bool asksForNewerReader(const QByteArray& bytes);
};

} // namespace tepu
