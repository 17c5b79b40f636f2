// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/typed_line.h"

#include <algorithm>

namespace tepu {

TypedLine::TypedLine(const QString& text) : m_text(text), m_tokens(tokensOf(text)), m_claimed(m_tokens.size(), false) {}

QString TypedLine::word(qsizetype i) const
{
    return isFree(i) ? m_tokens[i].word : QString();
}

bool TypedLine::isFree(qsizetype i) const
{
    return i >= 0 && i < size() && !m_claimed[i];
}

bool TypedLine::endsBefore(qsizetype i) const
{
    return !isFree(i) || m_tokens[i].afterBreak;
}

void TypedLine::claim(qsizetype first, qsizetype count, LinePart part)
{
    const qsizetype end = std::min(first + count, size());
    for (qsizetype i = std::max<qsizetype>(first, 0); i < end; ++i) {
        qsizetype last = i;
        while (last < end && !m_claimed[last])
            m_claimed[last++] = true;
        if (last > i)
            addSpan({m_tokens[i].at, m_tokens[last - 1].end() - m_tokens[i].at, part});
        i = last;
    }
}

void TypedLine::addSpan(const LineSpan& span)
{
    const auto later = [](const LineSpan& left, const LineSpan& right) { return left.at < right.at; };
    m_spans.insert(std::upper_bound(m_spans.begin(), m_spans.end(), span, later), span);
}

} // namespace tepu
