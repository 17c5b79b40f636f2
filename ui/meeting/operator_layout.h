// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace tepu::ui {

class AgencyChips;
class AlertStrip;
class Banner;
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
    CaseHead& head() { return *m_head; }
    AlertStrip& alerts() { return *m_alerts; }
    AgencyChips& agencies() { return *m_agencies; }
    TabsRow& tabs() { return *m_tabs; }
    /// A page of the case, behind the next tab.
    void addPage(const QString& title, QWidget* page);
    /// The pages of a case and their tabs; hidden while there is none.
    void showPages();
    void hidePages();
    SaidPanel& said() { return *m_said; }
    DecidePanel& decide() { return *m_decide; }
    FootBar& foot() { return *m_foot; }
    /// A message under the top bar; it goes when it is dismissed or replaced.
    void showBanner(Banner* banner);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeMiddle();
    QWidget* makeUnderAlerts();
    QWidget* makeCapture();
    void fold();

    TopBar* m_top;
    CaseList* m_list;
    Prose* m_listFoot;
    CaseHead* m_head;
    AlertStrip* m_alerts;
    AgencyChips* m_agencies;
    TabsRow* m_tabs;
    QStackedWidget* m_pages;
    SaidPanel* m_said;
    DecidePanel* m_decide;
    FootBar* m_foot;
    QWidget* m_listColumn;
    QWidget* m_captureColumn;
    Banner* m_banner = nullptr;
};

} // namespace tepu::ui
