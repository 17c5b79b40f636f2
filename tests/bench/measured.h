// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>
#include <chrono>
#include <functional>

namespace tepu::bench {

using Span = std::chrono::nanoseconds;

/// How long something took, each time it was done, the shortest first.
class Spans {
public:
    void add(Span span);
    Span median() const { return at(50); }
    /// The span that so many of a hundred do not exceed.
    Span at(int percent) const;
    qsizetype count() const { return m_spans.size(); }
    void less(Span each); ///< a part that is counted apart

private:
    QVector<Span> m_spans;
};

/// How long one thing takes.
Span timed(const std::function<void()>& work);

/// A thing that people wait for, beside the least that it can cost on the same machine in the same minute.
struct Figure {
    QString name;
    Spans ours;
    QString floorName;
    Spans floor;
    QString note = {};
};

/// The figures as a table in markdown, a line each.
QString asTable(const QVector<Figure>& figures);

/// How often each is measured.
struct Effort {
    int starts = 15;
    int often = 300;
    static Effort once() { return {1, 3}; }
};

} // namespace tepu::bench
