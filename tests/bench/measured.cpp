// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measured.h"

#include <algorithm>

namespace tepu::bench {

void Spans::add(Span span)
{
    m_spans.insert(std::upper_bound(m_spans.begin(), m_spans.end(), span), span);
}

Span Spans::at(int percent) const
{
    return m_spans.isEmpty() ? Span(0) : m_spans[std::min(m_spans.size() - 1, m_spans.size() * percent / 100)];
}

void Spans::less(Span each)
{
    for (Span& span : m_spans)
        span = std::max(Span(0), span - each);
}

Span timed(const std::function<void()>& work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::steady_clock::now() - begun;
}

static QString inWords(Span span)
{
    const double milliseconds = std::chrono::duration<double, std::milli>(span).count();
    return milliseconds < 1 ? QStringLiteral("%1 µs").arg(milliseconds * 1000, 0, 'f', milliseconds < 0.1 ? 1 : 0)
                            : QStringLiteral("%1 ms").arg(milliseconds, 0, 'f', milliseconds < 100 ? 2 : 0);
}

static QString times(Span ours, Span floor)
{
    return floor.count() == 0 ? QStringLiteral("–") : QStringLiteral("%1 ×").arg(double(ours.count()) / double(floor.count()), 0, 'f', 2);
}

QString asTable(const QVector<Figure>& figures)
{
    QString table = QStringLiteral("| what | median | p99 | floor | its median | its p99 | times the floor |\n| --- | --- | --- | --- | --- | --- | --- |\n");
    for (const Figure& each : figures)
        table += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 | %7 |\n")
                     .arg(each.name + each.note, inWords(each.ours.median()), inWords(each.ours.at(99)), each.floorName,
                          inWords(each.floor.median()), inWords(each.floor.at(99)), times(each.ours.median(), each.floor.median()));
    return table;
}

} // namespace tepu::bench
