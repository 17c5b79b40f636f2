// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/commands/site/change_setting.h"
#include "core/queries/board/board.h"
#include "core/queries/site/today_settings.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/shell/colour.h"
#include "ui/shell/follow.h"
#include "ui/shell/space.h"
#include "ui/tasks/board_acts.h"
#include "ui/tasks/board_keys.h"
#include "ui/today/today_export.h"
#include "ui/today/today_painter.h"
#include "ui/today/today_rows.h"
#include "ui/today/today_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/keys_overlay.h"
#include "ui/widgets/prose.h"

#include <QListView>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tepu::ui {
namespace {

const QKeySequence noticesKey(Qt::CTRL | Qt::Key_N);
constexpr int kindsReadAtOnce = 2; // the tasks; each of the others when the screen has had its turn
constexpr auto& todayKinds = Vocabulary<TodayKind>::words;

} // namespace

TodayPage::TodayPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_rows(new TodayRows(this)), m_list(new QListView(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_words(new Prose(TextStyle::Body, this)), m_notices(new ActionButton({tr("Tell me of High tasks"), noticesKey}, this)),
      m_export(new ActionButton({tr("As a file …"), exportKey()}, this)), m_ask(new AskLine(session, this)), m_acts(new BoardActs(session, *m_ask, this)),
      m_exporting(new TodayExport(session, *m_ask, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new TodayPainter(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // rows wrap in the same width whether they all fit or not
    m_list->setAccessibleName(tr("What may slip"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    column->addWidget(m_stack, 1);
    column->addWidget(m_ask);
    m_empty->display({tr("Nothing slips"), tr("No task is late or falls due today, nobody comes out, no order ends, and every question has its answer. What comes up stands here.")});
    bindKeys();
    followWhenSeen(*this, m_session, [this] { read(); });
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            read();
    });
    m_minute.start();
    setWindowTitle(tr("Today"));
}

QWidget* TodayPage::makeHead()
{
    auto* head = new Panel(ColourRole::Surface, Qt::BottomEdge, this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(space::edge, space::inside, space::edge, space::inside);
    line->setSpacing(space::inside);
    line->addWidget(new Prose(TextStyle::Title, {{tr("Today"), Voice::Strong}}, head), 0, Qt::AlignVCenter);
    line->addSpacing(space::between);
    line->addWidget(m_words, 1, Qt::AlignVCenter);
    line->addWidget(m_notices);
    line->addWidget(m_export);
    return head;
}

void TodayPage::bindKeys()
{
    const auto bind = [this](QWidget* where, const QKeySequence& key, Qt::ShortcutContext context, const std::function<void()>& does) {
        connect(new QShortcut(key, where, nullptr, nullptr, context), &QShortcut::activated, this, does);
    };
    for (const BoardKey& key : boardKeys())
        if (key.key != QKeySequence(Qt::Key_Return))
            bind(m_list, key.key, Qt::WidgetShortcut, [this, key] { sayOfTask(key.beginning); });
    bind(m_list, QKeySequence(Qt::Key_Return), Qt::WidgetShortcut, [this] { settleChosen(); });
    bind(m_list, QKeySequence(Qt::Key_Question), Qt::WidgetShortcut, [this] { showKeys(); });
    bind(this, QKeySequence(Qt::Key_F1), Qt::WidgetWithChildrenShortcut, [this] { showKeys(); });
    bind(this, exportKey(), Qt::WidgetWithChildrenShortcut, [this] { askExport(); });
    bind(this, noticesKey, Qt::WidgetWithChildrenShortcut, [this] { turnNotices(); });
    connect(m_list, &QListView::doubleClicked, this, &TodayPage::settleChosen);
    connect(m_notices, &ActionButton::clicked, this, &TodayPage::turnNotices);
    connect(m_export, &ActionButton::clicked, this, &TodayPage::askExport);
    connect(m_ask, &AskLine::left, this, [this] { m_list->setFocus(); });
    connect(m_acts, &BoardActs::done, this, &TodayPage::say);
    connect(m_exporting, &TodayExport::done, this, &TodayPage::say);
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_list);
}

/// Read when it is first looked at; afterwards it follows the record and the clock.
void TodayPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!isRead())
        read();
}

void TodayPage::read()
{
    displayNotices();
    m_nextKind = 0;
    for (int i = 0; i < kindsReadAtOnce; ++i)
        readOn();
}

/// The line that was chosen stays chosen; one that is settled gives its place to the next.
void TodayPage::readOn()
{
    if (isRead())
        return;
    const TodayLine* before = m_rows->lineAt(m_list->currentIndex());
    const auto chosen = before ? std::optional(*before) : std::nullopt;
    const int at = m_list->currentIndex().row();
    const TodaySection section = todaySection(m_session.tables(), todayKinds[std::size_t(m_nextKind)].value, m_session.now());
    m_nextKind = m_nextKind + 1 < int(todayKinds.size()) ? m_nextKind + 1 : -1;
    if (m_rows->put(section)) {
        const QModelIndex same = chosen ? m_rows->placeOf(*chosen) : QModelIndex();
        m_list->setCurrentIndex(same.isValid() ? same : m_rows->nextFrom(at));
    }
    display();
    if (m_nextKind >= kindsReadAtOnce)
        QTimer::singleShot(0, this, &TodayPage::readOn);
}

void TodayPage::display()
{
    const bool isEmpty = m_rows->rowCount() == 0;
    const bool hadHands = m_list->hasFocus() || m_stack->currentWidget()->hasFocus();
    if (!isEmpty || isRead())
        m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_list);
    if (hadHands && !isEmpty)
        m_list->setFocus();
}

void TodayPage::displayNotices()
{
    const bool tells = todaySettings(m_session.tables()).notifyHighTasks;
    m_notices->display({tells ? tr("Do not tell me of High tasks") : tr("Tell me of High tasks"), noticesKey});
}

void TodayPage::settleChosen()
{
    const TodayLine* chosen = m_rows->lineAt(m_list->currentIndex());
    if (!chosen)
        return;
    const TodayLine line = *chosen;
    switch (line.act) {
    case TodayAct::SayOfTask: return sayOfTask({});
    case TodayAct::SayOfRelease: return Q_EMIT releaseWanted(*line.plan, line.thing);
    case TodayAct::OpenFamily: return Q_EMIT familyWanted(*line.plan, pageFor(line.kind));
    case TodayAct::OpenList: return Q_EMIT listWanted();
    }
}

void TodayPage::sayOfTask(const QString& beginning)
{
    const TodayLine* line = m_rows->lineAt(m_list->currentIndex());
    if (!line)
        return;
    if (line->act != TodayAct::SayOfTask)
        return say(tr("That key belongs to a task. Enter opens what this line speaks of."));
    const auto task = TaskId::fromString(line->thing);
    const auto rows = task ? boardRows(m_session.tables(), {*task}, m_session.now()) : QVector<BoardRow>();
    if (!rows.isEmpty())
        m_acts->askOf(rows.first(), beginning);
}

void TodayPage::askExport()
{
    m_exporting->ask();
}

void TodayPage::turnNotices()
{
    const bool tells = !todaySettings(m_session.tables()).notifyHighTasks;
    m_session.act(ChangeSetting{QStringLiteral("notify_high_tasks"), tells ? QStringLiteral("true") : QStringLiteral("false")}, [this, tells](const Receipt&) {
        say(tells ? tr("The desktop tells when a High task falls due, and names nobody.") : tr("The desktop tells of no task."));
    });
}

void TodayPage::showKeys()
{
    if (findChild<KeysOverlay*>())
        return;
    QVector<KeyGroup> sheet{{tr("A task that is chosen"), {}}, {tr("Today"), {}}};
    for (const BoardKey& key : boardKeys())
        if (key.key != QKeySequence(Qt::Key_Return))
            sheet[0].keys.append({key.words, key.key});
    sheet[1].keys = {{tr("Say something of the task, or open what the line speaks of"), Qt::Key_Return},
                     {tr("Give it to somebody, as a file"), exportKey()},
                     {tr("The desktop tells of High tasks, or not"), noticesKey},
                     {tr("All keys"), Qt::Key_F1}};
    auto* overlay = new KeysOverlay(sheet, this);
    connect(overlay, &KeysOverlay::closed, this, [this, overlay] {
        overlay->deleteLater();
        m_list->setFocus();
    });
}

void TodayPage::say(const QString& words)
{
    m_words->say(words, Voice::Quiet);
    m_list->setFocus();
}

void TodayPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(ColourRole::Surface, *this));
}

} // namespace tepu::ui
