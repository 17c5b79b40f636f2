// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/level_asides.h"

#include "core/queries/plan/plan_people.h"
#include "core/queries/site/site_agencies.h"
#include "ui/shell/space.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/keep_focus.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/prose.h"

#include <QVBoxLayout>

namespace tepu::ui {
namespace {

QString namesOf(const QVector<PersonId>& ids, const QVector<PlanPerson>& people)
{
    QStringList names;
    for (const PersonId& id : ids)
        if (const PlanPerson* person = personIn(people, id))
            names.append(person->called());
    return names.join(QStringLiteral(", "));
}

} // namespace

LevelAsides::LevelAsides(TableNow& table, QWidget* parent)
    : QWidget(parent), m_table(table), m_chips(new QWidget(this)), m_objection(new Prose(TextStyle::Secondary, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::grid);
    column->addWidget(m_objection);
    column->addWidget(m_chips);
    new FlowLayout(m_chips, 6, 6);
    m_objection->hide();
}

void LevelAsides::add(Act act, const QString& words, bool isSaid)
{
    auto* chip = isSaid ? new Chip(words, ChipKind::Reason, m_chips)
                        : new Chip(QStringLiteral("+ %1  %2").arg(wordsOf(act), keyText(keyOf(act))), ChipKind::Offered, m_chips);
    connect(chip, &Chip::clicked, this, [this, act] { Q_EMIT chosen(act); });
    m_chips->layout()->addWidget(chip);
}

void LevelAsides::display(const LevelDraft& draft)
{
    const KeepFocus keep(*m_chips);
    clear(*m_chips->layout());
    const AgendaRow* row = m_table.now();
    if (!row)
        return;
    const auto people = planPeople(m_table.tables(), row->plan, dateAt(m_table.session().now()));
    const SiteAgencies agencies(m_table.tables());
    add(Act::ProposedBy, tr("proposed by %1").arg(agencies.mark(draft.proposedBy.value_or(QString()))), draft.proposedBy.has_value());
    const QString from = draft.fromWhom.isEmpty() ? QString() : tr(" from %1").arg(namesOf(draft.fromWhom, people));
    add(Act::AtRisk, tr("at risk: %1").arg(namesOf(draft.atRisk, people)) + from, !draft.atRisk.isEmpty());
    add(Act::Dissent, tr("does not agree: %1").arg(draft.dissent), !draft.dissent.isEmpty());
}

void LevelAsides::object(const QString& sentence)
{
    m_objection->say({{sentence, Voice::Alert}});
    m_objection->setVisible(!sentence.isEmpty());
}

} // namespace tepu::ui
