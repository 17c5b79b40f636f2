// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/came_again.h"

#include "core/commands/intake/refuse_correction.h"
#include "core/commands/intake/take_correction.h"
#include "core/rules/time_words.h"
#include "ui/intake/old_beside_new.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/shell/space.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroller.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace tepu::ui {
namespace {

const QKeySequence takeKey(Qt::CTRL | Qt::Key_J);
const QKeySequence keepKey(Qt::CTRL | Qt::Key_T);
const QKeySequence nextKey(Qt::CTRL | Qt::Key_Down);
constexpr int widestTable = 1080;

} // namespace

CameAgain::CameAgain(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_question(new Prose(TextStyle::Title, this)), m_where(new Prose(TextStyle::Body, this)),
      m_sides(new OldBesideNew(this)), m_take(new ActionButton({tr("Take the new …"), takeKey, ActionKind::Primary}, this)),
      m_keep(new ActionButton({tr("Keep the old …"), keepKey}, this)), m_later(new ActionButton({tr("Later"), nextKey}, this)),
      m_ask(new AskLine(session, this))
{
    auto* page = new QWidget;
    auto* inside = new QVBoxLayout(page);
    inside->setContentsMargins(space::edge, space::edge, space::edge, space::edge);
    inside->setSpacing(space::between);
    for (QWidget* part : {static_cast<QWidget*>(m_question), static_cast<QWidget*>(m_where), makeActs(), static_cast<QWidget*>(m_sides)})
        inside->addWidget(part);
    inside->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Scroller(page, this), 1);
    column->addWidget(m_ask);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_ask, &AskLine::left, this, [this] { setFocus(); });
}

QWidget* CameAgain::makeActs()
{
    auto* acts = new QWidget(this);
    auto* line = new QHBoxLayout(acts);
    line->setContentsMargins({});
    line->setSpacing(space::inside);
    for (ActionButton* button : {m_take, m_keep, m_later})
        line->addWidget(button);
    line->addStretch(1);
    connect(m_take, &ActionButton::clicked, this, &CameAgain::take);
    connect(m_keep, &ActionButton::clicked, this, &CameAgain::keep);
    connect(m_later, &ActionButton::clicked, this, &CameAgain::passOn);
    const auto bind = [this](const QKeySequence& key, void (CameAgain::*act)()) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act);
    };
    bind(takeKey, &CameAgain::take);
    bind(keepKey, &CameAgain::keep);
    bind(nextKey, &CameAgain::passOn);
    return acts;
}

/// What was looked at stays while it waits; what was decided gives place to the next.
void CameAgain::read()
{
    const QString ref = m_waiting.isEmpty() ? QString() : m_waiting[m_at].ref;
    m_waiting = changedAtSource(m_session.tables());
    m_waiting.removeIf([](const ChangedRow& row) { return row.decided.has_value(); });
    const auto same = std::find_if(m_waiting.cbegin(), m_waiting.cend(), [&](const ChangedRow& row) { return row.ref == ref; });
    m_at = same == m_waiting.cend() ? std::min(m_at, std::max<qsizetype>(m_waiting.size() - 1, 0)) : same - m_waiting.cbegin();
    if (m_waiting.isEmpty())
        Q_EMIT nothingWaits();
    else
        displayCurrent();
}

void CameAgain::displayCurrent()
{
    const ChangedRow& row = m_waiting[m_at];
    const QString what = row.isRelease ? tr("Release %1 came again with other content: which holds?") : tr("Episode %1 came again with other content: which holds?");
    m_question->say(what.arg(row.ref), Voice::Strong);
    m_where->say({{tr("%1 of %2 · ").arg(m_at + 1).arg(m_waiting.size()), Voice::Quiet},
                  {row.familyName.isEmpty() ? QString() : tr("Family %1 · ").arg(row.familyName), Voice::Plain},
                  {tr("came %1").arg(fullDayWords(dateAt(row.receivedAt))), Voice::Quiet}});
    m_sides->display(besideWhatCame(m_session.tables(), row.ref));
    m_later->setVisible(m_waiting.size() > 1);
}

void CameAgain::take()
{
    if (m_waiting.isEmpty())
        return;
    const QString ref = m_waiting[m_at].ref;
    askWhy(tr("Take what came under %1: how is it known to be right?").arg(ref), tr("Take the new"),
           [this, ref](const Words& why) { m_ask->perform(TakeCorrection{ref, why}); });
}

void CameAgain::keep()
{
    if (m_waiting.isEmpty())
        return;
    const QString ref = m_waiting[m_at].ref;
    askWhy(tr("Keep %1 as it is held: why is what came not right?").arg(ref), tr("Keep the old"),
           [this, ref](const Words& why) { m_ask->perform(RefuseCorrection{ref, why}); });
}

void CameAgain::askWhy(const QString& question, const QString& does, const std::function<void(const Words&)>& done)
{
    m_ask->ask({QStringLiteral("came-again/") + m_waiting[m_at].ref, {{question, Voice::Strong}}, tr("how it is known"), does,
                [this, done](const QString& text) {
                    if (const auto words = Words::of(text))
                        return done(*words);
                    m_ask->object({tr("Nothing is written yet: a few words say how it is known.")});
                }});
}

void CameAgain::passOn()
{
    if (m_waiting.isEmpty())
        return;
    m_at = (m_at + 1) % m_waiting.size();
    displayCurrent();
}

void CameAgain::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sides->setMaximumWidth(grown(widestTable, *this));
}

} // namespace tepu::ui
