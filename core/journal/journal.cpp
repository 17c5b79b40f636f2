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
            return refuse(QStringLiteral("The journal is damaged at %1. Run “tepu verify” to see what is affected.")
                              .arg(fine.error().sentence));
        m_sealedForOthers.unite(reader.sealedForOthers());
        return std::move(reader).facts();
    });
}

Result<QVector<Statement>> Journal::statements()
{
    return read([](JournalStore& store, const JournalStore::EachEvent& take) { store.eachEvent(take); });
}

Result<QVector<Statement>> Journal::statementsOf(const Scope& scope)
{
    return read([scope](JournalStore& store, const JournalStore::EachEvent& take) { store.eachEventOf(scope, take); });
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
        const auto written = m_headFile->write(head, m_signing);
        Q_UNUSED(written)
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

QByteArray Journal::draft(const QString& id)
{
    const QByteArray sealed = m_thread->draft(id);
    if (sealed.isEmpty())
        return {};
    if (const auto words = unseal(draftKey(), sealed, draftContext(id)))
        return *words;
    for (const KeyId& key : m_keys.keysOf(Scope::of(m_mark.record), Seal::Safety)) // it may be older than this epoch
        if (const auto words = unseal(*m_keys.find(key), sealed, draftContext(id)))
            return *words;
    return {};
}

} // namespace tepu
