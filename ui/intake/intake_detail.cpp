// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_detail.h"

#include "core/domain/whole_name.h"
#include "core/queries/site/site_settings.h"
#include "core/rules/intake/recognition.h"
#include "core/rules/who/standing.h"
#include "ui/intake/side_by_side.h"
#include "ui/meeting/pages/code_names.h"
#include "ui/shell/space.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/section_label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace tepu::ui {
namespace {

QString momentOf(Instant instant)
{
    return QLocale().toString(dateAt(instant), QStringLiteral("ddd d MMM")) + u' ' + timeAt(instant).toString(QStringLiteral("HH:mm"));
}

/// "physical_harm" as it is read: a code of the file, shown as it came.
QString codesOf(const auto& values)
{
    QStringList words;
    for (const auto value : values)
        words.append(code(value).replace(u'_', u' '));
    return words.isEmpty() ? QStringLiteral("–") : words.join(QStringLiteral(" · "));
}

/// rules.md §1 "On screen and paper the words are the site's".
QVector<Fact> peopleOf(const ReferredEpisode& episode, const SiteSettings& words)
{
    QVector<Fact> facts;
    for (const ReferredPerson& person : episode.people) {
        const bool isChild = isUnder18(ageOn(person.dateOfBirth, dateAt(episode.occurredAt)), {person.role});
        facts.append({shown(person.role, isChild, words), {{wholeName(person.givenNames, person.familyName)}}});
    }
    return facts;
}

/// The gravest sign stands first, as on the meeting screen.
Runs harmOf(const ReferredEpisode& episode)
{
    Runs line;
    if (episode.strangulation)
        line.append(Run{IntakeDetail::tr("strangulation"), Voice::Alert});
    if (!line.isEmpty() && !episode.harms.isEmpty())
        line.append(Run{QStringLiteral(" · ")});
    if (line.isEmpty() || !episode.harms.isEmpty())
        line.append(Run{codesOf(episode.harms)});
    return line;
}

} // namespace

IntakeDetail::IntakeDetail(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::edge, space::edge, space::edge, space::edge);
    m_column->setSpacing(space::inside);
}

void IntakeDetail::clear()
{
    ui::clear(*m_column);
    m_column->addStretch(1);
}

void IntakeDetail::display(const IntakeRow& row, const ReadIntake& read, const Tables& tables)
{
    ui::clear(*m_column);
    m_column->addWidget(new Prose(TextStyle::Title, {{row.who.isEmpty() ? row.where : row.who, Voice::Strong}}, this));
    m_column->addWidget(new Prose(TextStyle::Body, {{row.where + QStringLiteral(" · ")}, {row.words, Voice::Strong}}, this));
    m_column->addSpacing(space::inside);
    if (row.episode >= 0)
        displayEpisode(read.plan.episodes[row.episode], tables);
    else if (row.release >= 0)
        displayRelease(read.plan.releases[row.release], tables);
    else
        m_column->addWidget(new Prose(TextStyle::Body, {{tr("Mend it in the file or ask whoever sent it; the other lines are taken in. "
                                                            "The mended file can be taken in later, nothing comes twice.")}},
                                      this));
    m_column->addStretch(1);
}

void IntakeDetail::displayEpisode(const ComingEpisode& episode, const Tables& tables)
{
    const ReferredEpisode& said = episode.content;
    displayDifference(episode.columns);
    for (const MentionedPerson& mentioned : episode.people)
        for (const ReferredPerson& person : said.people)
            if (person.line == mentioned.line && mentioned.decision == MatchDecision::Doubtful)
                displayResembling(mentioned, identityOf(person), tables);
    m_column->addWidget(new SectionLabel(tr("What happened"), this));
    m_column->addWidget(new Prose(TextStyle::Narrative, {{said.narrative}}, this));
    auto* facts = new FactTable(this);
    facts->display({{tr("Reported"), {{momentOf(said.reportedAt)}}}, {tr("Harm"), harmOf(said)},
                    {tr("Police"), {{codesOf(said.policeActions)}}}});
    m_column->addWidget(facts);
    m_column->addSpacing(space::inside);
    m_column->addWidget(new SectionLabel(tr("Who"), this));
    auto* people = new FactTable(this);
    people->display(peopleOf(said, siteSettings(tables)));
    m_column->addWidget(people);
}

void IntakeDetail::displayRelease(const ComingRelease& release, const Tables& tables)
{
    const ReferredRelease& said = release.content;
    displayDifference(release.columns);
    for (const MentionedPerson& mentioned : release.people)
        if (mentioned.decision == MatchDecision::Doubtful)
            displayResembling(mentioned, mentioned.mention == u"victim" ? victimOf(said) : identityOf(said), tables);
    auto* facts = new FactTable(this);
    facts->display({{tr("Release"), {{code(said.releaseKind).replace(u'_', u' ')}}},
                    {tr("Expected"), {{QLocale().toString(said.expectedOn, QStringLiteral("ddd d MMM yyyy")), Voice::Strong}}},
                    {tr("Conditions"), {{QStringList(said.conditions).join(QStringLiteral(" · "))}}},
                    {tr("Victim"), {{said.victimGivenNames.value_or(QString()) + u' ' + said.victimFamilyName.value_or(QString())}}},
                    {tr("Note"), {{said.riskNote.value_or(QStringLiteral("–"))}}}});
    m_column->addWidget(facts);
}

void IntakeDetail::displayDifference(const QVector<QString>& columns)
{
    if (!columns.isEmpty())
        m_column->addWidget(new Prose(TextStyle::Body,
                                      {{tr("It differs in: "), Voice::Plain}, {QStringList(columns).join(QStringLiteral(", ")), Voice::Caution},
                                       {tr(". What the record holds stays as it is until somebody says which holds; it is asked here once the files are taken in.")}},
                                      this));
}

void IntakeDetail::displayResembling(const MentionedPerson& person, const Identity& inTheFile, const Tables& tables)
{
    m_column->addWidget(new SectionLabel(tr("May be one person"), this));
    for (const Resembling& candidate : person.candidates)
        m_column->addWidget(new SideBySide(inTheFile, knownPerson(tables, candidate.person), candidate, this));
    m_column->addWidget(new Prose(TextStyle::Secondary, {{tr("They stay two people until somebody joins them."), Voice::Quiet}}, this));
    m_column->addSpacing(space::inside);
}

} // namespace tepu::ui
