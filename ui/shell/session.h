// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record.h"

#include <QObject>

namespace tepu::ui {

/// An unlocked record and the time it lives in. Every act of every view passes through act(), and every fault of the
/// store or the program ends there.
class Session : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<Instant()>;
    using Done = std::function<void(const Receipt&)>;

    Session(std::unique_ptr<Record> record, Clock clock);

    const Tables& tables() const { return m_record->tables(); }
    Instant now() const { return m_clock(); }
    bool isTraining() const { return m_record->isTraining(); }
    Record& record() { return *m_record; }

    /// The table at which acts are done from now on, if at one.
    void sitAt(std::optional<MeetingId> meeting) { m_meeting = meeting; }
    std::optional<MeetingId> meeting() const { return m_meeting; }

    /// Performs a command without waiting for the disk. `done` is called once it is durable; a refusal goes to
    /// refused().
    template <Command C>
    void act(const C& command, Done done = {}, const QVector<QString>& draftsDone = {})
    {
        for (const QString& name : draftsDone)
            m_drafts.remove(name); // the words are in the command now
        guarded([&] {
            m_record->submit(command, context(), draftsDone,
                             [this, done](const Result<Receipt>& answer) { answered(answer, done); });
        });
    }

    /// Takes the newest act of this meeting back that can be taken back.
    void undo();

    /// Keeps what is being typed, at most every half second per name.
    void keepDraft(const QString& name, const QByteArray& content);
    QByteArray draft(const QString& name) { return m_record->draft(name); }
    /// Writes what keepDraft() still holds back; before closing and locking.
    void flushDrafts();

Q_SIGNALS:
    void changed(const QSet<tepu::Scope>& scopes);
    void refused(const tepu::Refusal& refusal);
    void saved(tepu::Instant at);
    void notSaved(const QString& why);

private:
    Context context() const;
    void guarded(const std::function<void()>& act);
    void answered(const Result<Receipt>& answer, const Done& done);

    std::unique_ptr<Record> m_record;
    Clock m_clock;
    std::optional<MeetingId> m_meeting;
    QHash<QString, QByteArray> m_drafts;
    QTimer m_draftTimer;
};

} // namespace tepu::ui
