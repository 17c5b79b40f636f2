// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/who/which_plan_page.h"

#include "core/queries/meeting/agenda.h"
#include "core/rules/time_words.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/shell/colour.h"
#include "ui/shell/follow.h"
#include "ui/shell/space.h"
#include "ui/who/plan_acts.h"
#include "ui/who/which_plan_keys.h"
#include "ui/who/who_painter.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>

namespace tepu::ui {
namespace {

/// Of the case that is being heard.
std::optional<PlanId> planOnTable(const Session& session)
{
    if (const auto meeting = session.meeting())
        for (const AgendaRow& row : agenda(session.tables(), *meeting))
            if (row.state == CaseState::Now)
                return row.plan;
    return std::nullopt;
}

} // namespace

WhichPlanPage::WhichPlanPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_pairs(new PlanPairs(this)), m_list(new QListView(this)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_left(new PlanColumn(this)), m_right(new PlanColumn(this)), m_headline(new QWidget(this)), m_words(new Prose(TextStyle::Body, m_headline)),
      m_move(new ActionButton({tr("To the other plan …"), moveKey(), ActionKind::Primary}, m_headline)),
      m_new(new ActionButton({tr("To a new plan …"), newPlanKey()}, m_headline)), m_join(new ActionButton({tr("One family …"), joinPlansKey()}, m_headline)),
      m_part(new ActionButton({tr("Part them …"), partPlansKey()}, m_headline)), m_lookUp(new ActionButton({tr("Another …"), lookUpKey()}, m_headline)),
      m_ask(new AskLine(session, this)), m_acts(new PlanActs(session, *m_ask, this))
{
    makeHeadline();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTwo(), 1);
    column->addWidget(m_ask);
    m_empty->display({tr("No two plans stand side by side"),
                      tr("Open plans on which one person stands wait here. %1 puts any two beside each other.").arg(lookUpKey().toString(QKeySequence::NativeText))});
    bindKeys();
    followWhenSeen(*this, m_session, [this] { read(); });
    read();
}

void WhichPlanPage::makeHeadline()
{
    auto* line = new QHBoxLayout(m_headline);
    line->setContentsMargins({});
    line->setSpacing(space::inside);
    line->addWidget(m_words, 1, Qt::AlignVCenter);
    for (ActionButton* button : {m_lookUp, m_part, m_join, m_new, m_move})
        line->addWidget(button);
}

QWidget* WhichPlanPage::makeTwo()
{
    m_list->setModel(m_pairs);
    m_list->setItemDelegate(new WhoPainter(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setAccessibleName(tr("Plans side by side"));
    auto* two = new QWidget(this);
    auto* line = new QHBoxLayout(two);
    line->setContentsMargins({});
    line->setSpacing(0);
    m_listColumn = new Panel(ColourRole::Surface, Qt::RightEdge, two);
    (new QVBoxLayout(m_listColumn))->setContentsMargins(0, 0, space::hair, 0);
    m_listColumn->layout()->addWidget(m_list);
    line->addWidget(m_listColumn);
    auto* sides = new QWidget(two);
    auto* both = new QHBoxLayout(sides);
    both->setContentsMargins({});
    both->setSpacing(0);
    both->addWidget(m_left, 1);
    auto* beside = new Panel(ColourRole::Surface, Qt::LeftEdge, sides);
    (new QVBoxLayout(beside))->setContentsMargins(space::hair, 0, 0, 0);
    beside->layout()->addWidget(m_right);
    both->addWidget(beside, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(sides);
    line->addWidget(m_stack, 1);
    return two;
}

void WhichPlanPage::bindKeys()
{
    const auto bind = [this](QWidget* where, const QKeySequence& key, Qt::ShortcutContext context, const std::function<void()>& does) {
        connect(new QShortcut(key, where, nullptr, nullptr, context), &QShortcut::activated, this, does);
    };
    const auto act = [&](ActionButton* button, const QKeySequence& key, void (WhichPlanPage::*does)()) {
        connect(button, &ActionButton::clicked, this, does);
        bind(this, key, Qt::WidgetWithChildrenShortcut, [this, does] { (this->*does)(); });
    };
    act(m_move, moveKey(), &WhichPlanPage::move);
    act(m_new, newPlanKey(), &WhichPlanPage::beginPlan);
    act(m_join, joinPlansKey(), &WhichPlanPage::join);
    act(m_part, partPlansKey(), &WhichPlanPage::part);
    act(m_lookUp, lookUpKey(), &WhichPlanPage::lookUp);
    for (QListView* list : {m_list, &m_left->list(), &m_right->list()})
        bind(list, QKeySequence(Qt::Key_Question), Qt::WidgetShortcut, [this] { showKeys(); });
    bind(this, QKeySequence(Qt::Key_F1), Qt::WidgetWithChildrenShortcut, [this] { showKeys(); });
    const auto goTo = [&](QListView& from, Qt::Key key, QListView& to) { bind(&from, QKeySequence(key), Qt::WidgetShortcut, [&to] { to.setFocus(); }); };
    goTo(*m_list, Qt::Key_Right, m_left->list());
    goTo(m_left->list(), Qt::Key_Right, m_right->list());
    goTo(m_left->list(), Qt::Key_Left, *m_list);
    goTo(m_right->list(), Qt::Key_Left, m_left->list());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WhichPlanPage::displayCurrent);
    connect(m_left, &PlanColumn::turned, this, [this] { turnOff(*m_left, *m_right); });
    connect(m_right, &PlanColumn::turned, this, [this] { turnOff(*m_right, *m_left); });
    connect(m_ask, &AskLine::left, this, [this] { (markedColumn() ? &markedColumn()->list() : m_list)->setFocus(); });
    connect(m_acts, &PlanActs::done, this, [this](const QString& words) { m_words->say(words, Voice::Quiet); });
    connect(m_acts, &PlanActs::besideWanted, this, [this](const PlansBesideRow& pair) {
        m_sought = pair;
        read();
        m_list->setCurrentIndex(m_pairs->placeOf(pair));
        m_left->list().setFocus();
    });
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_list);
}

/// The two that were chosen stay chosen, also when they have become one, or two again, or what moved was all that they shared; another case on
/// the table comes first.
void WhichPlanPage::read()
{
    const auto onTable = planOnTable(m_session);
    const auto chosen = onTable == m_ofCase ? current() : std::nullopt;
    m_ofCase = onTable;
    if (m_sought)
        m_sought = plansBeside(m_session.tables(), m_sought->plan, m_sought->other);
    m_pairs->show(m_session.tables(), m_sought, m_ofCase);
    if (chosen && !m_pairs->placeOf(*chosen).isValid()) {
        m_sought = plansBeside(m_session.tables(), chosen->plan, chosen->other);
        m_pairs->show(m_session.tables(), m_sought, m_ofCase);
    }
    const QModelIndex same = chosen ? m_pairs->placeOf(*chosen) : QModelIndex();
    m_list->setCurrentIndex(same.isValid() ? same : m_pairs->index(std::min(1, m_pairs->rowCount() - 1)));
    displayCurrent();
}

std::optional<PlansBesideRow> WhichPlanPage::current() const
{
    return m_pairs->pairAt(m_list->currentIndex());
}

void WhichPlanPage::displayCurrent()
{
    const auto pair = current();
    const Tables& tables = m_session.tables();
    const auto left = pair ? planSide(tables, pair->plan, m_session.now()) : std::nullopt;
    const auto right = pair ? planSide(tables, pair->other, m_session.now()) : std::nullopt;
    m_stack->setCurrentIndex(left && right ? 1 : 0);
    if (left && right) {
        m_left->display(*left);
        m_right->display(*right, pair->joinedAt ? tr("since %1 all of it stands on %2").arg(fullDayWords(dateAt(*pair->joinedAt)), pair->number) : QString());
    }
    showMarks();
}

/// What goes, goes one way: marks on one side take those of the other away.
void WhichPlanPage::turnOff(PlanColumn& marked, PlanColumn& other)
{
    if (!marked.things().marked().isEmpty())
        other.things().unmarkAll();
    showMarks();
}

PlanColumn* WhichPlanPage::markedColumn() const
{
    for (PlanColumn* column : {m_left, m_right})
        if (!column->things().marked().isEmpty())
            return column;
    return nullptr;
}

void WhichPlanPage::showMarks()
{
    const auto pair = current();
    const bool isJoined = pair && pair->joinedAt;
    const PlanColumn* marked = markedColumn();
    m_move->setVisible(pair && !isJoined);
    m_new->setVisible(pair.has_value());
    m_join->setVisible(pair && !isJoined);
    m_part->setVisible(isJoined);
    m_move->setEnabled(marked);
    m_new->setEnabled(marked);
    if (marked)
        m_words->say(tr("Marked: %1").arg(thingsInWords(marked->things().marked())), Voice::Quiet);
    else if (m_words->runs() != Runs{} && plain(m_words->runs()).startsWith(tr("Marked: ")))
        m_words->say(Runs{});
}

void WhichPlanPage::move()
{
    PlanColumn* from = markedColumn();
    const auto pair = current();
    if (!pair || pair->joinedAt)
        return;
    if (!from)
        return m_words->say(tr("Nothing is marked yet: Space marks what is to go."), Voice::Caution);
    m_acts->askMove(*from, from == m_left ? *m_right : *m_left);
}

void WhichPlanPage::beginPlan()
{
    if (!current())
        return;
    if (const PlanColumn* from = markedColumn())
        return m_acts->askNewPlan(*from);
    m_words->say(tr("Nothing is marked yet: Space marks what is to go."), Voice::Caution);
}

void WhichPlanPage::join()
{
    if (const auto pair = current(); pair && !pair->joinedAt)
        m_acts->askJoin(*pair);
}

void WhichPlanPage::part()
{
    if (const auto pair = current(); pair && pair->joinedAt)
        m_acts->askPart(*pair);
}

void WhichPlanPage::lookUp()
{
    const auto pair = current();
    m_acts->askBeside(pair ? std::optional(pair->plan) : m_ofCase);
}

void WhichPlanPage::showKeys()
{
    if (findChild<KeysOverlay*>())
        return;
    auto* overlay = new KeysOverlay(whichPlanKeySheet(), this);
    connect(overlay, &KeysOverlay::closed, this, [this, overlay] {
        overlay->deleteLater();
        m_list->setFocus();
    });
}

void WhichPlanPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_listColumn->setFixedWidth(grown(width() >= grown(space::wideWindow, *this) ? space::narrowSideColumn : space::listColumn, *this));
}

/// Somebody may have sat down at a table since, which changes nothing in the record.
void WhichPlanPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (planOnTable(m_session) != m_ofCase)
        read();
}

void WhichPlanPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(ColourRole::Surface, *this));
}

} // namespace tepu::ui
