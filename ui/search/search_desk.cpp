// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_desk.h"

#include <QElapsedTimer>

namespace tepu::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto pause = 10ms;
constexpr auto untilFirst = 1000ms; // the first page is looked at before the search is
constexpr qint64 wantedTime = 4;   // ms at a time: a frame has room for it
constexpr int leastRows = 4;
constexpr int mostRows = 400;

} // namespace

SearchDesk::SearchDesk(Session& session) : m_session(session), m_index(session.tables())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SearchDesk::goOn);
    connect(&session, &Session::changed, this, [this](const QSet<Scope>& scopes) {
        QVector<Uuid> changed;
        for (const Scope& scope : scopes)
            changed.append(scope.id);
        m_index.changed(changed);
        if (!m_timer.isActive())
            m_timer.start(pause);
    });
    m_timer.start(untilFirst);
}

void SearchDesk::goOn()
{
    QElapsedTimer took;
    took.start();
    const bool isMore = m_index.goOn(m_rows);
    if (isMore)
        m_rows = std::clamp(took.elapsed() > wantedTime ? m_rows / 2 : m_rows + 8, leastRows, mostRows);
    if (isMore)
        m_timer.start(pause);
    Q_EMIT readOn();
}

/// What was done a moment ago is read first, so that it is found.
QVector<FoundRow> SearchDesk::find(const QString& typed)
{
    if (!m_index.isWhole())
        goOn();
    return search(m_session.tables(), m_index, typed);
}

} // namespace tepu::ui
