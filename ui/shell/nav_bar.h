// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

#include <QKeySequence>

class QHBoxLayout;

namespace tepu::ui {

class Prose;

/// A part of the day's work, and the key that opens it (bound by the shell, only shown here).
struct PlaceShown {
    QString words;
    QKeySequence key;
};

/// The one line above every screen: the parts of the day, and on the right what this record is.
class NavBar : public Panel {
    Q_OBJECT

public:
    explicit NavBar(QWidget* parent = nullptr);

    void display(const QVector<PlaceShown>& places, int here);
    void displayRecord(const QString& words);
    /// How far back one could have to go; what is amiss with it stands out.
    void displayBackup(const QString& words, bool isAmiss);
    /// The key that opens the search (bound elsewhere, only shown here).
    void displaySearch(const QKeySequence& key);
    /// The key that locks the record (bound by the shell, only shown here).
    void displayLock(const QKeySequence& key);

Q_SIGNALS:
    void chosen(int place);
    void lockWanted();
    void searchWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QHBoxLayout* m_places;
    Prose* m_backup;
    Prose* m_record;
};

} // namespace tepu::ui
