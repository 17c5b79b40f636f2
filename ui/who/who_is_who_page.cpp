// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/who/who_is_who_page.h"

#include "core/commands/who/join_people.h"
#include "core/commands/who/keep_people_apart.h"
#include "core/commands/who/part_people.h"
#include "core/rules/time_words.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/shell/colour.h"
#include "ui/shell/follow.h"
#include "ui/shell/space.h"
#include "ui/who/two_sides.h"
#include "ui/who/who_painter.h"
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

const QKeySequence joinKey(Qt::CTRL | Qt::Key_J);
const QKeySequence apartKey(Qt::CTRL | Qt::Key_T);
const QKeySequence laterKey(Qt::CTRL | Qt::Key_Down);
constexpr int longestLine = 1080;

QString questionOf(const WhoRow& row)
{
    switch (row.between) {
    case Between::MayBeOne: return WhoIsWhoPage::tr("Are these one person?");
    case Between::Joined: return WhoIsWhoPage::tr("These were joined: they are shown as one person.");
    case Between::KeptApart: return WhoIsWhoPage::tr("These are kept apart: they are two people.");
    }
    Q_UNREACHABLE();
}

/// What was told of each alone, where they are one now.
PersonSide sideIn(const Tables& tables, const PersonId& person, Between between)
{
    return between == Between::Joined ? personSideAlone(tables, person) : personSide(tables, person);
}

} // namespace

WhoIsWhoPage::WhoIsWhoPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_rows(new WhoRows(this)), m_list(new QListView(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_headline(new QWidget(this)), m_words(new Prose(TextStyle::Body, m_headline)), m_question(new Prose(TextStyle::Title, this)),
      m_why(new Prose(TextStyle::Body, this)), m_sides(new TwoSides(this)),
      m_join(new ActionButton({tr("They are one"), joinKey, ActionKind::Primary}, m_headline)),
      m_apart(new ActionButton({tr("Two people"), apartKey}, m_headline)), m_later(new ActionButton({tr("Later"), laterKey}, m_headline)),
      m_ask(new AskLine(session, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    makeHeadline();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeTwo());
    column->addWidget(m_stack, 1);
    column->addWidget(m_ask);
    m_empty->display({tr("Nobody is in doubt"), tr("When somebody in a file may be a person of the record, the two wait here, side by side, until you decide.")});
    bindKeys();
    followWhenSeen(*this, m_session, [this] { read(); });
    read();
}

void WhoIsWhoPage::makeHeadline()
{
    auto* line = new QHBoxLayout(m_headline);
    line->setContentsMargins({});
    line->setSpacing(space::inside);
    line->addWidget(m_words, 1, Qt::AlignVCenter);
    for (ActionButton* button : {m_later, m_apart, m_join})
        line->addWidget(button);
}

QWidget* WhoIsWhoPage::makeTwo()
{
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new WhoPainter(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // rows wrap in the same width whether they all fit or not
    m_list->setAccessibleName(tr("Who may be one person"));
    auto* two = new QWidget(this);
    auto* line = new QHBoxLayout(two);
    line->setContentsMargins({});
    line->setSpacing(0);
    m_listColumn = new Panel(ColourRole::Surface, Qt::RightEdge, two);
    (new QVBoxLayout(m_listColumn))->setContentsMargins(0, 0, space::hair, 0);
    m_listColumn->layout()->addWidget(m_list);
    line->addWidget(m_listColumn);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::edge);
    column->setSpacing(space::between);
    for (QWidget* part : {static_cast<QWidget*>(m_question), static_cast<QWidget*>(m_why), static_cast<QWidget*>(m_sides)})
        column->addWidget(part);
    column->addStretch(1);
    line->addWidget(new Scroller(page, two), 1);
    return two;
}

void WhoIsWhoPage::bindKeys()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WhoIsWhoPage::displayCurrent);
    connect(m_join, &ActionButton::clicked, this, &WhoIsWhoPage::join);
    connect(m_apart, &ActionButton::clicked, this, &WhoIsWhoPage::keepApart);
    connect(m_later, &ActionButton::clicked, this, &WhoIsWhoPage::passOn);
    connect(m_ask, &AskLine::left, this, [this] { m_list->setFocus(); });
    const auto bind = [this](const QKeySequence& key, void (WhoIsWhoPage::*act)()) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act);
    };
    bind(joinKey, &WhoIsWhoPage::join);
    bind(apartKey, &WhoIsWhoPage::keepApart);
    bind(laterKey, &WhoIsWhoPage::passOn);
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_list);
}

/// Who was chosen stays chosen while they wait; who was decided about gives place to the next.
void WhoIsWhoPage::read()
{
    const auto chosen = current();
    const int at = m_list->currentIndex().row();
    m_rows->show(whoRows(m_session.tables()));
    m_stack->setCurrentIndex(m_rows->rowCount() > 0 ? 1 : 0);
    const QModelIndex same = chosen ? m_rows->placeOf(*chosen) : QModelIndex();
    const auto now = m_rows->rowAt(same);
    m_list->setCurrentIndex(now && now->between == chosen->between ? same : m_rows->nextWaiting(std::max(at, 0)));
    displayCurrent();
}

std::optional<WhoRow> WhoIsWhoPage::current() const
{
    return m_rows->rowAt(m_list->currentIndex());
}

void WhoIsWhoPage::displayCurrent()
{
    const auto row = current();
    for (QWidget* act : {m_join, m_apart, m_later})
        act->setVisible(row.has_value());
    if (!row)
        return;
    const Tables& tables = m_session.tables();
    const PersonSide left = sideIn(tables, row->person, row->between);
    const PersonSide right = sideIn(tables, row->other, row->between);
    m_question->say(questionOf(*row), Voice::Strong);
    m_why->say({{row->between == Between::MayBeOne ? tr("Why they may be: ") : tr("Decided on "), Voice::Quiet}, {row->words, Voice::Caution}});
    m_sides->display(tr("Known since %1").arg(left.firstSeen ? fullDayWords(dateAt(*left.firstSeen)) : QStringLiteral("–")),
                     tr("Known since %1").arg(right.firstSeen ? fullDayWords(dateAt(*right.firstSeen)) : QStringLiteral("–")),
                     compared(left, right));
    showActs(row->between);
}

void WhoIsWhoPage::showActs(Between between)
{
    m_later->setVisible(between == Between::MayBeOne);
    m_join->setVisible(between != Between::Joined);
    m_join->display({between == Between::KeptApart ? tr("One after all …") : tr("They are one"), joinKey, ActionKind::Primary});
    m_apart->setVisible(between != Between::KeptApart);
    m_apart->display({between == Between::Joined ? tr("Part them …") : tr("Two people"), apartKey});
}

void WhoIsWhoPage::join()
{
    const auto row = current();
    if (!row || row->between == Between::Joined)
        return;
    if (row->between == Between::MayBeOne)
        return m_session.act(JoinPeople{row->person, row->other, {}}, [this](const Receipt&) {
            decided(tr("Joined. Everything stays on its side, so that it can be parted again."));
        });
    askJoinAfterAll(*row);
}

void WhoIsWhoPage::keepApart()
{
    const auto row = current();
    if (!row || row->between == Between::KeptApart)
        return;
    if (row->between == Between::Joined)
        return askPart(*row);
    m_session.act(KeepPeopleApart{row->person, row->other, {}}, [this](const Receipt&) { decided(tr("They stay two people and are not asked again.")); });
}

void WhoIsWhoPage::askJoinAfterAll(const WhoRow& row)
{
    m_ask->ask({QStringLiteral("who/%1/%2").arg(row.person.toString(), row.other.toString()),
                {{tr("Somebody said that these are two people. Why are they one after all?"), Voice::Strong}}, tr("how it is known"), tr("Join"),
                withReason([this, row](const Words& why) {
                    m_ask->perform(JoinPeople{row.person, row.other, why}, [this](const Receipt&) { decided(tr("Joined.")); });
                })});
}

/// Parting leaves open whether they are one; that they are two for ever is another word.
void WhoIsWhoPage::askPart(const WhoRow& row)
{
    Asked asked{QStringLiteral("who/%1/%2").arg(row.person.toString(), row.other.toString()), {{tr("Why are they two people after all?"), Voice::Strong}},
                tr("how it is known"), tr("Part them"), withReason([this, row](const Words& why) {
                    m_ask->perform(PartPeople{row.person, row.other, why},
                                   [this](const Receipt&) { decided(tr("Parted: each has what was told of them. They may be asked about again.")); });
                })};
    asked.otherwise = Otherwise{tr("Two people for ever"), withReason([this, row](const Words& why) {
                                    m_ask->perform(KeepPeopleApart{row.person, row.other, why},
                                                   [this](const Receipt&) { decided(tr("Parted: they stay two people and are not asked again.")); });
                                })};
    m_ask->ask(asked);
}

std::function<void(const QString&)> WhoIsWhoPage::withReason(const std::function<void(const Words&)>& done)
{
    return [this, done](const QString& text) {
        if (const auto words = Words::of(text))
            return done(*words);
        m_ask->object({tr("Nothing is written yet: a few words say how it is known.")});
    };
}

void WhoIsWhoPage::passOn()
{
    m_list->setCurrentIndex(m_rows->nextWaiting(m_list->currentIndex().row() + 1));
}

void WhoIsWhoPage::decided(const QString& words)
{
    m_words->say(words, Voice::Quiet);
    m_list->setFocus();
}

void WhoIsWhoPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= grown(space::wideWindow, *this);
    m_listColumn->setFixedWidth(grown(wide ? space::sideColumn : space::narrowSideColumn, *this));
    m_sides->setMaximumWidth(grown(longestLine, *this));
}

void WhoIsWhoPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(ColourRole::Ground, *this));
}

} // namespace tepu::ui
