// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tepu::cli {

/// How a run of the program ended; scripts rely on these numbers.
enum class ExitStatus {
    Done = 0,
    Refused = 1,    ///< by a rule; the reason stands on standard error
    WrongUsage = 2, ///< or a file that cannot be read as what it should be
    DoneInPart = 3, ///< some rows were rejected
    CannotOpen = 4, ///< wrong passphrase, in use, damaged, made by a newer version
    Fault = 5,      ///< of the program or the machine
};

} // namespace tepu::cli
