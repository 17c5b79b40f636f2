// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/tables.h"
#include "tests/features/fortnight/said.h"

/// What people do with the one family of the story, at a table and between tables, and what they then find. Whatever is not done
/// as the story wants it fails the test.
class Hands {
public:
    virtual ~Hands() = default;

    /// The clock stands at this moment until it is moved again.
    virtual void clockIs(tepu::Instant now) = 0;

    virtual void takeIn(const QStringList& files) = 0;
    virtual void makeList(tepu::TableKind kind, QDate date) = 0;
    virtual QString reasonOnList() = 0;
    virtual void sendList() = 0;
    virtual void openTable(const QVector<Member>& members) = 0;
    virtual void openCase() = 0;
    virtual void say(const LineSaid& line) = 0;
    virtual void setLevel(const LevelSaid& level) = 0;
    /// R-R8: what is asked before the level is lowered; it is lowered once that is answered.
    virtual QString lowerLevel(const LevelSaid& level, const QString& changedBehaviour) = 0;
    virtual void answer(const AnswerSaid& answer) = 0;
    virtual void give(const TaskSaid& task) = 0;
    virtual void setReview(const ReviewSaid& review) = 0;
    virtual void reachReview() = 0; ///< the one that is set
    virtual void decide() = 0;
    virtual void closePlan(const ClosingSaid& closing) = 0;
    virtual void closeTable() = 0;

    virtual void tried(const AttemptSaid& attempt) = 0;
    virtual void done(const QString& task, const QString& outcome) = 0;
    virtual void check(const CheckSaid& check) = 0;
    virtual void released(const QString& words) = 0; ///< yesterday

    virtual QString meter(const QString& whom) = 0;
    virtual QString due(const QString& task) = 0;
    virtual bool isOnBoard(tepu::BoardFilter filter, const QString& task) = 0;
    virtual bool isReleaseSoon() = 0;
    virtual bool isReviewSet(QDate on) = 0;
    virtual bool isClosed() = 0;

    virtual const tepu::Tables& tables() const = 0;
};
