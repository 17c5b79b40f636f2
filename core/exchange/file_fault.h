// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace tepu {

/// Why a whole file is refused, and on which physical line that is seen (the header stands on line 1).
struct FileFault {
    std::optional<int> line;
    QString reason;

    bool operator==(const FileFault&) const = default;
};

} // namespace tepu
