// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/features/fortnight/hands.h"
#include "tests/features/live_door.h"

#include <QJsonArray>

/// Hands that write lines for `tepu do` and questions for `tepu ask`, within this process.
class DoorHands : public Hands {
public:
    DoorHands() : m_door(tepu::Site::Waikato) {}

    void clockIs(tepu::Instant now) override { m_now = now; }
    void takeIn(const QStringList& files) override { m_door.takeIn(files, m_now); }
    void makeList(tepu::TableKind kind, QDate date) override;
    QString reasonOnList() override;
    void sendList() override;
    void openTable(const QVector<Member>& members) override;
    void openCase() override;
    void say(const LineSaid& line) override;
    void setLevel(const LevelSaid& level) override;
    QString lowerLevel(const LevelSaid& level, const QString& changedBehaviour) override;
    void answer(const AnswerSaid& answer) override;
    void give(const TaskSaid& task) override;
    void setReview(const ReviewSaid& review) override;
    void reachReview() override;
    void decide() override;
    void closePlan(const ClosingSaid& closing) override;
    void closeTable() override;

    void tried(const AttemptSaid& attempt) override;
    void done(const QString& task, const QString& outcome) override;
    void check(const CheckSaid& check) override;
    void released(const QString& words) override;

    QString meter(const QString& whom) override;
    QString due(const QString& task) override;
    bool isOnBoard(tepu::BoardFilter filter, const QString& task) override;
    bool isReleaseSoon() override;
    bool isReviewSet(QDate on) override;
    bool isClosed() override;

    const tepu::Tables& tables() const override { return m_door.record->tables(); }

private:
    using Parameters = QMap<QString, QString>;

    /// One line at this moment; at the table that sits, if one does.
    void perform(const char* verb, QJsonObject fields = {});
    QJsonObject line(const char* verb, QJsonObject fields) const;
    QJsonArray ask(const char* query, const Parameters& parameters);
    /// What a question answers of the family's plan.
    QJsonArray ofPlan(const char* query) { return ask(query, {{"plan", planId()}}); }
    QString planId();
    QString caseId();
    QString personId(const QString& givenNames);
    QString openTask(const QString& words);
    QString releaseId();
    void finishCase(const char* outcome, const QString& reason);

    mutable LiveDoor m_door;
    tepu::Instant m_now;
    QString m_meeting; ///< the list that is made, the table that sits; empty: between tables
};
