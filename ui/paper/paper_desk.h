// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/papers_of_meeting.h"
#include "ui/shell/session.h"
#include "ui/widgets/runs.h"

#include <QWidget>
#include <memory>

namespace tepu::ui {

class Prose;
class StreamInput;

/// The line at which papers are made: it proposes where one goes, Enter writes it there, and it says what was written. Where
/// there is a printer a key prints it. Nothing asks in a window of its own.
class PaperDesk : public QWidget {
    Q_OBJECT

public:
    explicit PaperDesk(Session& session, QWidget* parent = nullptr);

    /// Opens the line for a paper, with a place for it.
    void ask(PaperKind kind, const MeetingId& meeting);
    /// Writes it at once, where papers went last.
    void write(PaperKind kind, const MeetingId& meeting);
    bool isAsking() const { return m_isAsking; }
    /// Prints what is asked for instead of writing it; nothing while nothing is.
    void print();

Q_SIGNALS:
    /// The line was left, or the paper is made: the fingers go back to the page.
    void done();

private:
    struct Asked {
        PaperKind kind = PaperKind::Minutes;
        MeetingId meeting;
    };

    void onceRecorded(const std::function<void()>& then);
    void writeTo(const QString& place);
    void writeOne(const QString& path);
    void writeSheets(const QString& folder);
    Result<NamedPaper> one() const;
    void say(const Runs& words);
    void leave();
    void refuse(const Refusal& refusal);
    QString proposal() const;
    Runs hints() const;

    Session& m_session;
    Asked m_asked;
    bool m_isAsking = false;
    QWidget* m_line;
    Prose* m_question;
    StreamInput* m_place;
    Prose* m_told;
};

/// Where papers of this record went last; at first a folder beside the record.
QString folderOfPapers(Session& session);

} // namespace tepu::ui
