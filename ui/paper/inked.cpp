// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/inked.h"

#include "ui/widgets/risk_words.h"

#include <QCoreApplication>

namespace tepu::ui {

InkedLine ink(const QString& words)
{
    return words.isEmpty() ? InkedLine() : InkedLine{{words}};
}

InkedLine strong(const QString& words)
{
    return words.isEmpty() ? InkedLine() : InkedLine{{words, TextWeight::Strong}};
}

InkedLine quiet(const QString& words)
{
    return words.isEmpty() ? InkedLine() : InkedLine{{words, TextWeight::Regular, ColourRole::Quiet}};
}

InkedLine alarm(const QString& words)
{
    return words.isEmpty() ? InkedLine() : InkedLine{{words, TextWeight::Strong, ColourRole::Alert}};
}

InkedLine caution(const QString& words)
{
    return words.isEmpty() ? InkedLine() : InkedLine{{words, TextWeight::Medium, ColourRole::Medium}};
}

namespace {

struct LevelInk {
    const char16_t* shape;
    ColourRole ink;
    ColourRole ground;
};

LevelInk levelInkOf(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Low: return {u"●", ColourRole::Low, ColourRole::LowGround};
    case RiskLevel::Medium: return {u"◆", ColourRole::Medium, ColourRole::MediumGround};
    case RiskLevel::High: return {u"▲", ColourRole::High, ColourRole::HighGround};
    }
    Q_UNREACHABLE();
}

} // namespace

InkedLine levelMark(std::optional<RiskLevel> level)
{
    if (!level)
        return quiet(QCoreApplication::translate("Paper", "no level yet"));
    const LevelInk ink = levelInkOf(*level);
    const QString words = QStringLiteral("\u00A0%1\u00A0%2\u00A0").arg(QString::fromUtf16(ink.shape), levelWord(*level));
    return {{words, TextWeight::Strong, ink.ink, ink.ground}};
}

InkedLine levelChange(std::optional<RiskLevel> before, std::optional<RiskLevel> after)
{
    if (!before || before == after)
        return levelMark(after);
    return levelMark(before) + quiet(QStringLiteral(" → ")) + levelMark(after);
}

void join(InkedLine& line, const InkedLine& more)
{
    if (more.isEmpty())
        return;
    if (!line.isEmpty())
        line += quiet(QStringLiteral(" · "));
    line += more;
}

QString plainWords(const InkedLine& line)
{
    QString words;
    for (const Inked& each : line)
        words += each.words;
    return words;
}

} // namespace tepu::ui
