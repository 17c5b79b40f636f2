// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/vocabulary.h"
#include "core/rules/lines/token.h"

namespace tepu {

/// What a part of a typed line was understood as.
enum class LinePart {
    Agency,
    SecondAgency,
    Category,
    Person,
    NotBefore,
    OnlyAfter,
    IfEvent,
    Deadline,
    Worker,
    Requirement,
    Route,
    Reason,
    Source,
    Family,
    Hearing,
    Table,
};

template <>
struct Vocabulary<LinePart> {
    static constexpr std::array words{
        Word{LinePart::Agency, "agency"},         Word{LinePart::SecondAgency, "second_agency"},
        Word{LinePart::Category, "category"},     Word{LinePart::Person, "person"},
        Word{LinePart::NotBefore, "not_before"},  Word{LinePart::OnlyAfter, "only_after"},
        Word{LinePart::IfEvent, "if_event"},      Word{LinePart::Deadline, "deadline"},
        Word{LinePart::Worker, "worker"},         Word{LinePart::Requirement, "requirement"},
        Word{LinePart::Route, "route"},           Word{LinePart::Reason, "reason"},
        Word{LinePart::Source, "source"},         Word{LinePart::Family, "family"},
        Word{LinePart::Hearing, "hearing"},       Word{LinePart::Table, "table"}};
};

/// A stretch of the typed text, and what it was understood as.
struct LineSpan {
    qsizetype at = 0;
    qsizetype length = 0;
    LinePart part = LinePart::Agency;

    static constexpr auto fields()
    {
        return Fields{field("at", &LineSpan::at), field("length", &LineSpan::length), field("part", &LineSpan::part)};
    }
    bool operator==(const LineSpan&) const = default;
};

/// A typed line being understood: its words, and which of them already mean something.
class TypedLine {
public:
    explicit TypedLine(const QString& text);

    const QString& text() const { return m_text; }
    qsizetype size() const { return m_tokens.size(); }
    const Token& token(qsizetype i) const { return m_tokens[i]; }
    /// The word at `i` as it is compared; empty outside the line and where it already means something.
    QString word(qsizetype i) const;
    bool isFree(qsizetype i) const;
    /// Whether nothing free follows directly: the end, a comma, or a part that is already understood.
    bool endsBefore(qsizetype i) const;

    /// Gives the free words among these a meaning.
    void claim(qsizetype first, qsizetype count, LinePart part);
    /// What was understood, in the order of the text; they never overlap.
    const QVector<LineSpan>& spans() const { return m_spans; }

private:
    void addSpan(const LineSpan& span);

    QString m_text;
    QVector<Token> m_tokens;
    QVector<bool> m_claimed;
    QVector<LineSpan> m_spans;
};

} // namespace tepu
