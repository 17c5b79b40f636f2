// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/tab_offer.h"

namespace tepu::ui {
namespace {

/// The rest of what is typed already; else, behind an arrow, what it becomes.
QString restOf(const QString& text, const Completion& completion)
{
    const QString after = applied(text, completion);
    return after.startsWith(text, Qt::CaseInsensitive) ? after.mid(text.size())
                                                       : QStringLiteral("\u2002→ ") + completion.insert.trimmed();
}

} // namespace

TabOffer::TabOffer(KeptLine& line) : QObject(&line), m_line(line)
{
    connect(&line.input(), &StreamInput::completed, this, &TabOffer::put);
}

void TabOffer::offer(const std::optional<Completion>& completion)
{
    const QString text = m_line.text();
    if (m_completion && text == m_before + m_shown)
        return; // Tab has just put what was shown; put() follows
    m_before = text;
    m_completion = completion;
    m_shown = completion ? restOf(text, *completion) : QString();
    m_line.input().offer(m_shown);
}

void TabOffer::put()
{
    const auto completion = std::exchange(m_completion, std::nullopt);
    if (completion)
        m_line.put(applied(m_before, *completion), int(completion->at + completion->insert.size()));
}

} // namespace tepu::ui
