// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

namespace tepu::ui {

enum class QuestionKind { ImmediateSafety, Other };

/// A question that the table has not yet settled (R-M15), and the one key that answers it.
struct QuestionShown {
    QString id;
    QString words;
    QString key;
    QuestionKind kind = QuestionKind::Other;

    bool operator==(const QuestionShown&) const = default;
};

/// "To settle": what is still open on this case; at the foot of the meeting screen.
class QuestionChips : public QWidget {
    Q_OBJECT

public:
    explicit QuestionChips(QWidget* parent = nullptr);

    void display(const QVector<QuestionShown>& questions);

Q_SIGNALS:
    void chosen(const QString& questionId);

private:
    void makeChips();

    QVector<QuestionShown> m_questions;
};

} // namespace tepu::ui
