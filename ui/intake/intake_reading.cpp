// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_reading.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace tepu::ui {

/// What one reading works on; the thread keeps it alive if it is cancelled meanwhile.
struct IntakeReading::Work {
    QStringList files;
    Instant now;
    ReadIntake read;
    KnownReferrals known;
    std::atomic_bool cancelled = false;
};

bool ReadIntake::changesAnything() const
{
    const auto changes = [](const auto& coming) { return coming.coming != Coming::Unchanged; };
    return std::any_of(plan.episodes.begin(), plan.episodes.end(), changes)
           || std::any_of(plan.releases.begin(), plan.releases.end(), changes);
}

IntakeReading::IntakeReading(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

IntakeReading::~IntakeReading()
{
    cancel();
    for (QThread* thread : std::as_const(m_threads))
        thread->wait();
}

void IntakeReading::cancel()
{
    if (m_work)
        m_work->cancelled = true;
    m_work.reset();
}

void IntakeReading::begin(const QStringList& files)
{
    cancel();
    m_work = std::make_shared<Work>();
    m_work->files = files;
    m_work->now = m_session.now();
    readFiles();
}

/// Does a part on a thread of its own and then the rest here, unless it was cancelled.
void IntakeReading::run(const std::shared_ptr<Work>& work, const std::function<void()>& part, const std::function<void()>& then)
{
    QThread* thread = QThread::create(part);
    thread->setParent(this);
    m_threads.append(thread);
    connect(thread, &QThread::finished, this, [this, thread, work, then] {
        m_threads.removeOne(thread);
        thread->deleteLater();
        if (!work->cancelled)
            then();
    });
    thread->start();
}

static void readOne(const QString& path, Instant now, ReadIntake& read)
{
    QFile file(path);
    const auto kind = referralKindOf(path);
    const QString name = QFileInfo(path).fileName();
    if (!kind)
        read.unread.append({name, IntakeReading::tr("Its name begins neither with police-episodes nor with prison-releases.")});
    else if (!file.open(QIODevice::ReadOnly))
        read.unread.append({name, IntakeReading::tr("It cannot be read: %1").arg(file.errorString())});
    else
        read.batch.read(name, *kind, file.readAll(), now);
}

void IntakeReading::readFiles()
{
    const auto work = m_work;
    const auto part = [this, work] {
        for (int i = 0; i < work->files.size() && !work->cancelled; ++i) {
            QMetaObject::invokeMethod(this, [this, work, i] {
                if (!work->cancelled)
                    Q_EMIT progressed(i, static_cast<int>(work->files.size()));
            }, Qt::QueuedConnection);
            readOne(work->files[i], work->now, work->read);
        }
    };
    run(work, part, [this] { plan(); });
}

/// The tables live on this thread: they are asked here, and what is then worked out needs them no more.
void IntakeReading::plan()
{
    const auto work = m_work;
    Q_EMIT progressed(static_cast<int>(work->files.size()), static_cast<int>(work->files.size()));
    work->known = work->read.batch.known(m_session.tables());
    const auto part = [work] {
        work->read.plan = work->read.batch.planned(work->known);
        work->read.report = importReport(work->read.batch, work->read.plan);
    };
    run(work, part, [this, work] {
        m_work.reset();
        Q_EMIT finished(std::make_shared<const ReadIntake>(std::move(work->read)));
    });
}

} // namespace tepu::ui
