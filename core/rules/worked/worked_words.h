// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/agency_words.h"
#include "core/rules/lines/person_names.h"
#include "core/rules/worked/worked_line.h"

namespace tepu {

/// Walks over the words of a line, from the left, and takes what it is asked for.
class WorkedWords {
public:
    WorkedWords(const QString& text, const WorkedContext& context);

    const TypedLine& line() const { return m_line; }
    const WorkedContext& context() const { return m_context; }
    bool atEnd() const { return m_at >= m_line.size(); }
    qsizetype at() const { return m_at; }
    QString word(qsizetype ahead = 0) const { return m_line.word(m_at + ahead); }
    void skip(qsizetype count = 1) { m_at += count; }
    void skipAll(QStringView small); ///< words such as "at" and "on"

    /// vic, perp, him, her, or a name. Whoever the page is of is meant where nobody is named.
    Result<PersonId> person();
    /// To the minute, not still to come.
    Result<Instant> moment();
    /// A day that has come; nothing where none stands here.
    Result<std::optional<QDate>> day();
    /// The code of an agency, where one stands here.
    std::optional<QString> agency();
    template <class Value>
    std::optional<Value> phrase(const PhraseBook<Value>& book)
    {
        const auto found = book.at(m_line, m_at);
        m_at += found ? found->count : 0;
        return found ? std::optional(found->value) : std::nullopt;
    }

    /// As it was typed, from here to the word at `end`; a name that is written in another way is none.
    QString textUntil(qsizetype end) const;
    QString rest() const { return textUntil(m_line.size()); }

private:
    Result<PersonId> oneOf(const QVector<PersonId>& people, qsizetype words);
    QStringList wordsAhead() const;
    Result<void> isDayOfCalendar() const;

    TypedLine m_line;
    const WorkedContext& m_context;
    PersonNames m_names;
    AgencyBook m_agencies;
    qsizetype m_at = 0;
};

/// In which role the people of an agency work with somebody; nothing: it says nothing of that.
std::optional<WorkerRole> roleOf(const QString& agency);
/// Who works with that person: the one agency with an open contact task for them; refused where it is none or several.
Result<WorkerRole> workerOf(const PersonId& person, const WorkedContext& context);

/// The nineteen categories as they are typed: "alarm", "a&d", "budgeting".
const PhraseBook<ServiceCategory>& serviceWords();
/// A line that names no category: what to write.
tl::unexpected<Refusal> whichService(const QString& typed);

Result<WorkedLine> readContactLine(WorkedWords& words);
Result<WorkedLine> readHoursLine(WorkedWords& words);
Result<WorkedLine> readEngagementLine(WorkedWords& words);
Result<WorkedLine> readServiceLine(WorkedWords& words);
Result<WorkedLine> readGapLine(WorkedWords& words);
Result<WorkedLine> readCapacityLine(WorkedWords& words);
Result<WorkedLine> readSpendingLine(WorkedWords& words);

} // namespace tepu
