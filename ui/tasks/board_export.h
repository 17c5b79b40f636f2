// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"
#include "core/queries/board/board.h"
#include "ui/shell/session.h"

namespace tepu::ui {

class AskLine;

/// How a board leaves the house.
enum class BoardFile { Csv, Xlsx };

/// Gives an agency its open tasks as a file: in the words that it may read, and only once the disclosure is in the record (R-I1).
class BoardExport : public QObject {
    Q_OBJECT

public:
    BoardExport(Session& session, AskLine& ask, QObject* parent = nullptr);

    /// Asks for whom and as what; the agency of the group that is shown is proposed.
    void ask(const BoardAsked& shown);

Q_SIGNALS:
    void done(const QString& words);

private:
    struct Wanted {
        std::optional<Agency> agency;
        BoardFile file = BoardFile::Xlsx;
        QString missing;
    };
    Wanted wanted(const QString& text) const;
    void enter(const QString& text);
    void write(const Wanted& wanted);

    Session& m_session;
    AskLine& m_ask;
};

} // namespace tepu::ui
