// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/release_details.h"

#include "core/rules/wait_words.h"
#include "ui/releases/check_row.h"
#include "ui/releases/release_telling.h"
#include "ui/shell/space.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/keep_focus.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/section_label.h"

#include <QVBoxLayout>

namespace tepu::ui {

ReleaseDetails::ReleaseDetails(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

void ReleaseDetails::display(const ReleaseRow& row)
{
    const KeepFocus keep(*this);
    clear(*m_column);
    addHead(row);
    addChecks(row);
    addVictims(row);
    m_column->addStretch(1);
}

/// R-P1 and R-R4 before anything else.
void ReleaseDetails::addHead(const ReleaseRow& row)
{
    const auto say = [&](const QString& words, Voice voice) {
        auto* line = new Prose(TextStyle::Body, {{words, voice}});
        line->setContentsMargins(space::rowInset, space::grid, space::rowInset, 0);
        m_column->addWidget(line);
    };
    auto* title = new Prose(TextStyle::Title, {{row.words + u'.', Voice::Strong}});
    title->setContentsMargins(space::rowInset, 0, space::rowInset, 0);
    m_column->addWidget(title);
    say(shortWords(row), Voice::Quiet);
    if (row.standing == ReleaseStanding::Unanswered)
        say(tr("The day has passed. What happened: released, remanded again, not released, or moved?"), Voice::Alert);
    else if (row.sameDay && !row.releasedOn && row.expectedOn)
        say(tr("A hearing may free them the same day: what is below is done before it."), Voice::Caution);
    if (!row.release)
        say(tr("Only their custody is in the record. Say the day: “hearing 18 may”."), Voice::Caution);
    if (row.owesReview)
        say(row.expectedOn ? tr("The level was lowered because of prison: a review is owed before %1.").arg(dayInWords(*row.expectedOn))
                           : tr("The level was lowered because of prison: a review is owed before the release."),
            Voice::Alert);
    if (row.protectedAddress)
        say(tr("The victim’s address is protected: nobody who could pass it on may learn it."), Voice::Alert);
    m_column->addSpacing(space::between);
}

void ReleaseDetails::addChecks(const ReleaseRow& row)
{
    if (row.checks.isEmpty())
        return;
    m_column->addWidget((new SectionLabel(tr("Before the release")))->overRows());
    m_column->addSpacing(space::grid);
    for (const CheckLine& line : row.checks) {
        auto* check = new CheckRow(line);
        connect(check, &CheckRow::clicked, this, [this, which = line.check] { Q_EMIT checkChosen(which); });
        m_column->addWidget(check);
    }
    m_column->addSpacing(space::between);
}

/// R-C6: beside the item “victim told” stands the way that is safe.
void ReleaseDetails::addVictims(const ReleaseRow& row)
{
    if (row.victims.isEmpty())
        return;
    m_column->addWidget((new SectionLabel(tr("Who must know")))->overRows());
    m_column->addSpacing(space::grid);
    for (const VictimToTell& victim : row.victims) {
        auto* line = new Prose(TextStyle::Body, victimTold(victim));
        line->setContentsMargins(space::rowInset, space::grid, space::rowInset, space::grid);
        m_column->addWidget(line);
    }
}

} // namespace tepu::ui
