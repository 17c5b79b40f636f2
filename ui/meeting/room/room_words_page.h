// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tepu::ui {

class Prose;

/// A few words for everybody, in the middle of the room's screen.
struct RoomWordsShown {
    QString label; ///< "Opening"
    QString words; ///< the site's own
    QString under;
};

/// Shows them, and nothing beside.
class RoomWordsPage : public QWidget {
    Q_OBJECT

public:
    explicit RoomWordsPage(QWidget* parent = nullptr);

    void display(const RoomWordsShown& shown);

private:
    Prose* m_label;
    Prose* m_words;
    Prose* m_under;
};

} // namespace tepu::ui
