// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fact_table.h"
#include "ui/widgets/panel.h"

#include <QDate>

namespace tepu::ui {

class ActionButton;
class Prose;
class StreamInput;

/// What stands before the first case: who is here, what the site says to begin with, how much is to be heard.
struct OpeningShown {
    QString table; ///< "SAM · Waikato"
    QString date;
    QString toHear; ///< "31 families, 3 carried over · about 10 minutes each"
    QVector<Fact> attendance;
    QVector<Fact> steppingOut;
    QString opening;
    QString confidentiality;
    bool isRead = false; ///< the words on confidentiality
    bool isOpen = false; ///< the meeting
};

/// The page before the first case. Karakia and mihi are not timed and not a checkbox; the words are the site's own.
class OpeningPage : public Panel {
    Q_OBJECT

public:
    explicit OpeningPage(QWidget* parent = nullptr);

    void display(const OpeningShown& shown);
    StreamInput& arrivals() { return *m_arrivals; }

Q_SIGNALS:
    void confidentialityRead();
    void goOn(); ///< opens the meeting, then the first case

private:
    Prose* m_title;
    Prose* m_toHear;
    FactTable* m_attendance;
    StreamInput* m_arrivals;
    QWidget* m_steppingOutPart;
    FactTable* m_steppingOut;
    Prose* m_opening;
    Prose* m_confidentiality;
    ActionButton* m_read;
    ActionButton* m_goOn;
};

} // namespace tepu::ui
