// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictures/album.h"
#include "ui/shell/main_window.h"

#include <QSize>

namespace tepu::pictures {

inline constexpr QSize deskSize(1920, 1080);
inline constexpr QSize laptopSize(1366, 768);

/// The program's window as it is walked through, and its clock, which goes only when something is done.
class AtTheDesk {
public:
    AtTheDesk(Album& album, std::unique_ptr<Record> record, Instant now);

    ui::MainWindow& window() { return m_window; }
    ui::Session& session() { return *m_window.session(); }
    const Tables& tables() { return session().tables(); }
    Album& album() { return m_album; }
    Instant now() const { return m_now; }
    void wait(std::chrono::milliseconds time) { m_now += time; }

    void take(const QString& name);
    /// On a small laptop too, as “narrow-…”.
    void takeBoth(const QString& name);

    /// Does something and waits until it is in the record. What is refused is not shown as if it were done.
    template <class C>
    void act(const C& command)
    {
        wait(20s);
        session().act(command, {}, {}, [this](const Refusal& refusal) { m_album.fail(refusal); });
        session().settle();
        comeToRest();
    }

private:
    Album& m_album;
    Instant m_now;
    ui::MainWindow m_window;
};

} // namespace tepu::pictures
