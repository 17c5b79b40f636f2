// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/snapshot.h"

#include "core/commands/made_by.h"
#include "core/journal/sealed_pieces.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace tepu {

static const QByteArray snapshotKind("tepu snapshot 1\n");
static constexpr qsizetype pieceSize = 1 << 20;

/// What must be the same when the image is used, without the image itself.
static SnapshotMark markOf(Journal& journal)
{
    SnapshotMark mark;
    mark.madeBy = madeByThisProgram();
    mark.record = journal.record();
    mark.audiences = journal.keys().audiences();
    mark.lost = journal.lost();
    for (const SeatHead& head : journal.heads())
        mark.seen.append(SeatSeen::of(head));
    mark.clock = static_cast<qint64>(journal.lastClock());
    for (const Scope& scope : journal.sealedForOthers())
        mark.sealedForOthers.append(scope.id);
    return mark;
}

UnsavedSnapshot Snapshot::of(const Tables& tables, const QSet<CommandId>& struck, Journal& journal)
{
    UnsavedSnapshot snapshot{markOf(journal), tables.bytes()};
    snapshot.mark.struck = QVector<CommandId>(struck.begin(), struck.end());
    snapshot.mark.size = snapshot.bytes.size();
    return snapshot;
}

void Snapshot::keep(const Tables& tables, const QSet<CommandId>& struck, Journal& journal, qint64& factsSinceSnapshot)
{
    static constexpr qint64 worthIt = 1000; // they take some thirty milliseconds
    if (factsSinceSnapshot < worthIt || journal.purpose() == Purpose::Inspect)
        return;
    factsSinceSnapshot = 0;
    of(tables, struck, journal).write(fileOf(journal), journal.keyFor("tepu snapshot")); // where there is no room for it, facts do
}

QString Snapshot::fileOf(const Journal& journal)
{
    return QDir(journal.folder()).filePath(QStringLiteral("snapshots/") + journal.user().toString());
}

bool UnsavedSnapshot::write(const QString& file, KeyView key) const
{
    QDir().mkpath(QFileInfo(file).path());
    QSaveFile to(file);
    if (!to.open(QIODevice::WriteOnly) || !to.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return false;
    PieceWriter writer(to, key, snapshotKind);
    writer.write(encode(mark).toCbor());
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize)
        writer.write(bytes.sliced(at, std::min(pieceSize, bytes.size() - at)));
    return writer.end() && to.commit();
}

static std::optional<SnapshotMark> markIn(PieceReader& reader)
{
    const auto size = reader.nextSize();
    QByteArray bytes(size.value_or(0), Qt::Uninitialized);
    if (!size || !reader.read(reinterpret_cast<unsigned char*>(bytes.data())))
        return std::nullopt;
    const auto mark = decode<SnapshotMark>(QCborValue::fromCbor(bytes));
    return mark && mark->size > 0 ? std::optional(*mark) : std::nullopt;
}

/// Every event that the image holds still stands where it stood, and nothing else has become readable or lost since.
static bool holdsFor(const SnapshotMark& mark, Journal& journal)
{
    const SnapshotMark now = markOf(journal);
    const auto stands = [&](const SeatSeen& seen) {
        return journal.holds(seen.seat, Chain::Content, seen.content, seen.contentDigest)
               && journal.holds(seen.seat, Chain::Access, seen.access, seen.accessDigest);
    };
    return mark.madeBy == now.madeBy && !now.madeBy.isEmpty() && mark.record == now.record && mark.audiences == now.audiences
           && mark.lost == now.lost && std::all_of(mark.seen.begin(), mark.seen.end(), stands);
}

static std::optional<Image> imageIn(PieceReader& reader, qsizetype size)
{
    Image image(size);
    for (qsizetype at = 0; at < size;) {
        const auto piece = reader.nextSize();
        if (!piece || *piece == 0 || at + *piece > size || !reader.read(image.data() + at))
            return std::nullopt;
        at += *piece;
    }
    return reader.isAtEnd() ? std::optional(std::move(image)) : std::nullopt;
}

std::optional<Snapshot> Snapshot::read(Journal& journal)
{
    QFile file(fileOf(journal));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Secret key = journal.keyFor("tepu snapshot");
    PieceReader reader(file, key, snapshotKind);
    const auto mark = markIn(reader);
    if (mark && mark->size < file.size() && holdsFor(*mark, journal))
        if (auto image = imageIn(reader, mark->size))
            return Snapshot{*mark, std::move(*image)};
    file.remove();
    return std::nullopt;
}

} // namespace tepu
