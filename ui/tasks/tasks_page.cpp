// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasks_page.h"

#include "ui/meeting/acts/ask_line.h"
#include "ui/shell/colour.h"
#include "ui/shell/follow.h"
#include "ui/shell/space.h"
#include "ui/tasks/board_acts.h"
#include "ui/tasks/board_export.h"
#include "ui/tasks/board_keys.h"
#include "ui/tasks/board_painter.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/tabs_row.h"

#include <QListView>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace tepu::ui {
namespace {

/// Rows wrap in the same width whether they all fit or not.
void dressBoardList(QListView& list, QAbstractItemModel& model, QStyledItemDelegate& painter)
{
    list.setModel(&model);
    list.setItemDelegate(&painter);
    list.setFrameShape(QFrame::NoFrame);
    list.setMouseTracking(true);
    list.setResizeMode(QListView::Adjust);
    list.setVerticalScrollMode(QListView::ScrollPerPixel);
    list.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

constexpr auto& boardFilters = Vocabulary<BoardFilter>::words;

} // namespace

TasksPage::TasksPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_groups(new BoardGroups(this)),
      m_rows(new BoardRows([this](const BoardAsked& asked) { return boardTasks(m_session.tables(), asked, m_session.now()); }, this)),
      m_groupList(new QListView(this)), m_taskList(new QListView(this)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_words(new Prose(TextStyle::Body, this)), m_tabs(new TabsRow(this)), m_chips(new FilterChips(tr("Which tasks"), this)),
      m_export(new ActionButton({tr("As a file …"), exportKey()}, this)), m_ask(new AskLine(session, this)), m_acts(new BoardActs(session, *m_ask, this)),
      m_exporting(new BoardExport(session, *m_ask, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_taskList);
    column->addWidget(makeBoard(), 1);
    column->addWidget(m_ask);
    bindKeys();
    followWhenSeen(*this, m_session, [this] { read(); });
    read();
    setWindowTitle(tr("Tasks"));
}

QWidget* TasksPage::makeHead()
{
    auto* head = new Panel(ColourRole::Surface, Qt::BottomEdge, this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(space::edge, space::inside, space::edge, space::inside);
    column->setSpacing(space::inside);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::between);
    line->addWidget(new Prose(TextStyle::Title, {{tr("Tasks"), Voice::Strong}}, head), 0, Qt::AlignVCenter);
    QStringList titles;
    for (const auto& word : Vocabulary<BoardGrouping>::words)
        titles.append(titleOf(word.value));
    m_tabs->display(titles);
    m_tabs->setAccessibleName(tr("By what the tasks stand together"));
    line->addWidget(m_tabs, 0, Qt::AlignVCenter);
    line->addWidget(m_words, 1, Qt::AlignVCenter);
    line->addWidget(m_export, 0, Qt::AlignVCenter);
    column->addLayout(line);
    column->addWidget(m_chips);
    return head;
}

QWidget* TasksPage::makeBoard()
{
    auto* groupPainter = new BoardGroupPainter(m_groupList);
    dressBoardList(*m_groupList, *m_groups, *groupPainter);
    m_groupList->setAccessibleName(tr("Groups"));
    auto* painter = new BoardPainter(m_taskList);
    painter->lookFrom([this] { return m_session.now(); });
    dressBoardList(*m_taskList, *m_rows, *painter);
    m_taskList->setAccessibleName(tr("Tasks"));
    auto* board = new QWidget(this);
    auto* line = new QHBoxLayout(board);
    line->setContentsMargins({});
    line->setSpacing(0);
    m_groupColumn = new Panel(ColourRole::Surface, Qt::RightEdge, board);
    (new QVBoxLayout(m_groupColumn))->setContentsMargins(0, 0, space::hair, 0);
    m_groupColumn->layout()->addWidget(m_groupList);
    line->addWidget(m_groupColumn);
    line->addWidget(m_stack, 1);
    return board;
}

void TasksPage::bindKeys()
{
    const auto bind = [this](QWidget* where, const QKeySequence& key, Qt::ShortcutContext context, const std::function<void()>& does) {
        connect(new QShortcut(key, where, nullptr, nullptr, context), &QShortcut::activated, this, does);
    };
    for (const BoardKey& key : boardKeys())
        bind(m_taskList, key.key, Qt::WidgetShortcut, [this, key] { askOf(key.beginning); });
    for (const auto& word : Vocabulary<BoardGrouping>::words)
        bind(this, keyOf(word.value), Qt::WidgetWithChildrenShortcut, [this, grouping = word.value] { standBy(grouping); });
    const auto step = [this](int by) {
        look(boardFilters[std::size_t(std::clamp(int(m_filter) + by, 0, int(boardFilters.size()) - 1))].value);
    };
    bind(this, nextFilterKey(), Qt::WidgetWithChildrenShortcut, [step] { step(1); });
    bind(this, earlierFilterKey(), Qt::WidgetWithChildrenShortcut, [step] { step(-1); });
    for (QListView* list : {m_taskList, m_groupList})
        bind(list, QKeySequence(Qt::Key_Question), Qt::WidgetShortcut, [this] { showKeys(); });
    bind(this, exportKey(), Qt::WidgetWithChildrenShortcut, [this] { askExport(); });
    bind(this, QKeySequence(Qt::Key_F1), Qt::WidgetWithChildrenShortcut, [this] { showKeys(); });
    connect(m_tabs, &TabsRow::currentChanged, this, [this](int tab) { standBy(Vocabulary<BoardGrouping>::words[std::size_t(tab)].value); });
    connect(m_chips, &FilterChips::pressed, this, [this](int chip) { look(boardFilters[std::size_t(chip)].value); });
    connect(m_groupList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isReading)
            readRows({}, 0);
    });
    connect(m_taskList, &QListView::doubleClicked, this, [this] { askOf(); });
    connect(m_export, &ActionButton::clicked, this, &TasksPage::askExport);
    connect(m_ask, &AskLine::left, this, [this] { setFocus(); });
    connect(m_acts, &BoardActs::done, this, &TasksPage::say);
    connect(m_exporting, &BoardExport::done, this, &TasksPage::say);
    setFocusPolicy(Qt::StrongFocus);
}

void TasksPage::standBy(BoardGrouping grouping)
{
    m_tabs->setCurrentIndex(int(grouping));
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    read();
}

void TasksPage::look(BoardFilter filter)
{
    m_filter = filter;
    read();
}

/// The whole board stands above its agencies; the other groupings have no row for it, for their rows are many.
QVector<BoardGroup> TasksPage::groupsNow() const
{
    QVector<BoardGroup> groups = boardGroups(m_session.tables(), m_filter, m_grouping, m_session.now());
    if (m_grouping != BoardGrouping::Agency || groups.size() < 2)
        return groups;
    BoardGroup all{QString(), tr("Every agency"), {}, 0, 0, {}};
    for (const BoardGroup& group : groups) {
        all.count += group.count;
        all.overdue += group.overdue;
    }
    groups.prepend(all);
    return groups;
}

BoardAsked TasksPage::asked() const
{
    BoardAsked asked;
    asked.filter = m_filter;
    asked.grouping = m_grouping;
    if (const BoardGroup* group = m_groups->groupAt(m_groupList->currentIndex()); group && !group->key.isEmpty())
        asked.group = group->key;
    return asked;
}

/// Group and task that were chosen stay chosen; a task that has gone gives its place to the next.
void TasksPage::read()
{
    const BoardGroup* before = m_groups->groupAt(m_groupList->currentIndex());
    const QString key = before ? before->key : QString();
    const BoardRow* row = m_rows->rowAt(m_taskList->currentIndex());
    const auto task = row ? std::optional(row->task) : std::nullopt;
    const int at = std::max(0, m_taskList->currentIndex().row());
    m_isReading = true;
    m_groups->show(groupsNow(), m_grouping);
    const QModelIndex same = m_groups->placeOf(key);
    m_groupList->setCurrentIndex(same.isValid() ? same : m_groups->index(0));
    m_isReading = false;
    readRows(task, at);
    QTimer::singleShot(0, this, &TasksPage::count); // the chips count while the rows are looked at
}

void TasksPage::readRows(const std::optional<TaskId>& stay, int at)
{
    m_rows->ask(asked(), stay ? at + 1 : 0);
    const QModelIndex same = stay ? m_rows->placeOf(*stay) : QModelIndex();
    m_taskList->setCurrentIndex(same.isValid() ? same : m_rows->index(std::min(at, m_rows->rowCount() - 1)));
    const bool isEmpty = m_rows->rowCount() == 0;
    m_empty->display({titleOf(m_filter), emptyWords(m_filter)});
    const bool wasEmpty = m_stack->currentWidget() == m_empty;
    const bool hadHands = m_taskList->hasFocus() || m_groupList->hasFocus();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_taskList);
    setFocusProxy(isEmpty ? m_groupList : m_taskList); // what is hidden takes no hands, and the page no key
    if (hadHands && isEmpty != wasEmpty)
        setFocus();
}

void TasksPage::count()
{
    m_counts = boardCounts(m_session.tables(), m_session.now());
    QVector<FilterShown> shown;
    for (const BoardCount& count : m_counts)
        shown.append({titleOf(count.filter), count.count, count.filter == m_filter});
    m_chips->display(shown);
}

void TasksPage::askOf(const QString& beginning)
{
    if (const BoardRow* row = m_rows->rowAt(m_taskList->currentIndex()))
        m_acts->askOf(*row, beginning);
}

void TasksPage::askExport()
{
    m_exporting->ask(asked());
}

void TasksPage::showKeys()
{
    if (findChild<KeysOverlay*>())
        return;
    auto* overlay = new KeysOverlay(boardKeySheet(), this);
    connect(overlay, &KeysOverlay::closed, this, [this, overlay] {
        overlay->deleteLater();
        setFocus();
    });
}

void TasksPage::say(const QString& words)
{
    m_words->say(words, Voice::Quiet);
    setFocus();
}

void TasksPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_groupColumn->setFixedWidth(grown(width() >= grown(space::wideWindow, *this) ? space::narrowSideColumn : space::listColumn, *this));
}

void TasksPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(ColourRole::Surface, *this));
}

} // namespace tepu::ui
