// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/people/testimony_typed.h"

#include <QHash>
#include <QRegularExpression>

namespace tepu {

Testimony testimonyTyped(QString& text)
{
    static const QRegularExpression brackets(QStringLiteral("\\s*\\(([a-z, ]+)\\)\\s*$"));
    Testimony said;
    const auto found = brackets.match(text);
    if (!found.hasMatch())
        return said;
    static const QHash<QString, Source> sources{{"her", Source::Victim},    {"victim", Source::Victim}, {"him", Source::Perpetrator},
                                                {"child", Source::Child},   {"police", Source::Police}, {"agency", Source::Agency},
                                                {"others", Source::ThirdParty}};
    for (const QString& each : found.captured(1).split(u',')) {
        const QString word = each.trimmed();
        if (sources.contains(word))
            said.source = sources.value(word);
        else if (word == u"only")
            said.victimOnly = true;
        else if (word == u"seen")
            said.basis = Basis::Observed;
        else if (word == u"paper")
            said.basis = Basis::Formal;
        else
            return {}; // brackets of somebody's own words
    }
    text = text.left(found.capturedStart());
    return said;
}

} // namespace tepu
