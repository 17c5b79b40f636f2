// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pagination.h"

#include <algorithm>

namespace tepu::ui {
namespace {

constexpr qreal longPart = 0.4; // of a page: what is longer may be torn where it begins low on a page
constexpr qsizetype fewestLines = 2;

/// Cuts page after page off the roll.
class Cutting {
public:
    Cutting(const QVector<Stretch>& roll, qreal height) : m_roll(roll), m_height(height) {}

    QVector<PageCut> cut()
    {
        m_from = m_roll.isEmpty() ? 0 : m_roll.first().top;
        while (m_at < m_roll.size())
            cutPage();
        return m_pages;
    }

private:
    const Stretch& now() const { return m_roll[m_at]; }

    void cutPage()
    {
        PageCut page{m_from, m_from, {}};
        if (now().repeated && *now().repeated < m_at && heightOf(m_roll[*now().repeated]) < longPart * m_height)
            page.repeated = now().repeated;
        const qreal room = m_height - (page.repeated ? heightOf(m_roll[*page.repeated]) : 0);
        const qreal end = m_from + room;
        qsizetype next = m_at;
        while (next < m_roll.size() && m_roll[next].bottom <= end)
            ++next;
        if (next == m_roll.size())
            return finish(page, m_roll.last().bottom, next);
        if (const auto tear = tearIn(m_roll[next], end, next == m_at))
            return tearOff(page, *tear, next);
        const qsizetype kept = backOverKept(next);
        finish(page, m_roll[kept - 1].bottom, kept);
    }

    static qreal heightOf(const Stretch& stretch) { return stretch.bottom - stretch.top; }

    /// Where the stretch that does not fit is torn; nothing if it goes to the next page whole.
    std::optional<qreal> tearIn(const Stretch& stretch, qreal end, bool isFirst) const
    {
        const bool tooLong = heightOf(stretch) > m_height;
        if (!isFirst && !tooLong && heightOf(stretch) < longPart * m_height)
            return std::nullopt;
        std::optional<qreal> last;
        qsizetype before = 0;
        for (qsizetype i = 0; i < stretch.cuts.size(); ++i) {
            before += stretch.cuts[i] > m_from ? 1 : 0;
            const bool enough = before >= fewestLines && stretch.cuts.size() - i >= fewestLines;
            if (stretch.cuts[i] > m_from && stretch.cuts[i] <= end && (enough || isFirst))
                last = stretch.cuts[i];
        }
        if (!last && isFirst)
            return end; // nothing in it may be torn, and it fits on no page
        return last;
    }

    void tearOff(PageCut page, qreal where, qsizetype torn)
    {
        page.to = where;
        m_pages.append(page);
        m_from = where;
        m_at = torn;
    }

    /// The stretch with which the next page begins: not one whose heading would stay behind.
    qsizetype backOverKept(qsizetype next) const
    {
        qsizetype kept = next;
        while (kept > m_at && m_roll[kept - 1].keepsWithNext)
            --kept;
        return kept > m_at ? kept : next;
    }

    void finish(PageCut page, qreal to, qsizetype next)
    {
        page.to = to;
        m_pages.append(page);
        m_at = next;
        if (next < m_roll.size())
            m_from = m_roll[next].top;
    }

    const QVector<Stretch>& m_roll;
    const qreal m_height;
    qreal m_from = 0;
    qsizetype m_at = 0;
    QVector<PageCut> m_pages;
};

} // namespace

QVector<PageCut> paginated(const QVector<Stretch>& roll, qreal pageHeight)
{
    return Cutting(roll, pageHeight).cut();
}

} // namespace tepu::ui
