// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrap_up/wrap_up_page.h"

#include "core/commands/meeting/carry_over_case.h"
#include "core/commands/meeting/close_meeting.h"
#include "core/queries/site/site_settings.h"
#include "ui/paper/paper_desk.h"
#include "ui/shell/colour.h"
#include "ui/shell/space.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/section_label.h"
#include "ui/widgets/stream_input.h"
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
const QKeySequence printPaperKey(Qt::CTRL | Qt::Key_P);

} // namespace

WrapUpPage::WrapUpPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_where(new Prose(TextStyle::Body, this)),
      m_close(new ActionButton({tr("Close the meeting"), closeKey, ActionKind::Primary}, this)), m_stack(new QStackedWidget(this)),
      m_line(new QWidget(this)),
      m_question(new Prose(TextStyle::Body, this)), m_why(new StreamInput(tr("Why it is carried over"), this)),
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
    auto* line = new QVBoxLayout(m_line);
    line->setContentsMargins(space::edge, space::inside, space::edge, space::edge);
    line->addWidget(m_question);
    line->addWidget(m_why);
    m_line->hide();
    column->addWidget(m_line);
    column->addWidget(m_papers);
    bindKeys();
    connect(m_close, &ActionButton::clicked, this, &WrapUpPage::closeMeeting);
    connect(m_why, &StreamInput::submitted, this, &WrapUpPage::carryOver);
    connect(m_why, &StreamInput::left, m_line, &QWidget::hide);
    connect(&m_session, &Session::changed, this, &WrapUpPage::showDay);
    setFocusPolicy(Qt::StrongFocus);
    showDay();
}

void WrapUpPage::bindKeys()
{
    const auto bind = [this](const QKeySequence& key, const std::function<void()>& act) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act);
    };
    bind(closeKey, [this] { closeMeeting(); });
    bind(Qt::CTRL | Qt::Key_Enter, [this] { closeMeeting(); });
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
    m_close->setVisible(m_meeting && m_meeting->state != MeetingState::Closed);
    m_minutes->setVisible(m_meeting.has_value());
    m_sheets->setVisible(m_meeting.has_value());
    showCases();
    showFigures();
}

void WrapUpPage::addFacts(const QString& title, const QVector<Fact>& facts, const QString& none)
{
    m_cases->addWidget(new SectionLabel(title, this));
    if (facts.isEmpty())
        m_cases->addWidget(new Prose(TextStyle::Body, {{none, Voice::Quiet}}, this));
    auto* table = new FactTable(Voice::Plain, this);
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
    for (const AgendaRow& row : open) {
        auto* part = new QWidget(this);
        auto* line = new QHBoxLayout(part);
        line->setContentsMargins({});
        auto* table = new FactTable(Voice::Plain, this);
        table->display({undoneFact(row)});
        line->addWidget(table, 1);
        auto* carry = new ActionButton({tr("Carry over …")}, this);
        connect(carry, &ActionButton::clicked, this, [this, row] { askWhy(row.caseId, row.familyName); });
        line->addWidget(carry);
        m_cases->addWidget(part);
    }
    m_cases->addSpacing(space::between);
    QVector<Fact> carried;
    for (const AgendaRow& row : agenda(m_session.tables(), m_meeting->meeting))
        if (row.state == CaseState::CarriedOver)
            carried.append(carriedFact(row));
    addFacts(tr("Carried over to the next table"), carried, tr("Nothing is carried over."));
    m_cases->addStretch(1);
}

void WrapUpPage::showFigures()
{
    clear(*m_figures);
    const auto day = m_meeting ? dayInFigures(m_session.tables(), m_meeting->meeting) : std::nullopt;
    if (!day)
        return;
    m_figures->addWidget(new SectionLabel(tr("The day in figures"), this));
    auto* table = new FactTable(this);
    table->display(figures(*day));
    m_figures->addWidget(table);
    m_figures->addSpacing(space::edge);
    m_figures->addWidget(new Prose(TextStyle::Narrative, {{siteSettings(m_session.tables()).closing}}, this));
    m_figures->addStretch(1);
}

void WrapUpPage::closeMeeting()
{
    if (m_meeting && m_meeting->state != MeetingState::Closed)
        m_session.act(CloseMeeting{m_meeting->meeting, m_session.record().journal().head().content.digest.hex()});
}

void WrapUpPage::makePaper(PaperKind kind)
{
    if (m_meeting)
        m_papers->ask(kind, m_meeting->meeting);
}

void WrapUpPage::askWhy(const CaseId& caseId, const QString& familyName)
{
    m_asked = caseId;
    m_question->say(tr("Why is Family %1 carried over? The coordinator says so.").arg(familyName), Voice::Quiet);
    m_why->restore({});
    m_line->show();
    m_why->setFocus();
}

void WrapUpPage::carryOver(const QString& typed)
{
    const auto words = Words::of(typed);
    if (!words || !m_asked)
        return;
    m_session.act(CarryOverCase{*m_asked, *words, true}, [this](const Receipt&) { m_line->hide(); });
}

void WrapUpPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(ColourRole::Ground, *this));
}

} // namespace tepu::ui
