// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/domain/instant.h"
#include "core/domain/words.h"
#include "core/queries/open_data/codes.h"
#include "core/tables/tables.h"

#include <array>
#include <string_view>

// Rows of the open-data folder about what became of people; the last columns of a row are our own.
namespace tepu::open_data {

/// `contacts.csv`: attempts to reach somebody.
struct ContactRow {
    static constexpr auto file = "contacts.csv";
    static constexpr int documented = 7, keys = 1;
    static constexpr std::array<std::string_view, 0> mayBeEmpty{};
    QString contact;
    QString plan;
    QString person;
    Instant at;
    ContactMethod method = ContactMethod::Phone;
    WorkerRole workerRole = WorkerRole::Wsw;
    ContactResult result = ContactResult::NoAnswer;
    std::optional<Words> words;

    static QVector<ContactRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = ContactRow;
        return Fields{field("contact_id", &R::contact), field("plan_id", &R::plan),  field("person_id", &R::person),
                      field("attempted_at", &R::at),    field("method", &R::method), field("worker_role", &R::workerRole),
                      field("result", &R::result),      field("words", &R::words)};
    }
};

/// `engagement.csv`
struct EngagementRow {
    static constexpr auto file = "engagement.csv";
    static constexpr int documented = 5, keys = 2;
    static constexpr std::array<std::string_view, 1> mayBeEmpty{"case_worker_role"};
    QString plan;
    QString person;
    EngagementCode outcome = EngagementCode::NoAttemptMadeToContact;
    std::optional<WorkerRole> caseWorkerRole;
    QDate on;
    std::optional<bool> unsafe;

    static QVector<EngagementRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = EngagementRow;
        return Fields{field("plan_id", &R::plan),    field("person_id", &R::person),
                      field("outcome", &R::outcome), field("case_worker_role", &R::caseWorkerRole),
                      field("recorded_on", &R::on),  field("unsafe", &R::unsafe)};
    }
};

/// `services.csv`
struct ServiceRow {
    static constexpr auto file = "services.csv";
    static constexpr int documented = 6, keys = 1;
    static constexpr std::array<std::string_view, 0> mayBeEmpty{};
    QString service;
    QString plan;
    QString person;
    ServiceCategory category = ServiceCategory::CaseWorkerSupport;
    ServiceStatus status = ServiceStatus::NeedIdentified;
    QDate on;

    static QVector<ServiceRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = ServiceRow;
        return Fields{field("service_id", &R::service), field("plan_id", &R::plan),  field("person_id", &R::person),
                      field("category", &R::category),  field("status", &R::status), field("recorded_on", &R::on)};
    }
};

/// `relationship_status.csv`: as each party sees it.
struct RelationshipStatusRow {
    static constexpr auto file = "relationship_status.csv";
    static constexpr int documented = 4, keys = 2;
    static constexpr std::array<std::string_view, 0> mayBeEmpty{};
    QString plan;
    QString person;
    RelationshipNow status = RelationshipNow::Unknown;
    QDate on;

    static QVector<RelationshipStatusRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = RelationshipStatusRow;
        return Fields{field("plan_id", &R::plan), field("person_id", &R::person), field("status", &R::status),
                      field("as_at", &R::on)};
    }
};

/// `safety_ratings.csv`
struct SafetyRatingRow {
    static constexpr auto file = "safety_ratings.csv";
    static constexpr int documented = 4, keys = 2;
    static constexpr std::array<std::string_view, 0> mayBeEmpty{};
    QString plan;
    QString person;
    int rating = 0;
    QDate on;

    static QVector<SafetyRatingRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = SafetyRatingRow;
        return Fields{field("plan_id", &R::plan), field("person_id", &R::person), field("rating", &R::rating),
                      field("rated_on", &R::on)};
    }
};

} // namespace tepu::open_data
