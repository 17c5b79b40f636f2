// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/list_page.h"

#include "core/commands/meeting/add_note.h"
#include "core/commands/meeting/add_to_list.h"
#include "core/commands/meeting/declare_conflict.h"
#include "core/commands/meeting/leave_off_list.h"
#include "core/commands/meeting/make_list.h"
#include "core/commands/meeting/move_on_list.h"
#include "core/commands/meeting/send_list.h"
#include "ui/list/list_painter.h"
#include "ui/list/list_place.h"
#include "ui/list/list_rows.h"
#include "ui/list/list_side.h"
#include "ui/meeting/acts/kept_line.h"
#include "ui/paper/paper_desk.h"
#include "ui/shell/colour.h"
#include "ui/shell/follow.h"
#include "ui/shell/space.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/stream_input.h"

#include <QApplication>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>

namespace tepu::ui {
namespace {

const QString placeOfList = QStringLiteral("list/place");
const QKeySequence goOnKey(Qt::CTRL | Qt::Key_Return);
const QKeySequence printListKey(Qt::CTRL | Qt::Key_P);

struct LineKey {
    LineFor line;
    QKeySequence key;
    const char* words;
};

const QVector<LineKey>& lineKeys()
{
    static const QVector<LineKey> all{{LineFor::Add, Qt::Key_Insert, QT_TRANSLATE_NOOP("tepu::ui::ListPage", "Add a family")},
                                      {LineFor::LeaveOff, Qt::Key_Delete, QT_TRANSLATE_NOOP("tepu::ui::ListPage", "Leave off")},
                                      {LineFor::Note, Qt::CTRL | Qt::Key_N, QT_TRANSLATE_NOOP("tepu::ui::ListPage", "Note for tomorrow")},
                                      {LineFor::Conflict, Qt::CTRL | Qt::Key_I, QT_TRANSLATE_NOOP("tepu::ui::ListPage", "Conflict")}};
    return all;
}

QString timeOf(Instant instant)
{
    return timeAt(instant).toString(QStringLiteral("HH:mm"));
}

} // namespace

ListPage::ListPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_rows(new ListRows(this)), m_list(new QListView(this)), m_stack(new QStackedWidget(this)),
      m_side(new ListSide), m_where(new Prose(TextStyle::Body, this)), m_date(new QDateEdit(dateAt(session.now()), this)),
      m_next(new ActionButton({tr("Make list"), goOnKey, ActionKind::Primary}, this)), m_papers(new PaperDesk(session, this)),
      m_kept(new KeptLine(session, m_side->input(), this))
{
    setWindowTitle(tr("List"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeBody());
    column->addWidget(m_stack, 1);
    bindKeys();
    followWhenSeen(*this, m_session, [this] { showList(); });
    connect(m_date, &QDateEdit::dateChanged, this, &ListPage::keepPlace);
    connect(m_rows, &ListRows::moveWanted, this, [this](const CaseId& caseId, int place) { m_session.act(MoveOnList{caseId, place}); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPage::showSide);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPage::keepPlace);
    connect(m_kept, &KeptLine::edited, this, [this](const QString& text) { m_side->understand(understood(m_line, text, m_session.tables())); });
    connect(&m_side->input(), &StreamInput::submitted, this, &ListPage::submit);
    connect(&m_side->input(), &StreamInput::left, this, [this] { begin(LineFor::Nothing); });
    connect(m_papers, &PaperDesk::done, m_list, qOverload<>(&QWidget::setFocus));
    showList();
    restorePlace();
}

QWidget* ListPage::makeHead()
{
    auto* head = new Panel(ColourRole::Surface, Qt::BottomEdge, this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(space::edge, space::inside, space::edge, space::inside);
    line->setSpacing(space::inside);
    line->addWidget(new Prose(TextStyle::Title, {{tr("List"), Voice::Strong}}, head), 0, Qt::AlignVCenter);
    line->addSpacing(space::between);
    line->addWidget(m_where, 1, Qt::AlignVCenter);
    m_date->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    m_date->setAccessibleName(tr("Date of the meeting"));
    line->addWidget(m_date);
    line->addWidget(m_next);
    connect(m_next, &ActionButton::clicked, this, &ListPage::goOn);
    return head;
}

QWidget* ListPage::makeEmpty()
{
    auto* empty = new EmptyState(this);
    empty->display({tr("There is no list yet"),
                    tr("Take in what came overnight first. Then make the list for the day of the meeting: it comes in the order of urgency, "
                       "with the reason for each family.")});
    return empty;
}

QWidget* ListPage::makeBody()
{
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new ListPainter(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust); // rows wrap with the width
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setDragDropMode(QListView::InternalMove);
    m_list->setDropIndicatorShown(true);
    m_list->setAccessibleName(tr("The list in its order"));
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    column->addLayout(line, 1);
    column->addWidget(makeFoot());
    line->addWidget(m_list, 1);
    m_sideColumn = new Panel(ColourRole::Surface, Qt::LeftEdge, body);
    auto* inside = new QVBoxLayout(m_sideColumn);
    inside->setContentsMargins({});
    inside->addWidget(m_side);
    line->addWidget(m_sideColumn);
    column->insertWidget(1, m_papers); // above the foot; after the side in the order of Tab
    return body;
}

QWidget* ListPage::makeFoot()
{
    auto* foot = new Panel(ColourRole::Surface, Qt::TopEdge, this);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(space::edge, space::inside, space::edge, space::inside);
    line->setSpacing(space::inside);
    const auto add = [&](const ActionShown& action, const std::function<void()>& act) {
        auto* button = new ActionButton(action, foot);
        connect(button, &ActionButton::clicked, this, act);
        line->addWidget(button);
    };
    add({tr("Earlier"), Qt::ALT | Qt::Key_Up}, [this] { moveBy(-1); });
    add({tr("Later"), Qt::ALT | Qt::Key_Down}, [this] { moveBy(1); });
    add({tr("Print list …"), printListKey}, [this] { printList(); });
    line->addStretch(1);
    for (const LineKey& each : lineKeys())
        add({tr(each.words), each.key}, [this, &each] { begin(each.line); });
    return foot;
}

void ListPage::bindKeys()
{
    const auto bind = [this](QWidget* where, const QKeySequence& key, const std::function<void()>& act) {
        connect(new QShortcut(key, where, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act);
    };
    bind(this, goOnKey, [this] { goOn(); });
    bind(this, Qt::CTRL | Qt::Key_Enter, [this] { goOn(); });
    bind(this, printListKey, [this] { printList(); });
    bind(this, Qt::ALT | Qt::Key_Up, [this] { moveBy(-1); });
    bind(this, Qt::ALT | Qt::Key_Down, [this] { moveBy(1); });
    for (const LineKey& each : lineKeys()) {
        const bool typed = each.line == LineFor::LeaveOff; // Delete belongs to the line while one is typed
        bind(typed ? static_cast<QWidget*>(m_list) : this, each.key, [this, &each] { begin(each.line); });
    }
}

std::optional<AgendaRow> ListPage::chosen() const
{
    return m_rows->rowAt(m_list->currentIndex());
}

void ListPage::showList()
{
    const auto current = chosen();
    const auto meeting = meetingNow(m_session.tables());
    m_meeting = meeting && meeting->state != MeetingState::Closed ? meeting : std::nullopt;
    m_rows->show(m_meeting ? agenda(m_session.tables(), m_meeting->meeting) : QVector<AgendaRow>());
    const QModelIndex again = current ? m_rows->indexOf(current->caseId) : QModelIndex();
    m_list->setCurrentIndex(again.isValid() ? again : m_rows->index(0));
    turnTo(m_meeting ? 1 : 0);
    showHead();
    showSide();
}

/// The hands stay on the page, in what is there now.
void ListPage::turnTo(int part)
{
    const bool handsHere = isAncestorOf(QApplication::focusWidget()) && part != m_stack->currentIndex();
    m_date->setVisible(part == 0);
    m_stack->setCurrentIndex(part);
    lookAfterHands();
    if (handsHere)
        setFocus();
}

void ListPage::showHead()
{
    if (!m_meeting) {
        m_where->say(QString());
        m_next->display({tr("Make list"), goOnKey, ActionKind::Primary});
        return;
    }
    const QString day = QLocale().toString(m_meeting->date, QStringLiteral("dddd d MMMM yyyy"));
    const QString state = m_meeting->state == MeetingState::Drafted    ? tr("not sent yet")
                          : m_meeting->state == MeetingState::ListSent ? tr("sent %1").arg(timeOf(m_meeting->sentAt.value_or(Instant())))
                                                                       : tr("the meeting is open");
    Runs words{{code(m_meeting->kind).toUpper() + QStringLiteral(" · ") + day, Voice::Strong},
               {tr(" · %1 families · %2").arg(m_meeting->cases).arg(state), Voice::Quiet}};
    if (asksConflicts())
        words = {{tr("Has every agency been asked about conflicts of interest? Declare those there are with Ctrl I; then send."), Voice::Caution}};
    m_where->say(words);
    const bool drafted = m_meeting->state == MeetingState::Drafted;
    m_next->display({!drafted ? tr("To the meeting") : asksConflicts() ? tr("Checked: send list") : tr("Send list"), goOnKey, ActionKind::Primary});
}

void ListPage::showSide()
{
    m_side->display(chosen(), m_meeting ? std::optional(m_meeting->meeting) : std::nullopt, m_session.tables());
}

void ListPage::goOn()
{
    if (!m_meeting)
        make();
    else if (m_meeting->state == MeetingState::Drafted)
        send();
    else
        Q_EMIT meetingWanted();
}

void ListPage::make()
{
    m_session.act(MakeList{MeetingId::fresh(), TableKind::Sam, m_date->date()},
                  [this](const Receipt&) { m_date->setDate(dateAt(m_session.now())); });
}

/// R-M11 "Conflicts are checked *before the list is sent*": the first press asks, the second says that it is done.
void ListPage::send()
{
    if (asksConflicts())
        m_session.act(SendList{m_meeting->meeting, true});
    m_asksConflicts = asksConflicts() ? std::nullopt : std::optional(m_meeting->meeting);
    showHead();
    keepPlace();
}

void ListPage::moveBy(int places)
{
    const auto row = chosen();
    const int place = row ? row->position + places : 0;
    if (place >= 1 && place <= m_rows->rowCount())
        m_session.act(MoveOnList{row->caseId, place});
}

void ListPage::printList()
{
    if (m_papers->isAsking())
        m_papers->print();
    else if (m_meeting)
        m_papers->ask(PaperKind::List, m_meeting->meeting);
}

void ListPage::begin(LineFor line)
{
    const auto row = chosen();
    const bool possible = m_meeting && (row || line == LineFor::Add);
    m_line = possible ? line : LineFor::Nothing;
    m_lineCase = row ? std::optional(row->caseId) : std::nullopt;
    m_kept->standFor(lineDraft());
    lookAfterHands();
    m_side->ask(m_line, row ? row->familyName : QString());
    if (m_line == LineFor::Nothing)
        m_list->setFocus();
    keepPlace();
}

/// Whoever turns to this page types where they typed last.
void ListPage::lookAfterHands()
{
    const bool isTyping = m_line != LineFor::Nothing;
    setFocusProxy(!m_meeting ? static_cast<QWidget*>(m_date) : isTyping ? static_cast<QWidget*>(&m_side->input()) : m_list);
}

/// Each line has words of its own: what is half said of one family is not said of the next.
QString ListPage::lineDraft() const
{
    if (m_line == LineFor::Nothing || !m_meeting)
        return {};
    const QString of = m_line == LineFor::Add ? m_meeting->meeting.toString() : m_lineCase->toString();
    return QStringLiteral("list/%1/%2").arg(code(m_line), of);
}

void ListPage::keepPlace()
{
    const auto row = chosen();
    const bool isToday = m_date->date() == dateAt(m_session.now());
    if (m_isRestored)
        m_session.keepDraft(placeOfList, bytesOf(ListPlace{row ? std::optional(row->caseId) : std::nullopt, m_line,
                                                           isToday ? std::nullopt : std::optional(m_date->date()), m_asksConflicts}));
}

void ListPage::restorePlace()
{
    const ListPlace place = listPlaceFrom(m_session.draft(placeOfList));
    if (const QModelIndex index = place.chosen ? m_rows->indexOf(*place.chosen) : QModelIndex(); index.isValid())
        m_list->setCurrentIndex(index);
    if (place.line != LineFor::Nothing)
        begin(place.line);
    if (place.date)
        m_date->setDate(*place.date);
    m_asksConflicts = place.asksConflicts;
    showHead();
    m_isRestored = true;
}

void ListPage::submit(const QString& typed)
{
    const UnderstoodListLine line = understood(m_line, typed, m_session.tables());
    if (line.words)
        put(line);
}

/// What is understood goes into the record; what is not stays in the line.
void ListPage::put(const UnderstoodListLine& line)
{
    const Session::Done done = [this](const Receipt&) { begin(LineFor::Nothing); };
    const QString draft = lineDraft();
    const Session::Refused refused = [this](const Refusal& refusal) {
        m_kept->keepAgain(); // the act would have taken it
        Q_EMIT m_session.refused(refusal);
    };
    const bool ofCase = m_line != LineFor::Add;
    if (!m_meeting || (ofCase && !m_lineCase))
        return;
    switch (m_line) {
    case LineFor::Nothing: break;
    case LineFor::Note: m_session.act(AddNote{*m_lineCase, *line.words}, done, {draft}, refused); break;
    case LineFor::LeaveOff: m_session.act(LeaveOffList{*m_lineCase, *line.words}, done, {draft}, refused); break;
    case LineFor::Add:
        if (line.plan)
            m_session.act(AddToList{m_meeting->meeting, *line.plan, *line.words}, done, {draft}, refused);
        break;
    case LineFor::Conflict:
        if (line.agency)
            m_session.act(DeclareConflict{*m_lineCase, *line.agency, *line.words}, done, {draft}, refused);
        break;
    }
}

void ListPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= grown(space::wideWindow, *this);
    m_sideColumn->setFixedWidth(grown(wide ? space::sideColumn : space::narrowSideColumn, *this));
}

void ListPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(ColourRole::Ground, *this));
}

} // namespace tepu::ui
