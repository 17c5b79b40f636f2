// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/context.h"
#include "core/commands/intake/episode_recounted.h"
#include "core/commands/plan/start_plan.h"
#include "core/exchange/open_data/cells.h"
#include "core/exchange/open_data/sheets.h"
#include "core/queries/open_data/held_things.h"

namespace tepu::open_data {

/// Why a row that is sound by itself cannot be told.
struct Objection {
    QString column;
    QString value;
    QString reason;
};

using Told = std::optional<Objection>; ///< nothing: it was told

/// Turns rows of the format into facts, each with the stamp of its own day. A row must not name what neither the record nor
/// an earlier row knows; nothing is guessed.
class Telling {
public:
    Telling(const Tables& tables, const Context& context);

    Told tell(const PersonRow& row, int line);
    Told tell(const PlanRow& row, int line);
    Told tell(const PlanPersonRow& row, int line);
    Told tell(const PlanFlagRow& row, int line);
    Told tell(const PersonFlagRow& row, int line);
    Told tell(const EpisodeRow& row, int line);
    Told tell(const EpisodePersonRow& row, int line);
    Told tell(const EpisodeHarmRow& row, int line);
    Told tell(const EpisodeRelationshipRow& row, int line);
    Told tell(const PoliceActionRow& row, int line);
    Told tell(const OrderRow& row, int line);
    Told tell(const RiskChangeRow& row, int line);
    Told tell(const ReviewRow& row, int line);
    Told tell(const TaskRow& row, int line);
    Told tell(const ContactRow& row, int line);
    Told tell(const EngagementRow& row, int line);
    Told tell(const ServiceRow& row, int line);
    Told tell(const ConcernRow& row, int line);
    Told tell(const RelationshipStatusRow& row, int line);
    Told tell(const SafetyRatingRow& row, int line);
    Told tell(const PrisonReleaseRow& row, int line);

    /// Who is on which plan: a family goes by its first victim's name.
    void hear(const PlanPersonRow& row);
    /// An agency that comes with the same folder.
    void hearAgency(const QString& code) { m_held.agencies.insert(code); }
    /// The person of a row that was told, or that the record has.
    std::optional<PersonId> personOf(const QString& key) const;

    /// Everything told, in an order in which it makes sense.
    QVector<Statement> facts();

private:
    /// The facts of one row: one act of its own, at one moment.
    class Act {
    public:
        Act(Telling& telling, Instant at) : m_telling(telling), m_stamp{CommandId::fresh(), telling.m_context.actor, at, {}}
        {
        }
        CommandId command() const { return m_stamp.command; }
        template <Fact F>
        Act& add(const F& fact)
        {
            Statement statement = Facts(fact).statements().first();
            statement.stamp = m_stamp;
            statement.index = m_index++;
            m_telling.m_facts.append(statement);
            return *this;
        }

    private:
        Telling& m_telling;
        Stamp m_stamp;
        int m_index = 0;
    };

    Act today() { return Act(*this, m_context.at); }
    Act on(QDate day);
    Act at(Instant instant) { return Act(*this, instant); }

    const HeldPlan* plan(const QString& key) const;
    const PersonId* person(const QString& key) const;
    const EpisodeId* episode(const QString& key) const;
    Told noPlan(const QString& key) const;
    Told noPerson(const char* column, const QString& key) const;
    Told noEpisode(const QString& key) const;
    /// The first of a plan and a person that nobody knows.
    Told unknown(const QString& planKey, const QString& personKey) const;

    EpisodeFilledIn& filledIn(const EpisodeId& episode);
    QString numberFor(const PlanRow& row);
    QString familyNameFor(const PlanRow& row) const;
    void addPlan(const PlanRow& row, const PlanId& plan);
    void addRiskChanges();
    void addFilledIn();
    void addEnd(const TaskRow& row, const PlanId& plan, const TaskId& task);

    Context m_context;
    HeldThings m_held;
    PlanNumbers m_numbers;
    QVector<Statement> m_facts;
    QHash<QString, QString> m_namesPlan; ///< plan to the person after whom it is called
    QSet<QString> m_firstTaskIsToCome;   ///< plans of this folder
    QVector<RiskChangeRow> m_riskChanges;
    QVector<EpisodeFilledIn> m_filledIn; ///< one per episode, in the order of their first rows
    QHash<EpisodeId, qsizetype> m_filledInAt;
};

/// The first moment of a day at the table.
Instant startOf(QDate day);

} // namespace tepu::open_data
