// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/search/search_document.h"

namespace tepu {

/// Where a document stands among all: by its group, then by its age; the higher its number in the group, the newer it is. From the number
/// its table and row are known again, so that no list of documents is needed. Full text takes what comes in this order best.
struct DocumentPlace {
    qint64 number = 0;

    static DocumentPlace of(int source, const SearchDocument& document);
    int source() const;
    qint64 row() const;

    /// The first and the last number that a document of a group can have.
    static qint64 firstOf(FoundGroup group);
    static qint64 lastOf(FoundGroup group);
};

} // namespace tepu
