// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/search/document_place.h"

namespace tepu {
namespace {

constexpr int rowBits = 27;
constexpr int sourceBits = 7;
constexpr int timeBits = 26;
constexpr qint64 lastRow = (qint64(1) << rowBits) - 1;
constexpr qint64 lastTime = (qint64(1) << timeBits) - 1; // minutes; more than a hundred years

/// Minutes since 2000; what has no time is the oldest.
qint64 timeOf(const std::optional<Instant>& at)
{
    constexpr qint64 beginOf2000 = 15'778'080; // minutes since 1970
    return at ? std::clamp(at->time_since_epoch().count() / 60'000 - beginOf2000, qint64(0), lastTime) : 0;
}

} // namespace

DocumentPlace DocumentPlace::of(int source, const SearchDocument& document)
{
    const qint64 group = firstOf(groupOf(searchSources()[source].kind));
    return {group | timeOf(document.at) << (rowBits + sourceBits) | qint64(source) << rowBits | (document.row & lastRow)};
}

int DocumentPlace::source() const
{
    return static_cast<int>(number >> rowBits & ((1 << sourceBits) - 1));
}

qint64 DocumentPlace::row() const
{
    return number & lastRow;
}

qint64 DocumentPlace::firstOf(FoundGroup group)
{
    return qint64(group) << (rowBits + sourceBits + timeBits);
}

qint64 DocumentPlace::lastOf(FoundGroup group)
{
    return firstOf(FoundGroup(int(group) + 1)) - 1;
}

} // namespace tepu
