// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal_store.h"
#include "core/journal/sealer.h"

/// A fact of any kind, with words for each of the two keys; without safety words it is one event.
inline tepu::Statement aFact(const tepu::Scope& scope, const char* ordinary, const char* safety = nullptr,
                             tepu::Chain chain = tepu::Chain::Content)
{
    tepu::Statement fact;
    fact.kind = QStringLiteral("SomethingHappened");
    fact.chain = chain;
    fact.scope = scope;
    fact.stamp = {tepu::CommandId::fresh(), tepu::UserId::fresh(), tepu::parseInstant(QStringLiteral("2018-05-10T08:30:00Z")).value(), {}};
    fact.ordinary = {{QStringLiteral("what"), QString::fromUtf8(ordinary)}};
    if (safety)
        fact.safety = {{QStringLiteral("words"), QString::fromUtf8(safety)}};
    return fact;
}

/// Somebody at a seat who writes facts down; all of it in memory.
class ASeat {
public:
    ASeat() : signing(tepu::SigningKey::fresh()), keys(tepu::Keyring::founded())
    {
        seat = {tepu::SeatId::fresh(), user.user(), signing.publicKey, tepu::sealTo(user.publicKey(), signing.secretKey)};
        head.seat = seat.id;
    }

    QVector<tepu::Event> write(tepu::Statement fact)
    {
        wraps += keys.ensureScope(fact.scope);
        fact.clock = ++clock;
        const auto written = tepu::Sealer{seat.id, keys, signing}.sealed(fact, head);
        events += written;
        return written;
    }

    /// Three events of the content chain and two of the access chain, on one scope.
    void writeSome()
    {
        for (const char* words : {"one", "two", "three"})
            write(aFact(scope, words));
        write(aFact(scope, "who may read", nullptr, tepu::Chain::Access));
        write(aFact(scope, "who may sit", nullptr, tepu::Chain::Access));
    }

    /// The keys of somebody to whom only some audiences were sealed.
    tepu::Keyring keysOf(const tepu::Principal& principal, const QVector<tepu::AudienceBox>& boxes) const
    {
        const auto mine = keys.boxesFor(user.user(), user.publicKey()); // those of others are always there
        return tepu::Keyring::opened(principal, boxes + mine, wraps).value();
    }

    tepu::Principal user = tepu::Principal::fresh(tepu::UserId::fresh());
    tepu::SigningKey signing;
    tepu::Keyring keys;
    tepu::Seat seat;
    tepu::SeatHead head;
    quint64 clock = 0;
    tepu::Scope scope{tepu::Uuid::fresh()};
    QVector<tepu::Event> events;
    QVector<tepu::KeyWrap> wraps;
};
