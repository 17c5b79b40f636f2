// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/release_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace tepu::ui {
namespace {

struct ReleaseTelling {
    Q_DECLARE_TR_FUNCTIONS(ReleaseWords)
};

QString sentenceOfRelease(ReleaseKind kind, const QString& name)
{
    switch (kind) {
    case ReleaseKind::SentenceEnd: return ReleaseTelling::tr("%1’s sentence ends.").arg(name);
    case ReleaseKind::Parole: return ReleaseTelling::tr("%1 is released on parole.").arg(name);
    case ReleaseKind::RemandHearing: return ReleaseTelling::tr("%1 may be released at a remand hearing.").arg(name);
    case ReleaseKind::BailHearing: return ReleaseTelling::tr("%1 may be released at a bail hearing.").arg(name);
    }
    Q_UNREACHABLE();
}

QString headingOfRelease(const ReleaseView& release)
{
    if (!release.expectedOn)
        return ReleaseTelling::tr("Leaving custody, day not known");
    return ReleaseTelling::tr("Leaving custody %1").arg(QLocale().toString(*release.expectedOn, QStringLiteral("ddd d MMM yyyy")));
}

Fact addressOfRelease(const ReleaseView& release)
{
    if (release.address)
        return {ReleaseTelling::tr("Address"), {{*release.address, Voice::Plain}}};
    return {ReleaseTelling::tr("Address"), {{ReleaseTelling::tr("not known, or not approved yet"), Voice::Caution}}};
}

} // namespace

ReleaseTold releaseTold(const ReleaseView& release)
{
    ReleaseTold told{headingOfRelease(release), release.kind ? sentenceOfRelease(*release.kind, release.name) : release.name, {}};
    if (!release.conditions.isEmpty())
        told.facts.append({ReleaseTelling::tr("Conditions"), {{QStringList(release.conditions).join(QStringLiteral(" · ")), Voice::Plain}}});
    told.facts.append(addressOfRelease(release));
    if (release.victimProtectedAddress)
        told.facts.append({ReleaseTelling::tr("Victim’s address"), {{ReleaseTelling::tr("protected: nobody who could pass it on may learn it"), Voice::Alert}}});
    if (release.riskNote)
        told.facts.append({ReleaseTelling::tr("Note"), {{*release.riskNote, Voice::Plain}}});
    return told;
}

} // namespace tepu::ui
