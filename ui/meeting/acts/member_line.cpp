// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/member_line.h"

#include <QRegularExpression>
#include <algorithm>

namespace tepu::ui {
namespace {

/// The longest abbreviation with which the line begins.
const Agency* agencyAtStart(const QString& text, const QVector<Agency>& agencies, qsizetype& length)
{
    const Agency* found = nullptr;
    for (const Agency& agency : agencies)
        for (const QString& typed : agency.typedAs) {
            const bool stands = text.startsWith(typed, Qt::CaseInsensitive)
                                && (text.size() == typed.size() || text[typed.size()].isSpace());
            if (!stands || typed.size() <= length)
                continue;
            found = &agency;
            length = typed.size();
        }
    return found;
}

} // namespace

std::optional<QTime> readTime(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[:.]?(\\d{2}))?$"));
    const auto match = form.match(text.trimmed());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

MemberLine readMember(const QString& text, const QVector<Agency>& agencies)
{
    MemberLine line;
    QString rest = text.simplified();
    qsizetype length = 0;
    if (const Agency* agency = agencyAtStart(rest, agencies, length)) {
        line.agency = agency->code;
        rest = rest.mid(length).trimmed();
    }
    QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
    const auto until = words.indexOf(QStringLiteral("until"));
    if (until >= 0 && until == words.size() - 2 && readTime(words.last())) {
        line.until = readTime(words.takeLast());
        words.removeLast();
    }
    line.observer = words.removeAll(QStringLiteral("observer")) > 0;
    line.who = words.join(u' ');
    return line;
}

} // namespace tepu::ui
