// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tepu::ui {

class AgencyChips;
class AlertStrip;
class Banner;
class CaseFrame;
class CaseHead;
class CaseList;
class DecidePanel;
class FootBar;
class Prose;
class SaidPanel;
class TabsRow;
class TopBar;

/// The frame of the meeting screen. It holds the parts in their places and knows nothing of a meeting.
class OperatorLayout : public QWidget {
    Q_OBJECT

public:
    explicit OperatorLayout(QWidget* parent = nullptr);

    TopBar& top() { return *m_top; }
    CaseList& list() { return *m_list; }
    void displayListFoot(const QString& words); ///< "1 parked · 1 carried over · 19 to come"
    /// The case in the middle, and its parts.
    CaseFrame& caseFrame() { return *m_case; }
    CaseHead& head();
    AlertStrip& alerts();
    AgencyChips& agencies();
    TabsRow& tabs();
    SaidPanel& said() { return *m_said; }
    DecidePanel& decide() { return *m_decide; }
    FootBar& foot() { return *m_foot; }
    /// A message under the top bar; it goes when it is dismissed or replaced.
    void showBanner(Banner* banner);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeCapture();
    void fold();

    TopBar* m_top;
    CaseList* m_list;
    Prose* m_listFoot;
    CaseFrame* m_case;
    SaidPanel* m_said;
    DecidePanel* m_decide;
    FootBar* m_foot;
    QWidget* m_listColumn;
    QWidget* m_captureColumn;
    Banner* m_banner = nullptr;
};

} // namespace tepu::ui
