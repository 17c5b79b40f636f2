// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_report.h"
#include "ui/shell/session.h"

#include <atomic>

class QThread;

namespace tepu::ui {

/// What stands in some referral files and what taking them in would do. Nothing has been written.
struct ReadIntake {
    ReferralBatch batch;
    QVector<QPair<QString, QString>> unread; ///< files that could not be read or are of no known kind, and why
    IntakePlan plan;
    ImportReport report;

    bool changesAnything() const;
};

/// Reads referral files and plans what they will do, on a thread of its own. Cancelled at any moment, nothing is half done.
class IntakeReading : public QObject {
    Q_OBJECT

public:
    explicit IntakeReading(Session& session, QObject* parent = nullptr);
    ~IntakeReading() override;

    void begin(const QStringList& files);
    void cancel();
    bool isUnderWay() const { return m_work != nullptr; }

Q_SIGNALS:
    void progressed(int done, int of);
    void finished(const std::shared_ptr<const tepu::ui::ReadIntake>& read);

private:
    struct Work;
    void run(const std::shared_ptr<Work>& work, const std::function<void()>& part, const std::function<void()>& then);
    void readFiles();
    void plan();

    Session& m_session;
    std::shared_ptr<Work> m_work;
    QVector<QThread*> m_threads;
};

} // namespace tepu::ui
