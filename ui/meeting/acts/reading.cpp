// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/reading.h"

#include "core/queries/record/acts.h"
#include "ui/meeting/agenda_words.h"
#include "ui/meeting/case_frame.h"
#include "ui/meeting/operator_layout.h"
#include "ui/meeting/top_bar.h"
#include "ui/widgets/case_list.h"

namespace tepu::ui {
namespace {

/// "South Canterbury" for `south_canterbury`.
QString siteName(const Tables& tables)
{
    const auto record = recordRow(tables);
    QStringList words = record ? record->site.split(u'_') : QStringList();
    for (QString& word : words)
        word = word.left(1).toUpper() + word.mid(1);
    return words.join(u' ');
}

} // namespace

Reading::Reading(TableNow& table, OperatorLayout& layout)
    : m_table(table), m_layout(layout), m_case(layout.caseFrame()), m_pace(layout.top(), siteName(table.tables()))
{
    connect(&table, &TableNow::changed, this, &Reading::show);
    connect(&table.session(), &Session::saved, this, [this](Instant at) { showSaved(Saving::Saved, at); });
    connect(&table.session(), &Session::notSaved, this, [this] { showSaved(Saving::NotSaved, m_table.session().now()); });
    connect(&m_second, &QTimer::timeout, this, &Reading::showPace);
    m_second.start(1000);
    show();
}

void Reading::show()
{
    m_layout.list().display(agendaShown(m_table.list()));
    m_layout.displayListFoot(listFoot(m_table.list()));
    if (m_table.now())
        m_case.show(m_table.tables(), m_table.now()->plan, m_table.meeting().meeting, m_table.session().now());
    else
        m_case.clear();
    showPace();
}

void Reading::showPace()
{
    const AgendaRow* open = m_table.now();
    m_pace.show(m_table.tables(), m_table.meeting(), open ? std::optional(open->position) : std::nullopt, m_table.session().now());
}

void Reading::showSaved(Saving saving, Instant at)
{
    m_pace.displaySaved({saving, timeAt(at).toString(QStringLiteral("HH:mm:ss"))});
}

} // namespace tepu::ui
