// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/features/fortnight/hands.h"
#include "tests/features/fortnight/window.h"

/// Hands on a keyboard before the real window: every act is key presses, every answer is read from the window.
class ScreenHands : public Hands {
public:
    ScreenHands() : m_window([this] { return m_now; }) {}

    void clockIs(tepu::Instant now) override { m_now = now; }
    void takeIn(const QStringList& files) override;
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

    const tepu::Tables& tables() const override { return m_window.tables(); }

private:
    void typeLevel(const LevelSaid& level);
    /// The case as it is read from anywhere (Ctrl+K), at one of its pages; before the table it is the case itself.
    void readFamily(int page);
    void leaveFamily();
    void toWholeBoard();
    void sayOfRelease(const QString& line);

    tepu::Instant m_now = tepu::ui::thursdayMorning();
    Window m_window;
    bool m_atTable = false; ///< the family’s case is before it
};
