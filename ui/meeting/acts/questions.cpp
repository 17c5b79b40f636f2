// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/questions.h"

#include "core/commands/plan/answer_question.h"
#include "core/queries/plan/address_check.h"
#include "core/queries/plan/questions_of.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/foot_bar.h"
#include "ui/widgets/key_hint.h"

#include <QShortcut>

namespace tepu::ui {
namespace {

/// What settles a question by being done, and where it is done.
std::optional<Act> placeOf(const QString& question)
{
    static const QHash<QString, Act> places{{QStringLiteral("level_set"), Act::High},
                                            {QStringLiteral("rationale_given"), Act::Because},
                                            {QStringLiteral("contact_set"), Act::Task},
                                            {QStringLiteral("review_set"), Act::Review},
                                            {QStringLiteral("prison_review"), Act::Review}};
    const auto found = places.constFind(question);
    return found == places.cend() ? std::nullopt : std::optional(*found);
}

std::optional<StandingLine> lineOf(const QString& question)
{
    if (question == u"wishes_said")
        return StandingLine::Wishes;
    return question == u"following_up" ? std::optional(StandingLine::FollowingUp) : std::nullopt;
}

QKeySequence altAnd(const QString& letter)
{
    return QKeySequence(QStringLiteral("Alt+") + letter);
}

} // namespace

Questions::Questions(TableNow& table, FootBar& foot, AskLine& ask, QWidget& window)
    : m_table(table), m_foot(foot), m_ask(ask), m_window(window)
{
    connect(&foot.questions(), &QuestionChips::chosen, this, &Questions::ask);
    connect(&table, &TableNow::changed, this, &Questions::show);
    show();
}

/// R-M15 "at most three show at a time, those of immediate safety first".
void Questions::show()
{
    m_open.clear();
    if (const AgendaRow* row = m_table.now())
        m_open = questionsOf(m_table.tables(), row->plan, m_table.meeting().meeting, m_table.session().now()).mid(0, shownAtOnce);
    qDeleteAll(m_keys);
    m_keys.clear();
    QVector<QuestionShown> shown;
    for (const OpenQuestion& open : m_open) {
        shown.append({open.question, open.sentence, keyText(altAnd(open.key)), open.immediate ? QuestionKind::ImmediateSafety : QuestionKind::Other});
        auto* key = new QShortcut(altAnd(open.key), &m_window, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, id = open.question] { ask(id); });
        m_keys.append(key);
    }
    m_foot.questions().display(shown);
}

void Questions::ask(const QString& id)
{
    const auto found = std::find_if(m_open.cbegin(), m_open.cend(), [&](const OpenQuestion& open) { return open.question == id; });
    if (found == m_open.cend() || !m_table.now())
        return;
    if (const auto place = placeOf(id))
        return void(Q_EMIT settledAt(*place));
    if (const auto line = lineOf(id))
        return void(Q_EMIT lineWanted(*line));
    const OpenQuestion question = *found;
    Runs asked{{question.sentence, Voice::Strong}};
    if (id == u"address_looked")
        asked += foundByCheck();
    const QString hint = question.immediate ? tr("the answer; or why it is passed by") : tr("the answer");
    m_ask.ask({QStringLiteral("question/%1/%2").arg(id, m_table.now()->plan.toString()), asked, hint,
               tr("Answer"), [this, question](const QString& words) { answer(question, words); }, {},
               Otherwise{tr("Pass by"), [this, question](const QString& reason) { pass(question, reason); }}});
}

/// R-S6: what the check of entered addresses says; the answer is the table's.
Runs Questions::foundByCheck() const
{
    Runs found;
    for (const AddressCheckRow& row : addressCheck(m_table.tables(), m_table.now()->plan, m_table.session().now()))
        if (isNear(row.nearness) || row.nearness == Nearness::CannotTell)
            found.append({u' ' + row.words + u'.', isNear(row.nearness) ? Voice::Alert : Voice::Quiet});
    return found;
}

void Questions::answer(const OpenQuestion& question, const QString& text)
{
    const auto words = Words::of(text);
    if (!words)
        return m_ask.object({tr("Write the answer in a few words; Alt+Enter passes the question by."), question.rule});
    if (const AgendaRow* row = m_table.now())
        m_ask.perform(AnswerQuestion{row->plan, question.question, *words});
}

void Questions::pass(const OpenQuestion& question, const QString& reason)
{
    if (const AgendaRow* row = m_table.now())
        m_ask.perform(PassQuestion{row->plan, question.question, Words::of(reason)});
}

} // namespace tepu::ui
