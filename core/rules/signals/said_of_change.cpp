// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/said_of_change.h"

#include <QRegularExpression>

namespace tepu {

std::optional<bool> wasAlone(const QString& answer)
{
    static const QRegularExpression notAlone(QStringLiteral("\\bnot alone\\b|\\bwasn.?t alone\\b|\\bhe was there\\b|\\bwith him\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression alone(QStringLiteral("\\balone\\b|\\bby herself\\b|\\bby himself\\b"), QRegularExpression::CaseInsensitiveOption);
    if (notAlone.match(answer).hasMatch())
        return false;
    return alone.match(answer).hasMatch() ? std::optional(true) : std::nullopt;
}

std::optional<Source> whoSawChange(const QString& words)
{
    static const QRegularExpression own(QStringLiteral("^\\s*(he|she|they) (says|say|said|tells us|told us|promises|promised)\\b"),
                                        QRegularExpression::CaseInsensitiveOption);
    return own.match(words).hasMatch() ? std::optional(Source::Perpetrator) : std::nullopt;
}

} // namespace tepu
