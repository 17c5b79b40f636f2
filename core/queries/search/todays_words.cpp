// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/search/todays_words.h"

#include "core/domain/codec.h"

namespace tepu {
namespace {

QSet<QString> asSet(const QVector<QString>& all)
{
    return QSet<QString>(all.cbegin(), all.cend());
}

const QString plansOfToday = QStringLiteral("SELECT plan FROM agenda_case WHERE left_off_at IS NULL AND meeting = (SELECT id FROM meeting "
                                            "ORDER BY state IN ('open', 'on_break') DESC, made_at DESC, id DESC LIMIT 1)");

} // namespace

QVector<QString> TodaysWords::lookAt(const Tables& tables)
{
    const QSet<QString> before = m_scopes;
    m_plans = asSet(tables.column<QString>(plansOfToday));
    m_scopes = asSet(tables.column<QString>(QStringLiteral(R"(
        WITH list(plan) AS (%1)
        SELECT plan FROM list UNION SELECT person FROM plan_member WHERE plan IN (SELECT plan FROM list)
        UNION SELECT episode FROM plan_episode WHERE plan IN (SELECT plan FROM list)
        UNION SELECT release FROM plan_release WHERE plan IN (SELECT plan FROM list))").arg(plansOfToday)));
    const QSet<QString> other = (m_scopes - before) + (before - m_scopes);
    return QVector<QString>(other.cbegin(), other.cend());
}

QVector<qint64> TodaysWords::meant(const Wanted& wanted, FormStore::Range range) const
{
    QVector<qint64> whole, begun;
    for (auto it = m_forms.upperBound(range.last); it != m_forms.cbegin() && (--it).key() >= range.first;) {
        if (wanted.isWhollyIn(it->ordinary) || wanted.isWhollyIn(it->safety))
            whole.append(it.key());
        else if (wanted.isIn(it->ordinary) || wanted.isIn(it->safety))
            begun.append(it.key());
    }
    return whole + begun;
}

} // namespace tepu
