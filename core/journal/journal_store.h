// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/chain_gap.h"
#include "core/journal/event.h"
#include "core/journal/head_file.h"
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

/// What changes of who can open the audiences' keys.
struct AccessChange {
    QVector<UserId> gone = {};       ///< whose boxes are taken away first
    QVector<AudienceBox> boxes = {}; ///< then these are put in
};

/// Everything that one command adds to the journal, in one durable transaction.
struct Append {
    QVector<Event> events;
    QVector<KeyWrap> wraps;
    QVector<QString> draftsDone; ///< drafts whose words these events now hold
    QVector<Seat> newSeats = {}; ///< seats whose first events are among these
    QVector<ChainGap> lost = {}; ///< what these events say is lost
    AccessChange access = {};
};

/// `journal.db`: stock SQLite, one connection, exclusive, WAL, FULL. Lives on the journal's thread. Throws StoreFault.
class JournalStore {
public:
    struct Mark {
        RecordId record;
        bool training = false;
        QVector<SeatId> ended = {}; ///< seats that go on in the record of which this one is a copy, not here
        std::optional<PackId> pack = {};     ///< from which it was laid out, or (of a file on its way home) that it gives back
        QVector<ChainGap> elsewhere = {};    ///< what the pack leaves out: it stands in the record that packed
    };

    static void create(const QString& path, const Mark& mark);
    explicit JournalStore(const QString& path);

    Mark mark();
    void addSeat(const Seat& seat);
    void addBoxes(const QVector<AudienceBox>& boxes);
    QVector<Seat> seats(); ///< in the order in which they began
    QVector<AudienceBox> boxes();
    QVector<KeyWrap> wraps();

    /// What is known to be lost: eachEvent() passes it over.
    const QVector<ChainGap>& lost() const { return m_lost; }
    /// Passes these over too; for good once an append has written them down.
    void leaveOut(const QVector<ChainGap>& lost) { m_lost += lost; }

    /// A whole and consistent copy in a new file, drafts included.
    void copyTo(const QString& path);

    void append(const Append& append);
    void saveDraft(const QString& id, const QByteArray& sealed);
    QByteArray draft(const QString& id);
    QStringList drafts(); ///< their names

    /// An event as it stands in the store, or a refusal that names it: its header or its row was changed.
    using EachEvent = std::function<void(const Result<Event>& event)>;
    /// Every event, by logical clock, then seat, chain and sequence: the order of the record.
    void eachEvent(const EachEvent& event);
    void eachEventOf(const Scope& scope, const EachEvent& event);
    /// Those that these heads have not seen: what came after a snapshot, from whichever seat.
    void eachEventBeyond(const QVector<SeatHead>& heads, const EachEvent& event);
    /// As many at a time as `atMost`, from behind a place on; where the next ones begin, nothing at the end.
    struct Place {
        qint64 clock = -1;
        QByteArray seat = QByteArray("");
        int chain = 0;
        qint64 sequence = 0;
    };
    std::optional<Place> someEvents(const Place& behind, int atMost, const EachEvent& event);
    /// The digest of the event that stands there, if one does.
    std::optional<Digest> digestAt(const SeatId& seat, Chain chain, quint64 sequence);
    /// The scope under which the event that stands there is filed, whatever has become of it.
    std::optional<Scope> scopeAt(const SeatId& seat, Chain chain, quint64 sequence);
    /// How many events it holds, lost ones included.
    qint64 count();

private:
    enum class Stage { ToBeMade, Made };
    JournalStore(const QString& path, Stage stage);
    void mustBeOfThisFormat();
    std::optional<QString> marked(const char* name);
    void tell(const Cells& cells, const EachEvent& event) const;
    void set(const QString& pragma, const QString& value, const QString& readBack);

    Database m_database;
    QVector<ChainGap> m_lost;
};

} // namespace tepu
