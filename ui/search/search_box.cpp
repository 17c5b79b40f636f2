// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_box.h"

#include "ui/search/found_painter.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace tepu::ui {
namespace {

constexpr int boxWidth = 920;
constexpr int fromTop = 64;
constexpr int rowsAPage = 6;
constexpr int emptyHeight = 200;

} // namespace

SearchBox::SearchBox(SearchDesk& desk, const QVector<CommandFound>& commands, QWidget* window)
    : QWidget(window), m_desk(desk), m_commands(commands), m_before(QApplication::focusWidget()), m_input(new QLineEdit(this)),
      m_rows(new FoundRows(this)), m_list(new QListView(this)), m_empty(new EmptyState(this)), m_foot(new Prose(TextStyle::Secondary, this)),
      m_sheet(makeSheet())
{
    speakAs(*this, QAccessible::Dialog, tr("Search"));
    makeList();
    m_input->setAccessibleName(tr("Search people, plans, addresses, numbers, notes, tasks, meetings"));
    m_input->setPlaceholderText(tr("Name, number, address, words …"));
    m_input->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &SearchBox::look);
    connect(&desk, &SearchDesk::readOn, this, [this] { m_desk.isWhole() ? look() : showFoot(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && now->window() == this->window() && !isAncestorOf(now))
            putAway(); // somebody has gone on elsewhere
    });
    look();
    setGeometry(window->rect());
    show();
    raise();
    m_input->setFocus(Qt::PopupFocusReason);
}

QWidget* SearchBox::makeSheet()
{
    auto* sheet = new Card(this);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(space::hair, space::between, space::hair, 12);
    column->setSpacing(space::inside);
    auto* typed = new QHBoxLayout;
    typed->setContentsMargins(space::between, 0, space::between, 0);
    typed->addWidget(m_input);
    column->addLayout(typed);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::between, 0, space::between, 0);
    foot->addWidget(m_foot);
    column->addLayout(foot);
    return sheet;
}

void SearchBox::makeList()
{
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new FoundPainter(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false); // it stands on the card
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the hands stay in the line that is typed
    m_list->setAccessibleName(tr("Found"));
    connect(m_list, &QListView::clicked, this, &SearchBox::choose);
}

/// Asks again at every letter; the row that was chosen stays chosen while nobody types.
void SearchBox::look()
{
    const QString typed = m_input->text();
    m_rows->show(m_desk.find(typed), commandsMeant(m_commands, typed), m_desk.today());
    const bool isAny = m_rows->rowCount() > 0;
    m_list->setVisible(isAny);
    m_empty->setVisible(!isAny);
    if (typed.trimmed().isEmpty())
        m_empty->display({tr("Whom or what are you looking for?"),
                          tr("People, plans, addresses, telephone numbers, notes, tasks, meetings, and what a key does. The beginning of a word is "
                             "enough, with or without macrons; of a number any three figures.")});
    else
        m_empty->display({tr("Nothing has these words."), tr("Fewer letters find more.")});
    m_list->setCurrentIndex(m_rows->first());
    m_list->scrollToTop();
    showFoot();
    fit();
}

/// As high as what was found, and never higher than the window leaves; its top stays where it is.
void SearchBox::fit()
{
    const int width = std::min(this->width() - 2 * space::edge, grown(boxWidth, *this));
    const int top = std::min(grown(fromTop, *this), this->height() / 10);
    const int most = this->height() - top - std::max(space::edge, this->height() / 8);
    m_sheet->setGeometry((this->width() - width) / 2, top, width, most);
    m_sheet->layout()->activate(); // now the rows know their width, and from it their heights
    int rows = 0;
    for (int i = 0; i < m_rows->rowCount(); ++i)
        rows += m_list->sizeHintForIndex(m_rows->index(i)).height();
    const int spare = m_list->isVisibleTo(this) ? std::max(0, m_list->height() - rows) : std::max(0, m_empty->height() - grown(emptyHeight, *this));
    m_sheet->resize(width, most - spare);
}

void SearchBox::showFoot()
{
    QStringList parts{tr("↑ ↓ to choose"), tr("↵ to open"), tr("Esc to go back"), tr("the room does not see this")};
    if (!m_desk.isWhole())
        parts.prepend(tr("%1 % of the record is read; there may be more").arg(m_desk.percentRead()));
    m_foot->say(parts.join(QStringLiteral(" · ")), m_desk.isWhole() ? Voice::Quiet : Voice::Caution);
    m_input->setAccessibleDescription(tr("%n found", nullptr, m_rows->countFound()));
}

void SearchBox::move(int step)
{
    QModelIndex to = m_list->currentIndex();
    for (int i = 0; i < std::abs(step); ++i)
        to = m_rows->next(to, step > 0 ? 1 : -1);
    m_list->setCurrentIndex(to);
    m_list->scrollTo(to.row() == 1 ? m_rows->index(0) : to); // the title above the first is seen too
}

bool SearchBox::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(rowsAPage); return true;
    case Qt::Key_PageUp: move(-rowsAPage); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // there is nowhere else to go in the box
    default: return false;
    }
}

void SearchBox::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const FoundRows::Row row = m_rows->rowAt(index);
    if (!row.found && !row.command)
        return;
    leave();
    if (row.command)
        row.command->does();
    else
        Q_EMIT chosen(*row.found);
}

void SearchBox::putAway()
{
    disconnect(qApp, nullptr, this, nullptr);
    hide();
    Q_EMIT left();
}

void SearchBox::leave()
{
    putAway();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent*>(event)->key());
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void SearchBox::resizeEvent(QResizeEvent*)
{
    fit();
}

void SearchBox::paintEvent(QPaintEvent*)
{
    QColor veil = colour(ColourRole::Text, Scheme::Light);
    veil.setAlphaF(0.5F);
    QPainter(this).fillRect(rect(), veil);
}

void SearchBox::mousePressEvent(QMouseEvent* event)
{
    if (!m_sheet->geometry().contains(event->position().toPoint()))
        leave();
}

} // namespace tepu::ui
