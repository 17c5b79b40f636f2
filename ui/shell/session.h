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
    using Refused = std::function<void(const Refusal&)>;

    Session(std::unique_ptr<Record> record, Clock clock);
    ~Session() override; ///< what is typed is given to the disk first

    const Tables& tables() const { return m_record->tables(); }
    Instant now() const { return m_clock(); }
    bool isTraining() const { return m_record->isTraining(); }
    Record& record() { return *m_record; }

    /// The table at which acts are done from now on, if at one.
    void sitAt(std::optional<MeetingId> meeting) { m_meeting = meeting; }
    std::optional<MeetingId> meeting() const { return m_meeting; }

    /// Performs a command without waiting for the disk. `done` is called once it is durable. A refusal goes to refused(), or
    /// to `refusedHere` where the place that asked shows it itself.
    template <Command C>
    void act(const C& command, Done done = {}, const QVector<QString>& draftsDone = {}, Refused refusedHere = {})
    {
        begun(draftsDone);
        const bool given = guarded([&] {
            m_record->submit(command, context(), draftsDone, [this, done, draftsDone, refusedHere](const Result<Receipt>& answer) {
                ended(answer, draftsDone);
                answered(answer, done, refusedHere);
            });
        });
        if (!given)
            --m_acts;
    }

    /// Takes the newest act of this meeting back that can be taken back.
    void undo();

    /// Keeps what is being typed, at most every half second per name.
    void keepDraft(const QString& name, const QByteArray& content);
    QByteArray draft(const QString& name) { return m_drafts.contains(name) ? m_drafts.value(name) : m_record->draft(name); }
    /// Waits until every act is answered; before those who asked go away.
    void settle() { m_record->settleAll(); }
    /// Gives the disk what keepDraft() still holds back.
    void flushDrafts();
    /// Before closing and locking: waits for the disk; whether everything that was typed is on it.
    bool saveAll();
    /// Whether every act and every key is on the disk; never waits.
    bool isAllSaved() const { return m_acts == 0 && m_drafts.isEmpty() && m_record->draftsOnDisk(); }
    /// Why not, where the disk does not take it.
    QString whyNotSaved() const { return m_record->draftFault(); }

    /// The next act changes much at once: what there is now is backed up first.
    void prepareForMuch() { Q_EMIT muchWillChange(); }

Q_SIGNALS:
    void muchWillChange();
    void changed(const QSet<tepu::Scope>& scopes);
    void refused(const tepu::Refusal& refusal);
    void acted(const tepu::Receipt& receipt); ///< something was done, and is durable
    void saved(tepu::Instant at);
    void notSaved(const QString& why);
    void savesAgain();             ///< what could not be saved is saved now
    void allSavedChanged(bool all);

private:
    Context context() const;
    /// Whether it came to its end.
    bool guarded(const std::function<void()>& act);
    void begun(const QVector<QString>& draftsDone);
    void ended(const Result<Receipt>& answer, const QVector<QString>& draftsDone);
    void lookAtDisk();
    void tellAllSaved();
    void answered(const Result<Receipt>& answer, const Done& done, const Refused& refusedHere);

    std::unique_ptr<Record> m_record;
    Clock m_clock;
    std::optional<MeetingId> m_meeting;
    QHash<QString, QByteArray> m_drafts;    ///< held back for a moment
    QHash<QString, QByteArray> m_typedSince; ///< while acts are under way: it outlives the draft that goes with an act
    int m_acts = 0;                          ///< under way
    QString m_fault;                         ///< of the disk, as it was told last
    bool m_allSaved = true;
    QTimer m_draftTimer;
    QTimer m_diskTimer;
};

} // namespace tepu::ui
