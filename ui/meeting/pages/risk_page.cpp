// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/risk_page.h"

#include "ui/meeting/keys.h"
#include "ui/meeting/pages/signal_row.h"
#include "ui/shell/space.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/section_label.h"

#include <QVBoxLayout>

namespace tepu::ui {
namespace {

Prose* inset(Prose* words)
{
    words->setContentsMargins(space::rowInset, 0, space::rowInset, 0);
    return words;
}

} // namespace

void RiskPage::display(const RiskPageShown& shown)
{
    m_shown = shown;
    refresh();
}

void RiskPage::toLatest()
{
    m_open.reset();
}

void RiskPage::build()
{
    buildChart();
    auto* head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget((new SectionLabel(tr("Signals, the most dangerous first")))->overRows(), 1, Qt::AlignBottom);
    auto* add = new ActionButton({wordsOf(Act::Signal), keyOf(Act::Signal)});
    connect(add, &ActionButton::clicked, this, &RiskPage::addWanted);
    head->addWidget(add, 0, Qt::AlignBottom);
    main().addLayout(head);
    buildSignals(main(), {}, m_shown.danger, tr("None in the record. Tell one as it is said: “acc injury on 3 may: a broken wrist”."));
    if (!m_shown.ended.isEmpty())
        buildSignals(main(), tr("So no longer"), m_shown.ended, {});
    side().addWidget((new SectionLabel(tr("How often")))->overRows());
    side().addSpacing(space::grid);
    side().addWidget(inset(new Prose(TextStyle::Body, {{m_shown.rhythm, Voice::Plain}})));
    side().addSpacing(space::between);
    buildSignals(side(), tr("What protects"), m_shown.protective, tr("Nothing in the record yet. None of it lowers a level by itself."));
    buildChecklist();
}

int RiskPage::openStop() const
{
    if (m_open && *m_open < m_shown.stops.size())
        return *m_open;
    for (int i = int(m_shown.stops.size()) - 1; i >= 0; --i)
        if (m_shown.stops[i].stop.level)
            return i;
    return int(m_shown.stops.size()) - 1;
}

void RiskPage::buildChart()
{
    main().addWidget((new SectionLabel(tr("Level, decisions and episodes")))->overRows());
    main().addSpacing(space::inside);
    m_chart = new RiskChart;
    connect(m_chart, &RiskChart::chosen, this, &RiskPage::open);
    auto* around = new QHBoxLayout;
    around->setContentsMargins(space::rowInset, 0, space::rowInset, 0);
    around->addWidget(m_chart);
    main().addLayout(around);
    auto* opened = new QWidget;
    m_opened = new QVBoxLayout(opened);
    m_opened->setContentsMargins(0, space::inside, 0, space::between);
    m_opened->setSpacing(0);
    main().addWidget(opened);
    fillOpened();
}

/// C35: each change opens its rationale, who was there, dissent.
void RiskPage::fillOpened()
{
    QVector<RiskStop> stops;
    for (const StopShown& each : m_shown.stops)
        stops.append(each.stop);
    const int which = openStop();
    m_chart->display(stops, which, m_shown.today);
    clear(*m_opened);
    if (stops.isEmpty())
        m_opened->addWidget(inset(new Prose(TextStyle::Body, {{tr("No table has decided a level, and no episode is in the record."), Voice::Quiet}})));
    else
        for (const Runs& line : m_shown.stops[which].lines)
            m_opened->addWidget(inset(new Prose(TextStyle::Body, line)));
}

void RiskPage::open(int stop)
{
    m_open = stop;
    fillOpened();
}

void RiskPage::buildSignals(QVBoxLayout& column, const QString& title, const QVector<SignalShown>& shown, const QString& none)
{
    if (!title.isEmpty()) {
        column.addWidget((new SectionLabel(title))->overRows());
    }
    column.addSpacing(space::grid);
    if (shown.isEmpty())
        column.addWidget(inset(new Prose(TextStyle::Body, {{none, Voice::Quiet}})));
    for (const SignalShown& each : shown) {
        auto* row = new SignalRow(each.words, each.more, verdictBeginnings());
        connect(row, &SignalRow::clicked, this, [this, signal = each.signal] { Q_EMIT signalChosen(signal, {}); });
        connect(row, &SignalRow::acted, this, [this, signal = each.signal](const QString& beginning) { Q_EMIT signalChosen(signal, beginning); });
        column.addWidget(row);
    }
    column.addSpacing(space::between);
}

/// 002 "Use your professional judgement": no number stands under it.
void RiskPage::buildChecklist()
{
    side().addWidget((new SectionLabel(tr("Checklist")))->overRows());
    side().addSpacing(space::grid);
    for (const PointShown& each : m_shown.points) {
        auto* row = new SignalRow(each.words, each.more, pointBeginnings());
        connect(row, &SignalRow::clicked, this, [this, point = each.point] { Q_EMIT pointChosen(point, {}); });
        connect(row, &SignalRow::acted, this, [this, point = each.point](const QString& beginning) { Q_EMIT pointChosen(point, beginning); });
        side().addWidget(row);
    }
}

} // namespace tepu::ui
