// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/people/particulars.h"

#include "core/queries/plan/one_person.h"

namespace tepu {

namespace {

/// What one file said, as received.
struct ReceivedIdentity {
    QVector<QString> aliases;
    QString gender;
    QVector<QString> ethnicities;
    Instant receivedAt;

    static constexpr auto fields()
    {
        using R = ReceivedIdentity;
        return Fields{field("aliases", &R::aliases), field("gender", &R::gender), field("ethnicities", &R::ethnicities),
                      field("received_at", &R::receivedAt)};
    }
};

} // namespace

static IdentityView receivedAs(IdentityPart part, const QVector<QString>& stated, Instant at)
{
    IdentityView view;
    view.part = part;
    view.stated = stated;
    view.received = true;
    view.source = Source::Police;
    view.basis = Basis::Formal;
    view.at = at;
    return view;
}

static QVector<IdentityView> statedIdentity(const Tables& tables, const PersonId& person)
{
    return tables.ask<IdentityView>(QStringLiteral("SELECT s.part, s.value, 0, %1 FROM stated s WHERE s.person IN %2 ORDER BY s.at DESC")
                                        .arg(saidSoColumns(QStringLiteral("s")), everyTelling(QStringLiteral("?1"))),
                                    values(person));
}

/// Every other name, and of the rest what is newest.
static void addReceived(QVector<IdentityView>& views, const ReceivedIdentity& file)
{
    const auto hasOf = [&](IdentityPart part, const auto& also) {
        return std::any_of(views.cbegin(), views.cend(), [&](const IdentityView& view) { return view.part == part && also(view); });
    };
    const auto addNewest = [&](IdentityPart part, const QVector<QString>& stated) {
        const auto isSaid = [&](const IdentityView& view) { return view.received || view.stated == stated; };
        if (!stated.isEmpty() && !hasOf(part, isSaid))
            views.append(receivedAs(part, stated, file.receivedAt));
    };
    for (const QString& alias : file.aliases)
        if (!alias.isEmpty() && !hasOf(IdentityPart::AlsoUsed, [&](const IdentityView& view) { return view.stated.contains(alias); }))
            views.append(receivedAs(IdentityPart::AlsoUsed, {alias}, file.receivedAt));
    addNewest(IdentityPart::Gender, file.gender.isEmpty() || file.gender == u"unknown" ? QVector<QString>() : QVector<QString>{file.gender});
    addNewest(IdentityPart::Ethnicities, file.ethnicities);
}

QVector<IdentityView> identityOf(const Tables& tables, const PersonId& person, QDate today)
{
    QVector<IdentityView> views = statedIdentity(tables, person);
    for (const ReceivedIdentity& file : tables.ask<ReceivedIdentity>(
             QStringLiteral("SELECT coalesce(aliases, '[]'), coalesce(gender, ''), coalesce(ethnicities, '[]'), received_at FROM mention "
                            "WHERE person IN %1 ORDER BY received_at DESC, rowid DESC")
                 .arg(everyTelling(QStringLiteral("?1"))),
             values(person)))
        addReceived(views, file);
    judgeAll(views, today);
    std::stable_sort(views.begin(), views.end(), [](const IdentityView& a, const IdentityView& b) { return a.part < b.part; });
    return views;
}

} // namespace tepu
