// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/who/role_words.h"

namespace tepu {

QString roleWords(Role role, bool isChild, const SiteSettings& words)
{
    switch (role) {
    case Role::Perpetrator: return isChild ? words.wordYoungPerpetrator : words.wordPerpetrator;
    case Role::Victim: return words.wordVictim;
    case Role::ChildExposed: return words.wordChildren;
    case Role::Witness: return QStringLiteral("witness");
    }
    Q_UNREACHABLE();
}

} // namespace tepu
