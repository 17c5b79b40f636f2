// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own_memory.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace tepu {

void keepMemoryToOurselves()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0); // also where the system collects dumps without asking the limit
}

} // namespace tepu
