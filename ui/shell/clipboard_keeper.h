// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QObject>
#include <QTimer>
#include <functional>

namespace tepu::ui {

/// What was copied from a case does not stay in the clipboard: it goes after fifteen seconds, and when the record is locked. What
/// another program has put there since stays.
class ClipboardKeeper : public QObject {
    Q_OBJECT

public:
    /// Whether what is in the clipboard was put there by this program.
    using IsOurs = std::function<bool(QClipboard::Mode)>;
    static bool heldByUs(QClipboard::Mode mode);

    explicit ClipboardKeeper(QObject* parent = nullptr, std::chrono::milliseconds stays = std::chrono::seconds(15), IsOurs isOurs = heldByUs);
    ~ClipboardKeeper() override; ///< clears it

    void clear();

private:
    IsOurs m_isOurs;
    QTimer m_timer;
};

} // namespace tepu::ui
