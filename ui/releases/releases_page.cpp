// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/releases_page.h"

#include "core/commands/release/check_release.h"
#include "core/commands/release/expect_release.h"
#include "core/commands/release/note_release_day.h"
#include "core/queries/site/site_agencies.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/releases/release_details.h"
#include "ui/releases/release_painter.h"
#include "ui/releases/release_telling.h"
#include "ui/shell/colour.h"
#include "ui/shell/follow.h"
#include "ui/shell/space.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroller.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>

namespace tepu::ui {
namespace {

const QKeySequence sayOfRelease(Qt::CTRL | Qt::Key_E);
const QKeySequence nextRelease(Qt::CTRL | Qt::Key_Down);

} // namespace

ReleasesPage::ReleasesPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_rows(new ReleaseRows(this)), m_list(new QListView(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_words(new Prose(TextStyle::Body, this)), m_details(new ReleaseDetails(this)),
      m_say(new ActionButton({tr("Done, or what happened"), sayOfRelease, ActionKind::Primary}, this)), m_next(new ActionButton({tr("Next"), nextRelease}, this)),
      m_ask(new AskLine(session, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBody());
    column->addWidget(m_stack, 1);
    column->addWidget(m_ask);
    m_empty->display({tr("Nobody is about to come out"), tr("Releases from Corrections’ file stand here, and hearings that the table hears of: on a case, Ctrl E and “hearing james 18 may”.")});
    bindKeys();
    followWhenSeen(*this, m_session, [this] { read(); });
    read();
}

QWidget* ReleasesPage::makeHead()
{
    auto* head = new Panel(ColourRole::Surface, Qt::BottomEdge, this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(space::edge, space::inside, space::edge, space::inside);
    line->setSpacing(space::inside);
    line->addWidget(new Prose(TextStyle::Title, {{tr("Releases"), Voice::Strong}}, head), 0, Qt::AlignVCenter);
    line->addSpacing(space::between);
    line->addWidget(m_words, 1, Qt::AlignVCenter);
    line->addWidget(m_next);
    line->addWidget(m_say);
    return head;
}

QWidget* ReleasesPage::makeBody()
{
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new ReleasePainter(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // rows wrap in the same width whether they all fit or not
    m_list->setAccessibleName(tr("Who may come out"));
    auto* body = new QWidget(this);
    auto* line = new QHBoxLayout(body);
    line->setContentsMargins({});
    line->setSpacing(0);
    m_listColumn = new Panel(ColourRole::Surface, Qt::RightEdge, body);
    (new QVBoxLayout(m_listColumn))->setContentsMargins(0, 0, space::hair, 0);
    m_listColumn->layout()->addWidget(m_list);
    line->addWidget(m_listColumn);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::edge);
    column->addWidget(m_details);
    column->addStretch(1);
    line->addWidget(new Scroller(page, body), 1);
    return body;
}

void ReleasesPage::bindKeys()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReleasesPage::displayCurrent);
    connect(m_list, &QListView::activated, this, [this] { say(); });
    connect(m_details, &ReleaseDetails::checkChosen, this, [this](ReleaseCheck check) { say(beginningFor(check)); });
    connect(m_say, &ActionButton::clicked, this, [this] { say(); });
    connect(m_next, &ActionButton::clicked, this, &ReleasesPage::passOn);
    connect(m_ask, &AskLine::left, this, [this] { m_list->setFocus(); });
    const auto bind = [this](const QKeySequence& key, const std::function<void()>& act) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act);
    };
    bind(sayOfRelease, [this] { say(); });
    bind(nextRelease, [this] { passOn(); });
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_list);
}

/// Who was chosen stays chosen, wherever the day moves them.
void ReleasesPage::read()
{
    const ReleaseRow* before = m_rows->rowAt(m_list->currentIndex());
    const auto chosen = before ? std::optional(*before) : std::nullopt;
    const int at = m_list->currentIndex().row();
    m_rows->show(releases(m_session.tables(), m_session.now()));
    m_stack->setCurrentIndex(m_rows->rowCount() > 0 ? 1 : 0);
    const QModelIndex same = chosen ? m_rows->placeOf(*chosen) : QModelIndex();
    m_list->setCurrentIndex(same.isValid() ? same : m_rows->nextFrom(at));
    displayCurrent();
    setWindowTitle(tr("Releases"));
}

void ReleasesPage::displayCurrent()
{
    const ReleaseRow* row = m_rows->rowAt(m_list->currentIndex());
    m_say->setVisible(row);
    m_next->setVisible(row);
    if (row)
        m_details->display(*row);
}

Runs ReleasesPage::understood(const QString& text) const
{
    return text.trimmed().isEmpty() ? Runs() : releaseLineTold(understandRelease(text, SiteAgencies(m_session.tables()).all(), m_session.now()));
}

void ReleasesPage::say(const QString& beginning)
{
    const ReleaseRow* chosen = m_rows->rowAt(m_list->currentIndex());
    if (!chosen)
        return;
    const ReleaseRow row = *chosen;
    const QString draft = QStringLiteral("release/%1").arg(row.release ? row.release->toString() : row.person.toString());
    m_ask->ask({draft, {{row.words, Voice::Strong}, {tr(": what was done, or what happened?")}},
                tr("victim told by refuge · pos not needed because … · released · remanded until 24 may · moved to 18 may"), tr("Write it down"),
                [this, row](const QString& text) { enter(row, text); }, [this](const QString& text) { return understood(text); }, {}, releaseBeginnings()});
    if (!beginning.isEmpty() && m_ask->line().isEmpty())
        m_ask->line().put(beginning);
}

void ReleasesPage::enter(const ReleaseRow& row, const QString& text)
{
    const UnderstoodRelease line = understandRelease(text, SiteAgencies(m_session.tables()).all(), m_session.now());
    if (!line.missing.isEmpty())
        return m_ask->object({line.missing});
    if (!row.release && !line.isNew)
        return m_ask->object({tr("Say the day first: “hearing 18 may”."), QStringLiteral("R-P1")});
    perform(row, line);
}

void ReleasesPage::perform(const ReleaseRow& row, const UnderstoodRelease& line)
{
    const auto words = Words::of(line.words);
    if (line.isNew) {
        ExpectRelease expect;
        expect.plan = row.plan;
        expect.person = row.person;
        expect.kind = *line.kind;
        expect.expectedOn = *line.nextOn;
        expect.words = words;
        return m_ask->perform(expect);
    }
    if (line.happened)
        return m_ask->perform(NoteReleaseDay{*row.release, *line.happened, line.on, line.nextOn, {}, words});
    m_ask->perform(CheckRelease{row.plan, *row.release, *line.check, line.answer, line.agency, line.on, words});
}

void ReleasesPage::passOn()
{
    m_list->setCurrentIndex(m_rows->nextFrom(m_list->currentIndex().row() + 1));
}

void ReleasesPage::standAt(const PlanId& plan, const QString& thing)
{
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        const ReleaseRow* row = m_rows->rowAt(m_rows->index(i));
        if (row && row->plan == plan && (row->release ? row->release->toString() : row->person.toString()) == thing)
            return m_list->setCurrentIndex(m_rows->index(i));
    }
}

void ReleasesPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= grown(space::wideWindow, *this);
    m_listColumn->setFixedWidth(grown(wide ? space::sideColumn : space::narrowSideColumn, *this));
}

void ReleasesPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(ColourRole::Ground, *this));
}

} // namespace tepu::ui
