// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meeting.h"
#include "core/rules/lines/line_context.h"
#include "core/rules/lines/problem.h"

namespace tepu {

/// A family on today's list, as a line can be moved to it.
struct FamilyToday {
    CaseId id;
    QString planNumber; ///< "W18-0412"
    QString name;       ///< "Kōwhai"
};

/// R-S3, site rule: when a line is kept as *from the victim only* without the typist saying so.
enum class VictimOnlyRule {
    VictimsAgencies, ///< every line of an agency on the victim's side, and every line said to come from her: the safer default
    OnlyWhenSaid,    ///< only lines said to come from her or a child
};

template <>
struct Vocabulary<VictimOnlyRule> {
    static constexpr std::array words{Word{VictimOnlyRule::VictimsAgencies, "victims_agencies"},
                                      Word{VictimOnlyRule::OnlyWhenSaid, "only_when_said"}};
};

/// All that a line said at the table is understood from.
struct CaptureContext {
    QVector<Agency> agencies;
    QVector<FamilyToday> families;
    QVector<PersonOnCase> people;        ///< "mere says …"
    std::optional<QString> lastAgency;   ///< code; a leading space or Tab repeats it
    VictimOnlyRule victimOnly = VictimOnlyRule::VictimsAgencies;
    std::optional<bool> victimOnlyByKey; ///< the typist's own choice, which always stands
};

/// One contribution at the table. What was typed stays: words are never rewritten.
struct UnderstoodLine {
    std::optional<QString> agency; ///< code; nothing: nobody named
    QString words;
    std::optional<Source> source;  ///< nothing: nobody named
    Side side = Side::Other;       ///< whom the line belongs to; Other: nobody named
    bool fromVictimOnly = false;   ///< R-S3
    std::optional<CaseId> movedTo; ///< another family of today
    std::optional<Hearing> hearing; ///< what the line says about the agency's answer (R-I5)
    QVector<LineSpan> spans;
    QVector<Problem> problems;

    static constexpr auto fields()
    {
        return Fields{field("agency", &UnderstoodLine::agency),
                      field("words", &UnderstoodLine::words),
                      field("source", &UnderstoodLine::source),
                      field("side", &UnderstoodLine::side),
                      field("from_victim_only", &UnderstoodLine::fromVictimOnly),
                      field("moved_to", &UnderstoodLine::movedTo),
                      field("hearing", &UnderstoodLine::hearing),
                      field("spans", &UnderstoodLine::spans),
                      field("problems", &UnderstoodLine::problems)};
    }
};

/// Reads one line said at the table. Total: any text gives an answer, and everything typed is kept.
UnderstoodLine understandLine(const QString& text, const CaptureContext& context);

/// What stands under the line while it is typed: "Women’s Refuge · from the victim only".
QString understoodWords(const UnderstoodLine& line, const CaptureContext& context);

} // namespace tepu
