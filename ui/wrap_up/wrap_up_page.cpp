// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrap_up/wrap_up_page.h"

#include "core/commands/meeting/close_meeting.h"
#include "core/commands/meeting/finish_catching_up.h"
#include "core/queries/site/site_settings.h"
#include "ui/meeting/keys.h"
#include "ui/paper/paper_desk.h"
#include "ui/shell/colour.h"
#include "ui/shell/follow.h"
#include "ui/shell/space.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/section_label.h"
#include "ui/wrap_up/carry_over_line.h"
#include "ui/wrap_up/undone_table.h"
#include "ui/wrap_up/wrap_up_words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>

namespace tepu::ui {
namespace {

const QKeySequence closeKey(Qt::CTRL | Qt::Key_Return);
const QKeySequence minutesKey(Qt::CTRL | Qt::Key_M);
const QKeySequence sheetsKey(Qt::CTRL | Qt::Key_T);
const QKeySequence questionsKey(Qt::CTRL | Qt::SHIFT | Qt::Key_8); // bound by the window
const QKeySequence printPaperKey(Qt::CTRL | Qt::Key_P);

bool isWrittenUp(const AgendaRow& row)
{
    return row.state == CaseState::CatchingUp;
}

bool isUnsettled(const AgendaRow& row)
{
    return !isSettled(row.state);
}

} // namespace

WrapUpPage::WrapUpPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_where(new Prose(TextStyle::Body, this)),
      m_close(new ActionButton({tr("Close the meeting"), closeKey, ActionKind::Primary}, this)), m_stack(new QStackedWidget(this)),
      m_line(new CarryOverLine(session, this)),
      m_minutes(new ActionButton({tr("Minutes …"), minutesKey}, this)), m_sheets(new ActionButton({tr("Action sheets …"), sheetsKey}, this)),
      m_papers(new PaperDesk(session, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto* day = new QWidget(this);
    auto* both = new QHBoxLayout(day);
    both->setContentsMargins(space::edge, space::edge, space::edge, 0);
    both->setSpacing(2 * space::edge);
    both->addWidget(makeColumn(m_cases), 3);
    both->addWidget(makeColumn(m_figures), 2);
    auto* empty = new EmptyState(this);
    empty->display({tr("No meeting has been opened yet"), tr("When the table has sat, what is undone and what is carried over stands here.")});
    m_stack->addWidget(empty);
    m_stack->addWidget(day);
    column->addWidget(m_stack, 1);
    column->addWidget(m_line);
    column->addWidget(m_papers);
    bindKeys();
    connect(m_close, &ActionButton::clicked, this, &WrapUpPage::closeMeeting);
    connect(m_line, &CarryOverLine::left, this, [this] {
        setFocusProxy(nullptr);
        setFocus();
    });
    followWhenSeen(*this, m_session, [this] { showDay(); });
    setFocusPolicy(Qt::StrongFocus);
    showDay();
    restorePlace();
}

void WrapUpPage::bindKeys()
{
    const auto bind = [this](const QKeySequence& key, const std::function<void()>& act) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act);
    };
    bind(closeKey, [this] { closeMeeting(); });
    bind(Qt::CTRL | Qt::Key_Enter, [this] { closeMeeting(); });
    bind(Qt::Key_Escape, [this] { finishWritingUp(); });
    bind(keyOf(Act::CarryOver), [this] { askWhyOfFirst(); });
    bind(keyOf(Act::TakeUpAgain), [this] { Q_EMIT takeUpWanted(); });
    bind(minutesKey, [this] { makePaper(PaperKind::Minutes); });
    bind(sheetsKey, [this] { makePaper(PaperKind::Sheets); });
    bind(printPaperKey, [this] { m_papers->print(); });
    connect(m_minutes, &ActionButton::clicked, this, [this] { makePaper(PaperKind::Minutes); });
    connect(m_sheets, &ActionButton::clicked, this, [this] { makePaper(PaperKind::Sheets); });
    connect(m_papers, &PaperDesk::done, this, qOverload<>(&QWidget::setFocus));
}

QWidget* WrapUpPage::makeHead()
{
    auto* head = new Panel(ColourRole::Surface, Qt::BottomEdge, this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(space::edge, space::inside, space::edge, space::inside);
    line->setSpacing(space::inside);
    line->addWidget(new Prose(TextStyle::Title, {{tr("Wrap-up"), Voice::Strong}}, head), 0, Qt::AlignVCenter);
    line->addSpacing(space::between);
    line->addWidget(m_where, 1, Qt::AlignVCenter);
    line->addWidget(m_minutes);
    line->addWidget(m_sheets);
    line->addWidget(m_close);
    return head;
}

QWidget* WrapUpPage::makeColumn(QVBoxLayout*& column)
{
    auto* page = new QWidget;
    column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    return new Scroller(page, this);
}

void WrapUpPage::showDay()
{
    m_meeting = meetingNow(m_session.tables());
    if (!m_meeting || !m_meeting->openedAt) {
        const QVector<MeetingRow> all = meetings(m_session.tables());
        const auto last = std::find_if(all.begin(), all.end(), [](const MeetingRow& each) { return each.openedAt.has_value(); });
        m_meeting = last == all.end() ? std::nullopt : std::optional(*last);
    }
    m_stack->setCurrentIndex(m_meeting ? 1 : 0);
    m_where->say(whereWeAre(m_meeting), Voice::Quiet);
    const bool isClosed = m_meeting && m_meeting->state == MeetingState::Closed;
    m_close->setVisible(m_meeting && !isClosed);
    m_minutes->setVisible(m_meeting.has_value());
    m_sheets->setVisible(m_meeting.has_value());
    setWindowTitle(isClosed ? tr("Wrap-up · meeting closed") : tr("Wrap-up"));
    showCases();
    showFigures();
}

void WrapUpPage::addFacts(const QString& title, const QVector<Fact>& facts, const QString& none)
{
    m_cases->addWidget(new SectionLabel(title, this));
    if (facts.isEmpty())
        m_cases->addWidget(new Prose(TextStyle::Body, {{none, Voice::Quiet}}, this));
    auto* table = new FactTable(Voice::Plain, this);
    table->keepLabelsWhole();
    table->display(facts);
    m_cases->addWidget(table);
    m_cases->addSpacing(space::between);
}

void WrapUpPage::showCases()
{
    clear(*m_cases);
    if (!m_meeting)
        return;
    m_cases->addWidget(new SectionLabel(tr("Still undone"), this));
    const QVector<AgendaRow> open = undone(m_session.tables(), m_meeting->meeting);
    if (open.isEmpty())
        m_cases->addWidget(new Prose(TextStyle::Body, {{tr("Nothing. Every family on the list was heard or is carried over."), Voice::Quiet}}, this));
    auto* table = new UndoneTable(this);
    table->display(undoneShown(open));
    m_cases->addWidget(table);
    m_cases->addSpacing(space::between);
    QVector<Fact> carried;
    for (const AgendaRow& row : agenda(m_session.tables(), m_meeting->meeting))
        if (row.state == CaseState::CarriedOver)
            carried.append(carriedFact(row));
    addFacts(tr("Carried over to the next table"), carried, tr("Nothing is carried over."));
    addFacts(tr("Questions left open"), leftOpenFacts(questionsLeftOpen(m_session.tables(), m_meeting->meeting, m_session.now())),
             tr("None. Every question of a family that was heard is answered or was passed by."));
    m_cases->addStretch(1);
}

/// The key stands on the row that it means: the first of its kind.
QVector<UndoneShown> WrapUpPage::undoneShown(const QVector<AgendaRow>& open)
{
    const auto first = firstUndone(isUnsettled);
    const auto firstWritten = firstUndone(isWrittenUp);
    QVector<UndoneShown> shown;
    for (const AgendaRow& row : open) {
        const auto keyIf = [&](const std::optional<AgendaRow>& one, const QKeySequence& key) {
            return one && one->caseId == row.caseId ? key : QKeySequence();
        };
        if (isWrittenUp(row))
            shown.append({undoneFact(row), {tr("Written up"), keyIf(firstWritten, Qt::Key_Escape)},
                          [this, row] { m_session.act(FinishCatchingUp{row.caseId}); }});
        else
            shown.append({undoneFact(row), {tr("Carry over …"), keyIf(first, keyOf(Act::CarryOver))},
                          [this, row] { askWhy(row.caseId, row.familyName); }});
    }
    return shown;
}

void WrapUpPage::showFigures()
{
    clear(*m_figures);
    const auto day = m_meeting ? dayInFigures(m_session.tables(), m_meeting->meeting) : std::nullopt;
    if (!day)
        return;
    m_figures->addWidget(new SectionLabel(tr("The day in figures"), this));
    auto* table = new FactTable(this);
    table->keepLabelsWhole();
    table->display(figures(*day));
    m_figures->addWidget(table);
    m_figures->addSpacing(space::inside);
    auto* questions = new ActionButton({tr("Questions, and how often each was passed by …"), questionsKey}, this);
    connect(questions, &ActionButton::clicked, this, &WrapUpPage::questionsWanted);
    m_figures->addWidget(questions, 0, Qt::AlignLeft);
    m_figures->addSpacing(space::edge);
    m_figures->addWidget(new Prose(TextStyle::Narrative, {{siteSettings(m_session.tables()).closing}}, this));
    m_figures->addStretch(1);
}

void WrapUpPage::closeMeeting()
{
    if (m_meeting && m_meeting->state != MeetingState::Closed)
        m_session.act(CloseMeeting{m_meeting->meeting, m_session.record().journal().head().content.digest.hex()},
                      [this](const Receipt&) { m_session.sitAt(std::nullopt); }); // R-M9: what is done from now on is not of this table
}

void WrapUpPage::makePaper(PaperKind kind)
{
    if (m_meeting)
        m_papers->ask(kind, m_meeting->meeting);
}

void WrapUpPage::askWhy(const CaseId& caseId, const QString& familyName)
{
    m_line->ask(caseId, familyName);
    setFocusProxy(&m_line->input());
}

std::optional<AgendaRow> WrapUpPage::firstUndone(bool (*which)(const AgendaRow&)) const
{
    const QVector<AgendaRow> open = m_meeting ? undone(m_session.tables(), m_meeting->meeting) : QVector<AgendaRow>();
    const auto found = std::find_if(open.cbegin(), open.cend(), which);
    return found == open.cend() ? std::nullopt : std::optional(*found);
}

/// F7 goes down the list of what is undone: the first is asked about, then the next.
void WrapUpPage::askWhyOfFirst()
{
    if (const auto row = firstUndone(isUnsettled))
        askWhy(row->caseId, row->familyName);
}

/// Esc is done with an earlier case here too.
void WrapUpPage::finishWritingUp()
{
    if (const auto row = firstUndone(isWrittenUp))
        m_session.act(FinishCatchingUp{row->caseId});
}

void WrapUpPage::restorePlace()
{
    const auto asked = m_line->lastAsked();
    if (!asked || !m_meeting)
        return;
    for (const AgendaRow& row : undone(m_session.tables(), m_meeting->meeting))
        if (row.caseId == *asked)
            askWhy(row.caseId, row.familyName);
}

void WrapUpPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(ColourRole::Ground, *this));
}

} // namespace tepu::ui
