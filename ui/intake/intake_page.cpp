// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_page.h"

#include "core/commands/intake/accept_intake.h"
#include "core/queries/who/doubtful.h"
#include "core/rules/intake/family_words.h"
#include "ui/intake/came_again.h"
#include "ui/intake/intake_detail.h"
#include "ui/intake/intake_painter.h"
#include "ui/intake/intake_rows.h"
#include "ui/shell/colour.h"
#include "ui/shell/follow.h"
#include "ui/shell/space.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroller.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tepu::ui {
namespace {

const QKeySequence chooseKey(Qt::CTRL | Qt::Key_O);
const QKeySequence acceptKey(Qt::CTRL | Qt::Key_Return);
const QKeySequence putAwayKey(Qt::Key_Escape);
const QKeySequence insteadKey(Qt::CTRL | Qt::Key_N);

} // namespace

IntakePage::IntakePage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_reading(session), m_rows(new IntakeRows(this)), m_list(new QListView(this)),
      m_detail(new IntakeDetail), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_again(new CameAgain(session, this)),
      m_words(new Prose(TextStyle::Body, this)), m_progress(new ProgressLine(this)),
      m_accept(new ActionButton({tr("Take in"), acceptKey, ActionKind::Primary}, this)),
      m_putAway(new ActionButton({tr("Put away"), putAwayKey}, this)),
      m_instead(new ActionButton({tr("New plan instead"), insteadKey}, this))
{
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makePreview());
    m_stack->addWidget(m_again);
    column->addWidget(m_stack, 1);
    setFocusPolicy(Qt::StrongFocus); // its keys work while it is empty
    follow();
    putAway();
}

QWidget* IntakePage::makeHead()
{
    auto* head = new Panel(ColourRole::Surface, Qt::BottomEdge, this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(space::edge, space::inside, space::edge, space::inside);
    line->setSpacing(space::inside);
    line->addWidget(new Prose(TextStyle::Title, {{tr("Intake"), Voice::Strong}}, head), 0, Qt::AlignVCenter);
    line->addSpacing(space::between);
    line->addWidget(m_words, 1, Qt::AlignVCenter);
    line->addWidget(m_progress, 0, Qt::AlignVCenter);
    auto* choose = new ActionButton({tr("Choose files"), chooseKey}, head);
    connect(choose, &ActionButton::clicked, this, &IntakePage::chooseFiles);
    line->addWidget(choose);
    line->addWidget(m_instead);
    line->addWidget(m_putAway);
    line->addWidget(m_accept);
    return head;
}

QWidget* IntakePage::makePreview()
{
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new IntakePainter(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust); // rows wrap with the width
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setAccessibleName(tr("What the files will become"));
    auto* preview = new QWidget(this);
    auto* line = new QHBoxLayout(preview);
    line->setContentsMargins({});
    line->setSpacing(0);
    line->addWidget(m_list, 1);
    m_sideColumn = new Panel(ColourRole::Surface, Qt::LeftEdge, preview);
    auto* inside = new QVBoxLayout(m_sideColumn);
    inside->setContentsMargins(space::hair, 0, 0, 0);
    inside->addWidget(new Scroller(m_detail, m_sideColumn));
    line->addWidget(m_sideColumn);
    return preview;
}

void IntakePage::follow()
{
    connect(&m_reading, &IntakeReading::finished, this, &IntakePage::display);
    connect(&m_reading, &IntakeReading::progressed, this, [this](int done, int of) {
        m_progress->display({done, of});
        say(done < of ? tr("Reading file %1 of %2 …").arg(done + 1).arg(of) : tr("Working out what is new …"));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &IntakePage::displayCurrent);
    connect(m_accept, &ActionButton::clicked, this, &IntakePage::accept);
    connect(m_putAway, &ActionButton::clicked, this, &IntakePage::putAway);
    connect(m_instead, &ActionButton::clicked, this, &IntakePage::startPlanInstead);
    connect(m_again, &CameAgain::nothingWaits, this, [this] {
        if (m_stack->currentWidget() == m_again)
            m_stack->setCurrentWidget(m_empty);
    });
    followWhenSeen(*this, m_session, [this] {
        if (!m_read && !m_reading.isUnderWay())
            showAtRest();
    });
    const auto bind = [this](const QKeySequence& key, void (IntakePage::*act)()) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act);
    };
    bind(chooseKey, &IntakePage::chooseFiles);
    bind(acceptKey, &IntakePage::accept);
    bind(Qt::CTRL | Qt::Key_Enter, &IntakePage::accept);
    bind(putAwayKey, &IntakePage::putAway);
    bind(insteadKey, &IntakePage::startPlanInstead);
}

void IntakePage::say(const QString& words)
{
    m_words->say(words, Voice::Quiet);
}

void IntakePage::read(const QStringList& files)
{
    if (files.isEmpty())
        return;
    putAway();
    m_stack->setCurrentWidget(m_empty);
    m_progress->show();
    m_putAway->show();
    m_empty->display({tr("Reading …"), {}});
    m_reading.begin(files);
}

/// Qt's own dialog, because it can stay beside the work instead of stopping it.
void IntakePage::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Files from Police and Corrections"), {}, tr("Referral files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setModal(false);
    connect(dialog, &QFileDialog::filesSelected, this, &IntakePage::read);
    dialog->show();
}

void IntakePage::putAway()
{
    m_reading.cancel();
    m_read.reset();
    m_chosen.reset();
    m_anew.clear();
    m_rows->show({});
    m_detail->clear();
    for (QWidget* part : {static_cast<QWidget*>(m_accept), static_cast<QWidget*>(m_putAway), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_instead)})
        part->hide();
    say({});
    showAtRest();
}

/// While no files are looked at, what came again otherwise and waits for somebody.
void IntakePage::showAtRest()
{
    m_again->read();
    const bool waits = m_again->waiting() > 0;
    m_stack->setCurrentWidget(waits ? static_cast<QWidget*>(m_again) : m_empty);
    setFocusProxy(waits ? m_again : nullptr);
    m_empty->display({tr("Drop the Police and Corrections files here"),
                      tr("Or choose them with Ctrl O. You will see what each line becomes; nothing is written until you take it in.")});
}

void IntakePage::display(const std::shared_ptr<const ReadIntake>& read)
{
    m_read = read;
    displayChosen();
    m_stack->setCurrentIndex(1);
    setFocusProxy(m_list);
    m_progress->hide();
    m_accept->setVisible(read->changesAnything());
    m_putAway->show();
    say(read->changesAnything() ? tr("Nothing is written yet.") : tr("There is nothing new in these files."));
    m_list->setCurrentIndex(m_rows->index(1));
    m_list->setFocus();
    Q_EMIT shown();
}

void IntakePage::displayChosen()
{
    auto chosen = std::make_shared<ReadIntake>(*m_read);
    chosen->plan = startedAnew(m_read->plan, m_anew);
    m_chosen = chosen;
    m_rows->show(intakeRows(*chosen));
}

/// The family of the row, as the files alone would have it.
std::optional<FamilyPlan> IntakePage::familyHere() const
{
    const auto row = m_rows->rowAt(m_list->currentIndex());
    if (!row || !m_read || (row->episode < 0 && row->release < 0))
        return std::nullopt;
    return row->episode >= 0 ? m_read->plan.episodes[row->episode].family : m_read->plan.releases[row->release].family;
}

void IntakePage::displayCurrent()
{
    const auto row = m_rows->rowAt(m_list->currentIndex());
    if (row && m_chosen)
        m_detail->display(*row, *m_chosen, m_session.tables());
    else
        m_detail->clear();
    const auto family = familyHere();
    m_instead->setVisible(family && family->family == Family::ClosedPlan);
    if (family)
        m_instead->display({m_anew.contains(family->plan) ? tr("Open %1 after all").arg(family->number) : tr("New plan instead"), insteadKey});
}

void IntakePage::startPlanInstead()
{
    const auto family = familyHere();
    if (!family || family->family != Family::ClosedPlan)
        return;
    const QString ref = m_rows->rowAt(m_list->currentIndex())->where;
    if (m_anew.remove(family->plan) == 0)
        m_anew.insert(family->plan, PlanId::fresh());
    displayChosen();
    for (int i = 0; i < m_rows->rowCount(); ++i)
        if (const auto row = m_rows->rowAt(m_rows->index(i)); row && row->where == ref)
            m_list->setCurrentIndex(m_rows->index(i));
    displayCurrent();
}

void IntakePage::accept()
{
    if (!m_read || !m_read->changesAnything())
        return;
    const qsizetype episodes = m_read->plan.episodes.size();
    const qsizetype releases = m_read->plan.releases.size();
    m_session.prepareForMuch();
    m_session.act(AcceptIntake{m_chosen->plan}, [this, episodes, releases](const Receipt& receipt) {
        putAway();
        const qsizetype doubts = doubtful(m_session.tables()).size();
        say(tr("Taken in at %1: %2 episodes, %3 releases. The list can be made now.%4")
                .arg(timeAt(receipt.stamp.at).toString(QStringLiteral("HH:mm")))
                .arg(episodes)
                .arg(releases)
                .arg(doubts == 0 ? QString() : tr(" %n may be somebody who is known: see Who is who.", nullptr, static_cast<int>(doubts))));
    });
}

void IntakePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= grown(space::wideWindow, *this);
    m_sideColumn->setFixedWidth(grown(wide ? space::sideColumn : space::narrowSideColumn, *this));
}

void IntakePage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(ColourRole::Ground, *this));
}

void IntakePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void IntakePage::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    read(files);
}

} // namespace tepu::ui
