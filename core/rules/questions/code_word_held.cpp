// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-C11 "A code word or SOS signal counts as in place only once Police have confirmed that they hold it".
Question codeWordHeld()
{
    return {"code_word_held", "M", "R-C11", false,
            u"A code word is not confirmed: do Police hold it?",
            [](const CaseFacts& facts) { return facts.parties.codeWordNotHeld; },
            onlyByAnswer};
}

} // namespace tepu
