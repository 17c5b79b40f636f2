// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/breaking_disk.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QVector>
#include <mutex>
#include <optional>
#include <sqlite3.h>

namespace {

/// What a file held where it was written to, or cut off, since its last sync.
struct NotSynced {
    qint64 at = 0;
    QByteArray before;
    qint64 sizeBefore = 0;
    QByteArray after; ///< what was written; nothing where it was cut off
};

/// What the disk has been told to do, by the test, and how far it is, by the thread that writes.
struct Orders {
    std::mutex mutex;
    int operations = 0;
    int breaksAt = 0; ///< 0: never
    bool once = false;
    BreakingDisk::How how = BreakingDisk::How::Full;
    int doesAt = 0;
    std::function<void()> does;
    std::string pragma;
    std::string pragmaStandsAt;
    QMap<QString, QVector<NotSynced>> notSynced;

    void begin()
    {
        operations = breaksAt = doesAt = 0;
        once = false;
        does = {};
    }
};

Orders& orders()
{
    static Orders given;
    return given;
}

/// A write, a sync or an opening is about to happen: nothing, or how it fails.
std::optional<BreakingDisk::How> operation()
{
    std::function<void()> does;
    std::optional<BreakingDisk::How> fails;
    {
        const std::lock_guard lock(orders().mutex);
        Orders& given = orders();
        ++given.operations;
        if (given.breaksAt > 0 && (given.once ? given.operations == given.breaksAt : given.operations >= given.breaksAt))
            fails = given.how;
        if (given.operations == given.doesAt)
            does = given.does;
    }
    if (does)
        does();
    return fails;
}

/// A file of ours: SQLite's own structure first, the machine's file behind it.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
    const char* name;
};

QString nameOf(sqlite3_file* file)
{
    return QString::fromUtf8(reinterpret_cast<File*>(file)->name);
}

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real;
}

/// Remembers what is about to be overwritten or cut off, until it is synced.
void remember(sqlite3_file* file, qint64 at, qint64 amount, const QByteArray& after = {})
{
    NotSynced change{at, {}, 0, after};
    real(file)->pMethods->xFileSize(real(file), &change.sizeBefore);
    const qint64 held = std::min(amount, std::max<qint64>(0, change.sizeBefore - at));
    change.before.resize(held);
    if (held > 0)
        real(file)->pMethods->xRead(real(file), change.before.data(), static_cast<int>(held), at);
    const std::lock_guard lock(orders().mutex);
    orders().notSynced[nameOf(file)].append(change);
}

int xClose(sqlite3_file* file) { return real(file)->pMethods->xClose(real(file)); }
int xRead(sqlite3_file* file, void* to, int amount, sqlite3_int64 at) { return real(file)->pMethods->xRead(real(file), to, amount, at); }
int xWrite(sqlite3_file* file, const void* from, int amount, sqlite3_int64 at)
{
    const auto fails = operation();
    if (fails == BreakingDisk::How::Short) {
        remember(file, at, amount / 2, QByteArray(static_cast<const char*>(from), amount / 2));
        real(file)->pMethods->xWrite(real(file), from, amount / 2, at);
    }
    if (fails)
        return *fails == BreakingDisk::How::Failing ? SQLITE_IOERR_WRITE : SQLITE_FULL;
    remember(file, at, amount, QByteArray(static_cast<const char*>(from), amount));
    return real(file)->pMethods->xWrite(real(file), from, amount, at);
}
int xTruncate(sqlite3_file* file, sqlite3_int64 size)
{
    remember(file, size, std::numeric_limits<int>::max());
    return real(file)->pMethods->xTruncate(real(file), size);
}
int xSync(sqlite3_file* file, int flags)
{
    if (const auto fails = operation())
        return *fails == BreakingDisk::How::Failing ? SQLITE_IOERR_FSYNC : SQLITE_FULL;
    const int synced = real(file)->pMethods->xSync(real(file), flags);
    const std::lock_guard lock(orders().mutex);
    orders().notSynced.remove(nameOf(file));
    return synced;
}
int xFileSize(sqlite3_file* file, sqlite3_int64* size) { return real(file)->pMethods->xFileSize(real(file), size); }
int xLock(sqlite3_file* file, int level) { return real(file)->pMethods->xLock(real(file), level); }
int xUnlock(sqlite3_file* file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int xCheckReservedLock(sqlite3_file* file, int* held) { return real(file)->pMethods->xCheckReservedLock(real(file), held); }
int xSectorSize(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
int xDeviceCharacteristics(sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }

/// "PRAGMA name=value" is taken by nobody; "PRAGMA name" is answered with what it was told to stand at.
int xFileControl(sqlite3_file* file, int what, void* argument)
{
    if (what == SQLITE_FCNTL_PRAGMA) {
        char** words = static_cast<char**>(argument);
        const std::lock_guard lock(orders().mutex);
        if (!orders().pragma.empty() && orders().pragma == words[1]) {
            words[0] = sqlite3_mprintf("%s", orders().pragmaStandsAt.c_str());
            return SQLITE_OK;
        }
    }
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int xShmMap(sqlite3_file* file, int page, int size, int extend, void volatile** to)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, to);
}
int xShmLock(sqlite3_file* file, int offset, int amount, int flags) { return real(file)->pMethods->xShmLock(real(file), offset, amount, flags); }
void xShmBarrier(sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); }
int xShmUnmap(sqlite3_file* file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); }

/// Version 2: shared memory, and no memory-mapped reads.
const sqlite3_io_methods methods{2, xClose, xRead, xWrite, xTruncate, xSync, xFileSize, xLock, xUnlock, xCheckReservedLock,
                                 xFileControl, xSectorSize, xDeviceCharacteristics, xShmMap, xShmLock, xShmBarrier,
                                 xShmUnmap, nullptr, nullptr};

sqlite3_vfs* machine = nullptr;

int xOpen(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    File* ours = reinterpret_cast<File*>(file);
    ours->real = reinterpret_cast<sqlite3_file*>(ours + 1);
    ours->name = name ? name : "";
    ours->base.pMethods = nullptr;
    if (operation())
        return SQLITE_CANTOPEN;
    const int opened = machine->xOpen(machine, name, ours->real, flags, outFlags);
    ours->base.pMethods = ours->real->pMethods ? &methods : nullptr;
    return opened;
}

sqlite3_vfs breaking;

sqlite3* lastJournal = nullptr;

/// Called for each connection that is opened.
int noteJournal(sqlite3* connection, char**, const sqlite3_api_routines*)
{
    const char* file = sqlite3_db_filename(connection, "main");
    if (file && QByteArray(file).endsWith("journal.db"))
        lastJournal = connection;
    return SQLITE_OK;
}

using Extension = void (*)();
const auto noting = reinterpret_cast<Extension>(&noteJournal);

} // namespace

BreakingDisk::BreakingDisk()
{
    if (!machine)
        machine = sqlite3_vfs_find(nullptr);
    breaking = *machine;
    breaking.zName = "breaking";
    breaking.szOsFile = static_cast<int>(sizeof(File)) + machine->szOsFile;
    breaking.xOpen = xOpen;
    sqlite3_vfs_register(&breaking, 1);
    sqlite3_auto_extension(noting);
    mend();
}

BreakingDisk::~BreakingDisk()
{
    mend();
    orders().notSynced.clear();
    sqlite3_cancel_auto_extension(noting);
    sqlite3_vfs_unregister(&breaking);
    sqlite3_vfs_register(machine, 1);
}

void BreakingDisk::breakAt(int operation, How how)
{
    const std::lock_guard lock(orders().mutex);
    orders().begin();
    orders().breaksAt = operation;
    orders().how = how;
}

void BreakingDisk::failOnceAt(int operation, How how)
{
    breakAt(operation, how);
    const std::lock_guard lock(orders().mutex);
    orders().once = true;
}

void BreakingDisk::atOperation(int operation, std::function<void()> what)
{
    const std::lock_guard lock(orders().mutex);
    orders().begin();
    orders().doesAt = operation;
    orders().does = std::move(what);
}

void BreakingDisk::mend()
{
    const std::lock_guard lock(orders().mutex);
    orders().begin();
    orders().pragma.clear();
}

int BreakingDisk::operations() const
{
    const std::lock_guard lock(orders().mutex);
    return orders().operations;
}

bool BreakingDisk::hasBroken() const
{
    const std::lock_guard lock(orders().mutex);
    return orders().breaksAt > 0 && orders().operations >= orders().breaksAt;
}

static void loseWhatIsNotSynced(const QString& path, const QVector<NotSynced>& changes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return; // it was deleted meanwhile
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        file.resize(change->sizeBefore);
        file.seek(change->at);
        file.write(change->before);
    }
}

/// After that, in the order in which they were written, those that reached the disk all the same: whole, or by sectors.
static void keepSome(const QString& path, const QVector<NotSynced>& changes, std::mt19937_64& random)
{
    static constexpr qsizetype sector = 512;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const auto oneIn = [&](int n) { return std::uniform_int_distribution<int>(1, n)(random) == 1; };
    for (const NotSynced& change : changes) {
        if (oneIn(2))
            continue;
        if (change.after.isEmpty())
            file.resize(std::min(file.size(), change.at));
        const bool isTorn = oneIn(3);
        for (qsizetype at = 0; at < change.after.size(); at += sector) {
            if (isTorn && oneIn(2))
                continue;
            file.seek(change.at + at);
            file.write(change.after.mid(at, sector));
        }
    }
}

static void copyEach(const QString& from, const QString& to, const std::function<void(const QString&, const QVector<NotSynced>&)>& lose)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString copy = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(copy).path());
        if (QFileInfo(path).fileName() == u"lock")
            continue;
        QFile::copy(path, copy);
        const std::lock_guard lock(orders().mutex);
        lose(copy, orders().notSynced.value(path));
    }
}

void BreakingDisk::copyAsIfPowerWent(const QString& from, const QString& to) const
{
    copyEach(from, to, loseWhatIsNotSynced);
}

void BreakingDisk::copyAsIfPowerWent(const QString& from, const QString& to, std::mt19937_64& random) const
{
    copyEach(from, to, [&](const QString& copy, const QVector<NotSynced>& changes) {
        loseWhatIsNotSynced(copy, changes);
        keepSome(copy, changes, random);
    });
}

void BreakingDisk::syncSeldom(tepu::JournalThread& thread) const
{
    thread.run([](tepu::JournalStore&) { sqlite3_exec(lastJournal, "PRAGMA synchronous=NORMAL", nullptr, nullptr, nullptr); }).get();
}

void BreakingDisk::refusePragma(const QString& name, const QString& standsAt)
{
    const std::lock_guard lock(orders().mutex);
    orders().pragma = name.toStdString();
    orders().pragmaStandsAt = standsAt.toStdString();
}
