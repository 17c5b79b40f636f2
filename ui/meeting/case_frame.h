// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

class QStackedWidget;
class QVBoxLayout;

namespace tepu::ui {

class AgencyChips;
class AlertStrip;
class CaseHead;
class TabsRow;

/// One case as it is read: who it is, its dangers, who has been heard, and its pages behind their tabs. The dangers stand above
/// what scrolls.
class CaseFrame : public Panel {
    Q_OBJECT

public:
    explicit CaseFrame(QWidget* parent = nullptr);

    CaseHead& head() { return *m_head; }
    AlertStrip& alerts() { return *m_alerts; }
    AgencyChips& agencies() { return *m_agencies; }
    TabsRow& tabs() { return *m_tabs; }
    /// A page of the case, behind the next tab.
    void addPage(const QString& title, QWidget* page);
    /// The pages of a case and their tabs; hidden while there is none.
    void showPages();
    void hidePages();

private:
    QWidget* makeUnderAlerts();

    CaseHead* m_head;
    AlertStrip* m_alerts;
    AgencyChips* m_agencies;
    TabsRow* m_tabs;
    QStackedWidget* m_pages;
};

} // namespace tepu::ui
