// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/list_page.h"

#include "core/commands/meeting/make_list.h"
#include "core/commands/meeting/move_on_list.h"
#include "core/commands/meeting/send_list.h"
#include "ui/list/list_foot.h"
#include "ui/list/list_head.h"
#include "ui/list/list_painter.h"
#include "ui/list/list_place.h"
#include "ui/list/list_rows.h"
#include "ui/list/list_side.h"
#include "ui/list/list_typing.h"
#include "ui/paper/paper_desk.h"
#include "ui/shell/colour.h"
#include "ui/shell/follow.h"
#include "ui/shell/space.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stream_input.h"

#include <QApplication>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>

namespace tepu::ui {

static const auto placeOfList = QStringLiteral("list/place");

ListPage::ListPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_rows(new ListRows(this)), m_list(new QListView(this)), m_stack(new QStackedWidget(this)),
      m_head(new ListHead(dateAt(session.now()), this)), m_side(new ListSide), m_foot(new ListFoot), m_papers(new PaperDesk(session, this)),
      m_typing(new ListTyping(session, *m_side, this))
{
    setWindowTitle(tr("List"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeBody());
    column->addWidget(m_stack, 1);
    connectParts();
    followWhenSeen(*this, m_session, [this] { showList(); });
    showList();
    restorePlace();
}

void ListPage::connectParts()
{
    connect(m_head, &ListHead::goOnWanted, this, &ListPage::goOn);
    connect(&m_head->date(), &QDateEdit::dateChanged, this, &ListPage::keepPlace);
    connect(m_rows, &ListRows::moveWanted, this, [this](const CaseId& caseId, int place) { m_session.act(MoveOnList{caseId, place}); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPage::showSide);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPage::keepPlace);
    connect(m_foot, &ListFoot::moveWanted, this, &ListPage::moveBy);
    connect(m_foot, &ListFoot::printWanted, this, &ListPage::printList);
    connect(m_foot, &ListFoot::lineWanted, this, &ListPage::begin);
    connect(m_typing, &ListTyping::changed, this, &ListPage::followLine);
    connect(m_papers, &PaperDesk::done, m_list, qOverload<>(&QWidget::setFocus));
    m_foot->bindKeys(*this, *m_list);
    for (const QKeySequence& key : {ListHead::goOnKey, QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, &ListPage::goOn);
    const auto makeIcm = [this] { make(TableKind::Icm); };
    connect(m_head, &ListHead::icmWanted, this, makeIcm);
    connect(new QShortcut(ListHead::icmKey, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, makeIcm);
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
    column->addWidget(m_foot);
    line->addWidget(m_list, 1);
    m_sideColumn = new Panel(ColourRole::Surface, Qt::LeftEdge, body);
    auto* inside = new QVBoxLayout(m_sideColumn);
    inside->setContentsMargins({});
    inside->addWidget(m_side);
    line->addWidget(m_sideColumn);
    column->insertWidget(1, m_papers); // above the foot; after the side in the order of Tab
    return body;
}

std::optional<AgendaRow> ListPage::chosen() const
{
    return m_rows->rowAt(m_list->currentIndex());
}

std::optional<MeetingId> ListPage::meeting() const
{
    return m_meeting ? std::optional(m_meeting->meeting) : std::nullopt;
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
    if (!m_meeting && m_head->date().date() < dateAt(m_session.now()))
        m_head->date().setDate(dateAt(m_session.now())); // the window stayed open over night
    showHead();
    showSide();
}

/// The hands stay on the page, in what is there now.
void ListPage::turnTo(int part)
{
    const bool handsHere = isAncestorOf(QApplication::focusWidget()) && part != m_stack->currentIndex();
    m_stack->setCurrentIndex(part);
    lookAfterHands();
    if (handsHere)
        setFocus();
}

void ListPage::showHead()
{
    m_head->display(m_meeting, asksConflicts());
}

void ListPage::showSide()
{
    m_side->display(chosen(), meeting(), m_session.tables());
}

void ListPage::goOn()
{
    if (!m_meeting)
        make(TableKind::Sam);
    else if (m_meeting->state == MeetingState::Drafted)
        send();
    else
        Q_EMIT meetingWanted();
}

/// C8, R-R6: the daily table's list, or the ICM's.
void ListPage::make(TableKind kind)
{
    if (m_meeting)
        return;
    m_session.act(MakeList{MeetingId::fresh(), kind, m_head->date().date()},
                  [this](const Receipt&) { m_head->date().setDate(dateAt(m_session.now())); });
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
    m_typing->begin(line, meeting(), chosen());
}

void ListPage::followLine()
{
    lookAfterHands();
    if (!m_typing->isUnderWay())
        m_list->setFocus();
    keepPlace();
}

/// Whoever turns to this page types where they typed last.
void ListPage::lookAfterHands()
{
    QWidget* ofList = m_typing->isUnderWay() ? static_cast<QWidget*>(&m_side->input()) : m_list;
    setFocusProxy(m_meeting ? ofList : &m_head->date());
}

void ListPage::keepPlace()
{
    if (!m_isRestored)
        return;
    const auto row = chosen();
    const QDate date = m_head->date().date();
    const bool isToday = date == dateAt(m_session.now());
    m_session.keepDraft(placeOfList, bytesOf(ListPlace{row ? std::optional(row->caseId) : std::nullopt, m_typing->line(),
                                                       isToday ? std::nullopt : std::optional(date), m_asksConflicts}));
}

void ListPage::restorePlace()
{
    const ListPlace place = listPlaceFrom(m_session.draft(placeOfList));
    if (const QModelIndex index = place.chosen ? m_rows->indexOf(*place.chosen) : QModelIndex(); index.isValid())
        m_list->setCurrentIndex(index);
    if (place.line != LineFor::Nothing)
        begin(place.line);
    if (place.date)
        m_head->date().setDate(*place.date);
    m_asksConflicts = place.asksConflicts;
    showHead();
    m_isRestored = true;
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
