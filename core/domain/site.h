// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace tepu {

/// A table, with its calendar and its settings.
enum class Site { Waikato, Christchurch, SouthCanterbury };

template <>
struct Vocabulary<Site> {
    static constexpr std::array words{Word{Site::Waikato, "waikato"},
                                      Word{Site::Christchurch, "christchurch"},
                                      Word{Site::SouthCanterbury, "south_canterbury"}};
};

/// Calendar files write `south-canterbury`; both forms are read.
inline std::optional<Site> siteFromText(const QString& text)
{
    return fromCode<Site>(QString(text).replace(u'-', u'_'));
}

/// Where a family lives.
enum class Location { WaikatoCity, WaikatoRural, Christchurch, SouthCanterbury };

template <>
struct Vocabulary<Location> {
    static constexpr std::array words{Word{Location::WaikatoCity, "waikato_city"},
                                      Word{Location::WaikatoRural, "waikato_rural"},
                                      Word{Location::Christchurch, "christchurch"},
                                      Word{Location::SouthCanterbury, "south_canterbury"}};
};

/// Which table: the daily Safety Assessment Meeting or the weekly Intensive Case Management meeting.
enum class TableKind { Sam, Icm };

template <>
struct Vocabulary<TableKind> {
    static constexpr std::array words{Word{TableKind::Sam, "sam"}, Word{TableKind::Icm, "icm"}};
};

} // namespace tepu
