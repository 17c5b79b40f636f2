// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QWidget>

class QStackedWidget;

namespace tepu::ui {

class TabsRow;
class WhichPlanPage;
class WhoIsWhoPage;

/// Who is who, and which plan things belong to: one place at which what the record takes for one is looked at and put right.
class WhoPlace : public QWidget {
    Q_OBJECT

public:
    explicit WhoPlace(Session& session, QWidget* parent = nullptr);

    WhoIsWhoPage& people() { return *m_people; }
    WhichPlanPage& plans() { return *m_plans; }
    enum class Tab { People, Plans };
    void turnTo(Tab tab);

private:
    QWidget* makeHead();
    void bindKeys();

    WhoIsWhoPage* m_people;
    WhichPlanPage* m_plans;
    TabsRow* m_tabs;
    QStackedWidget* m_headlines;
    QStackedWidget* m_pages;
};

} // namespace tepu::ui
