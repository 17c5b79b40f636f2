// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar/today_file.h"
#include "ui/shell/session.h"

namespace tepu::ui {

class AskLine;

/// Gives Today to an agency as a spreadsheet, as CSV or as a calendar, once the disclosure is in the record (R-I1).
class TodayExport : public QObject {
    Q_OBJECT

public:
    TodayExport(Session& session, AskLine& ask, QObject* parent = nullptr);

    /// Asks for whom and as what.
    void ask();

Q_SIGNALS:
    void done(const QString& words);

private:
    struct Wanted {
        std::optional<Agency> agency;
        TodayFile file = TodayFile::Ics;
        QString missing;
    };
    Wanted wanted(const QString& text) const;
    void enter(const QString& text);
    void write(const Wanted& wanted);

    Session& m_session;
    AskLine& m_ask;
};

} // namespace tepu::ui
