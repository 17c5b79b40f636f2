// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/intake/changed_at_source.h"

#include "core/queries/intake/known_referrals.h"
#include "core/queries/query_book.h"
#include "core/rules/referrals/as_came.h"

namespace tepu {

QVector<ChangedRow> changedAtSource(const Tables& tables)
{
    return tables.ask<ChangedRow>(QStringLiteral(
        "SELECT d.source, d.ref, r.id IS NOT NULL, coalesce(p.family_name, ''), d.columns, d.received_at, d.decided, "
        "coalesce(d.because, ''), d.decided_at FROM differing d LEFT JOIN release r ON r.id = d.source LEFT JOIN plan p ON p.id = "
        "coalesce((SELECT min(plan) FROM plan_episode WHERE episode = d.source), (SELECT min(plan) FROM plan_release WHERE release = d.source)) "
        "ORDER BY d.decided IS NOT NULL, coalesce(d.decided_at, d.received_at) DESC, d.ref"));
}

QVector<BesideRow> besideWhatCame(const Tables& tables, const QString& ref)
{
    const auto incoming = tables.one<QString>(QStringLiteral("SELECT incoming FROM differing WHERE ref = ? AND incoming IS NOT NULL"), values(ref));
    if (!incoming)
        return {};
    const KnownReferrals known = knownReferrals(tables, {ref}, {ref}, Knowing::HeldAlone);
    if (const auto held = known.episodes.constFind(ref); held != known.episodes.constEnd())
        if (const auto came = episodeThatCame(*incoming, held->content.people))
            return beside(held->content, *came);
    if (const auto held = known.releases.constFind(ref); held != known.releases.constEnd())
        if (const auto came = releaseThatCame(*incoming))
            return beside(held->content, *came);
    return {};
}

namespace {

struct OfReference {
    QString ref;
    static constexpr auto fields() { return Fields{field("ref", &OfReference::ref)}; }
};

} // namespace

void addIntakeQueries(QueryBook& book)
{
    book.add<NoParameters, ChangedRow>("changedAtSource", [](const Tables& tables, const NoParameters&, Instant) { return changedAtSource(tables); });
    book.add<OfReference, BesideRow>("besideWhatCame", [](const Tables& tables, const OfReference& asked, Instant) {
        return besideWhatCame(tables, asked.ref);
    });
}

} // namespace tepu
