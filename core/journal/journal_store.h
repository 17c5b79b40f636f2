// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event.h"
#include "core/journal/keyring.h"
#include "core/sqlite/database.h"

namespace tepu {

/// A seat: one user on one installation, and the key with which it signs, sealed to that user.
struct Seat {
    SeatId id;
    UserId user;
    QByteArray publicKey;
    QByteArray sealedKey;
};

/// Everything that one command adds to the journal, in one durable transaction.
struct Append {
    QVector<Event> events;
    QVector<KeyWrap> wraps;
    QVector<QString> draftsDone; ///< drafts whose words these events now hold
};

/// `journal.db`: stock SQLite, one connection, exclusive, WAL, FULL. Lives on the journal's thread. Throws StoreFault.
class JournalStore {
public:
    struct Mark {
        RecordId record;
        bool training = false;
    };

    static void create(const QString& path, const Mark& mark);
    explicit JournalStore(const QString& path);

    Mark mark();
    void addSeat(const Seat& seat);
    void addBoxes(const QVector<AudienceBox>& boxes);
    QVector<Seat> seats();
    QVector<AudienceBox> boxes();
    QVector<KeyWrap> wraps();

    void append(const Append& append);
    void saveDraft(const QString& id, const QByteArray& sealed);
    QByteArray draft(const QString& id);

    /// Every event, by logical clock, then seat, chain and sequence: the order of the record.
    void eachEvent(const std::function<void(const Event&)>& event);
    void eachEventOf(const Scope& scope, const std::function<void(const Event&)>& event);

private:
    void readBack(const QString& pragma, const QString& wanted);

    Database m_database;
};

} // namespace tepu
