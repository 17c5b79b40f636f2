// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/tables/tables.h"

namespace tepu {

/// Two people of the record who may be one; somebody is to decide.
struct DoubtfulRow {
    PersonId person; ///< who became known later
    PersonId other;
    QString name;
    QString otherName;
    double score = 0; ///< 0 to 1: how near they are
    QVector<QString> why;
    Instant seenAt;      ///< since when it is asked
    bool onList = false; ///< one of them is of a family on the newest list that is not closed

    static constexpr auto fields()
    {
        using R = DoubtfulRow;
        return Fields{field("person", &R::person), field("other", &R::other), field("name", &R::name),
                      field("other_name", &R::otherName), field("score", &R::score), field("why", &R::why),
                      field("seen_at", &R::seenAt), field("on_list", &R::onList)};
    }
};

/// Those of today's families first, then the nearest. Who was joined, or is kept apart, is not asked again.
QVector<DoubtfulRow> doubtful(const Tables& tables);

/// Two who were joined, and can be parted again.
struct JoinedRow {
    PersonId person;
    PersonId other;
    QString name;
    QString otherName;
    QString because;
    Instant at;

    static constexpr auto fields()
    {
        using R = JoinedRow;
        return Fields{field("person", &R::person), field("other", &R::other), field("name", &R::name),
                      field("other_name", &R::otherName), field("because", &R::because), field("at", &R::at)};
    }
};

/// The newest first.
QVector<JoinedRow> joinedPeople(const Tables& tables);
QVector<JoinedRow> keptApart(const Tables& tables);

} // namespace tepu
