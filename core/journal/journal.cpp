// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/guarded.h"
#include "core/journal/reader.h"
#include "core/journal/sealer.h"

namespace tepu {

Journal::~Journal()
{
    if (m_thread)
        writeHead();
    m_thread.reset(); // it finishes what was asked while head file and signing key are still there
}

static tl::unexpected<Refusal> damagedAt(const Refusal& fault)
{
    return refuse(QStringLiteral("The journal is damaged at %1. Run “tepu verify” to see what is affected.").arg(fault.sentence));
}

Result<QVector<Statement>>
Journal::read(const std::function<void(JournalStore&, const JournalStore::EachEvent&)>& events)
{
    Reader reader(m_keys);
    Result<void> fine;
    const auto take = [&](const Result<Event>& event) {
        if (fine)
            fine = event ? reader.take(*event) : tl::unexpected(event.error());
    };
    return guarded(QStringLiteral("The journal cannot be read"), [&]() -> Result<QVector<Statement>> {
        m_thread->run([&](JournalStore& store) { events(store, take); }).get();
        if (!fine)
            return damagedAt(fine.error());
        m_sealedForOthers.unite(reader.sealedForOthers());
        return reader.takeRest();
    });
}

Result<QVector<Statement>> Journal::statements()
{
    QVector<Statement> all;
    return eachSome([&](const QVector<Statement>& facts) -> Result<void> {
               all += facts;
               return {};
           })
        .map([&] { return all; });
}

struct Journal::Some {
    QVector<Statement> facts;
    qint64 events = 0;
    std::optional<JournalStore::Place> behind; ///< where the next begin; nothing: these were the last
    Result<void> fine;
};

std::future<Journal::Some> Journal::someBehind(const std::shared_ptr<Reader>& reader, const JournalStore::Place& place)
{
    static constexpr int atMost = 4096;
    return m_thread->run([reader, place](JournalStore& store) {
        Some some;
        some.behind = store.someEvents(place, atMost, [&](const Result<Event>& event) {
            ++some.events;
            if (some.fine)
                some.fine = event ? reader->take(*event) : tl::unexpected(event.error());
        });
        some.facts = some.behind ? reader->takeWhole() : reader->takeRest();
        return some;
    });
}

Result<void> Journal::eachSome(const UseFacts& use, const Progress& progress)
{
    return guarded(QStringLiteral("The journal cannot be read"), [&]() -> Result<void> {
        const qint64 all = m_thread->run([](JournalStore& store) { return store.count(); }).get();
        const auto reader = std::make_shared<Reader>(m_keys);
        auto next = someBehind(reader, {});
        for (qint64 done = 0; next.valid();) {
            const Some some = next.get();
            if (!some.fine)
                return damagedAt(some.fine.error());
            if (some.behind)
                next = someBehind(reader, *some.behind);
            if (const auto used = use(some.facts); !used)
                return used;
            if (progress)
                progress(done += some.events, all);
        }
        m_sealedForOthers.unite(reader->sealedForOthers());
        return {};
    });
}

Result<QVector<Statement>> Journal::statementsOf(const Scope& scope)
{
    return read([scope](JournalStore& store, const JournalStore::EachEvent& take) { store.eachEventOf(scope, take); });
}

Result<QVector<Statement>> Journal::statementsBeyond(const QVector<SeatHead>& heads)
{
    return read([heads](JournalStore& store, const JournalStore::EachEvent& take) { store.eachEventBeyond(heads, take); });
}

Result<QVector<Scope>> Journal::unread()
{
    return guarded(QStringLiteral("The journal cannot be read"), [&]() -> Result<QVector<Scope>> {
        QVector<Scope> scopes;
        const auto look = [&](const Result<Event>& event) {
            if (event && !m_keys.find(event->header.key) && !scopes.contains(Scope{event->header.scope}))
                scopes.append(Scope{event->header.scope});
        };
        m_thread->run([&](JournalStore& store) { store.eachEvent(look); }).get();
        return scopes;
    });
}

/// New keys go in with every try until one succeeds: facts whose key nobody kept would be lost.
std::future<void> Journal::append(QVector<Statement>& facts, Instant now, const QVector<QString>& draftsDone)
{
    if (m_purpose == Purpose::Inspect)
        throw std::logic_error("a journal that was opened to be looked at is not written to");
    Append append;
    append.draftsDone = draftsDone;
    m_pending = m_head;
    for (Statement& fact : facts) {
        m_wrapsToKeep += m_keys.ensureScope(fact.scope);
        fact.clock = m_clock.next(now); // one for both halves: nothing comes between them
        append.events += Sealer{m_seat.id, m_keys, m_signing}.sealed(fact, m_pending);
        fact.seat = m_seat.id;
        fact.sequence = append.events.last().header.sequence;
    }
    append.wraps = m_wrapsToKeep;
    append.access = std::exchange(m_accessChange, {});
    append.access.boxes += m_boxesToKeep;
    if (m_seatBefore)
        append.newSeats.append(m_seat);
    append.lost = m_newlyLost;
    return m_thread->append(append);
}

Result<void> Journal::settle(std::future<void> appended)
{
    return guarded(QStringLiteral("Nothing of this is in the record yet"), [&]() -> Result<void> {
        appended.get();
        m_head = m_pending;
        m_wrapsToKeep.clear();
        m_boxesToKeep.clear();
        m_seatBefore.reset();
        m_newlyLost.clear();
        return {};
    });
}

Result<QVector<SignedHead>> Journal::signedHeadsOf(const Scope& scope)
{
    QVector<SignedHead> heads;
    Result<void> fine;
    const auto take = [&](const Result<Event>& event) {
        if (!event)
            fine = tl::unexpected(event.error());
        else if (event->header.chain == Chain::Content && !event->signature.isEmpty())
            heads.append({event->header.seat, event->header.sequence, event->digest(), event->signature});
    };
    return guarded(QStringLiteral("The journal cannot be read"), [&]() -> Result<QVector<SignedHead>> {
        m_thread->run([&](JournalStore& store) { store.eachEventOf(scope, take); }).get();
        return fine.map([&] { return heads; });
    });
}

QVector<SeatHead> Journal::heads() const
{
    QVector<SeatHead> heads;
    for (const SeatHead& head : m_headsMet)
        if (head.seat != m_seat.id)
            heads.append(head);
    return heads << m_head;
}

bool Journal::holds(const SeatId& seat, Chain chain, qint64 sequence, const QString& digest)
{
    if (sequence == 0)
        return digest == Digest().hex();
    return m_thread->run([&](JournalStore& store) { return store.digestAt(seat, chain, static_cast<quint64>(sequence)); }).get()
           .value_or(Digest()).hex() == digest;
}

QByteArray Journal::signedHead() const
{
    return m_signing.sign(m_head.content.digest);
}

void Journal::writeHead()
{
    if (m_purpose == Purpose::Inspect || m_head == m_headWritten)
        return;
    m_headWritten = m_head;
    m_thread->run([this, head = m_head](JournalStore&) {
        // A head that cannot be written is no danger: the journal may be ahead of it.
        const auto written = m_headFile->write(head, m_signing).and_then([&] { return m_ledger->write(head, m_signing); });
        Q_UNUSED(written)
    });
}

Result<Keyring> Journal::keysWith(const QVector<AudienceBox>& boxes, const QVector<KeyWrap>& wraps)
{
    return guarded(QStringLiteral("The journal cannot be read"), [&]() -> Result<Keyring> {
        const auto [there, wrapped] = m_thread->run([](JournalStore& store) { return std::pair(store.boxes(), store.wraps()); }).get();
        return Keyring::opened(*m_principal, there + boxes, wrapped + wraps);
    });
}

void Journal::beginEpoch(const QVector<PublicKeyOf>& staying)
{
    m_keys.beginEpoch();
    for (const PublicKeyOf& user : staying)
        for (const AudienceBox& box : boxesFor(user))
            if (box.audience.epoch == m_keys.epoch())
                m_boxesToKeep.append(box);
}

static QByteArray draftContext(const QString& id)
{
    return "tepu draft" + id.toUtf8();
}

KeyView Journal::draftKey() const
{
    return m_keys.find(m_keys.keyOf(Scope::of(m_mark.record), Seal::Safety)).value();
}

void Journal::saveDraft(const QString& id, const QByteArray& words)
{
    m_thread->saveDraft(id, seal(draftKey(), words, draftContext(id)));
}

/// Sealed with the newest of the site's keys, or with one of an earlier epoch.
std::optional<QByteArray> Journal::openedDraft(const QString& id, const QByteArray& sealed) const
{
    for (const KeyId& key : m_keys.keysOf(Scope::of(m_mark.record), Seal::Safety))
        if (const auto words = unseal(*m_keys.find(key), sealed, draftContext(id)))
            return *words;
    return std::nullopt;
}

QByteArray Journal::draft(const QString& id)
{
    const QByteArray sealed = m_thread->draft(id);
    return sealed.isEmpty() ? QByteArray() : openedDraft(id, sealed).value_or(QByteArray());
}

QStringList Journal::spoiltDrafts()
{
    QStringList spoilt;
    for (const QString& id : m_thread->run([](JournalStore& store) { return store.drafts(); }).get())
        if (const QByteArray sealed = m_thread->draft(id); !sealed.isEmpty() && !openedDraft(id, sealed))
            spoilt.append(id);
    return spoilt;
}

} // namespace tepu
