// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ink.h"

#include "ui/search/beside_page.h"
#include "ui/search/search_box.h"
#include "ui/shell/watermark.h"
#include "ui/widgets/growing_text.h"
#include "ui/meeting/value_history_overlay.h"
#include "ui/widgets/keys_overlay.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QMap>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollBar>
#include <QWidget>
#include <algorithm>

namespace tepu::ui {
namespace {

constexpr qreal slack = 1.5; // of a pixel: letters are rounded where they stand

/// Paints nothing; it notes each piece of text and where it stands.
class InkEngine : public QPaintEngine {
public:
    explicit InkEngine(QVector<Ink>& ink) : QPaintEngine(AllFeatures), m_ink(ink) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override
    {
    }
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawRects(const QRect*, int) override {}
    void drawRects(const QRectF*, int) override {}
    void drawLines(const QLine*, int) override {}
    void drawLines(const QLineF*, int) override {}
    void drawEllipse(const QRect&) override {}
    void drawEllipse(const QRectF&) override {}
    void drawPoints(const QPoint*, int) override {}
    void drawPoints(const QPointF*, int) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QString words = item.text().remove(QChar(0x200d)).trimmed(); // a joiner has no ink
        if (words.isEmpty() || painter()->pen().color().alpha() == 0)
            return;
        m_ink.append(
            {words, painter()->combinedTransform().mapRect(lettersOf(item).translated(at))});
    }

private:
    /// Spaces at its beginning and its end are no letters.
    static QRectF lettersOf(const QTextItem& item)
    {
        const QFontMetricsF metrics(item.font());
        const QString text = item.text();
        const auto first =
            std::find_if_not(text.cbegin(), text.cend(), [](QChar each) { return each.isSpace(); });
        const qreal before = metrics.horizontalAdvance(text.first(first - text.cbegin()));
        return metrics.tightBoundingRect(text.trimmed()).translated(before, 0);
    }

    QVector<Ink>& m_ink;
};

/// Paper for that engine, as large as the widget.
class InkPaper : public QPaintDevice {
public:
    InkPaper(const QWidget& widget, QVector<Ink>& ink) : m_widget(widget), m_engine(ink) {}
    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric asked) const override
    {
        switch (asked) {
        case PdmWidth:
            return m_widget.width();
        case PdmHeight:
            return m_widget.height();
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_widget.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(asked);
        }
    }

private:
    const QWidget& m_widget;
    mutable InkEngine m_engine;
};

/// Some words in the window, and as much of them as may be seen or scrolled to.
struct Seen {
    Ink ink; ///< in pixels of the window; nothing where it is scrolled away
    const QWidget* by;
};

QString named(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className());
}

QAbstractScrollArea* scrolledBy(const QWidget& viewport)
{
    auto* area = qobject_cast<QAbstractScrollArea*>(viewport.parentWidget());
    return area && area->viewport() == &viewport ? area : nullptr;
}

/// What a scroll area may leave outside itself, because its bar brings it in.
QRectF roomOf(const QWidget& widget)
{
    QRectF room = QRectF(widget.rect()).adjusted(-slack, -slack, slack, slack);
    if (const QAbstractScrollArea* area = scrolledBy(widget)) {
        constexpr qreal far = 1'000'000;
        if (area->verticalScrollBar()->maximum() > area->verticalScrollBar()->minimum())
            room.adjust(0, -far, 0, far);
        if (area->horizontalScrollBar()->maximum() > area->horizontalScrollBar()->minimum())
            room.adjust(-far, 0, far, 0);
    }
    return qobject_cast<const QLineEdit*>(&widget) ? room.adjusted(-1'000'000, 0, 1'000'000, 0)
                                                   : room;
}

/// The first widget from which words stick out, going outwards.
const QWidget* cutBy(const QRectF& letters, const QWidget& by)
{
    QRectF place = letters;
    for (const QWidget* around = &by; around; around = around->parentWidget()) {
        const QRectF room = roomOf(*around);
        if (!room.contains(place))
            return around;
        place &=
            QRectF(around->rect()); // what is scrolled away is not held against those further out
        if (place.isEmpty() || around->isWindow())
            return nullptr;
        place.translate(around->pos());
    }
    return nullptr;
}

/// Where the words stand in the window; nothing where they are scrolled away.
QRectF seenInWindow(const QRectF& letters, const QWidget& by)
{
    QRectF place = letters;
    for (const QWidget* around = &by; around && !place.isEmpty(); around = around->parentWidget()) {
        place &= QRectF(around->rect());
        if (around->isWindow())
            break;
        place.translate(around->pos());
    }
    return place;
}

/// Words that end in an ellipsis without a space before it were cut.
bool isElided(const QString& words)
{
    return words.size() > 1 && words.endsWith(QChar(0x2026)) &&
           !words.at(words.size() - 2).isSpace();
}

/// What Tab would put may end early in its line where it stands in full elsewhere.
bool isSaidElsewhere(const Seen& cut, const QVector<Seen>& all)
{
    if (!qobject_cast<const GrowingText*>(cut.by->parentWidget()))
        return false;
    QMap<const QWidget*, QString> others;
    for (const Seen& each : all)
        if (each.by != cut.by)
            others[each.by] += each.ink.words.simplified() + u' ';
    const QString beginning = cut.ink.words.chopped(1).simplified();
    return std::any_of(others.cbegin(), others.cend(),
                       [&](const QString& words) { return words.contains(beginning); });
}

/// What is chosen in a line is painted twice, in one place.
bool isOneInk(const Seen& a, const Seen& b)
{
    return a.by == b.by && a.ink.words == b.ink.words && a.ink.letters == b.ink.letters;
}

/// What lies on top of everything is read alone.
QWidget& topmost(QWidget& window)
{
    for (QWidget* child : window.findChildren<QWidget*>())
        if (child->isVisible() && (qobject_cast<KeysOverlay*>(child) || qobject_cast<ValueHistoryOverlay*>(child) || qobject_cast<SearchBox*>(child) || qobject_cast<BesidePage*>(child)))
            return *child;
    return window;
}

QVector<QWidget*> readable(QWidget& top)
{
    QVector<QWidget*> found{&top};
    for (QWidget* child : top.findChildren<QWidget*>())
        if (child->isVisible() && !child->isWindow() && !qobject_cast<Watermark*>(child))
            found.append(child);
    return found;
}

QStringList endedEarlyIn(const QVector<Seen>& all)
{
    QStringList faults;
    for (const Seen& each : all)
        if (isElided(each.ink.words) && !isSaidElsewhere(each, all))
            faults.append(QStringLiteral("%1 “%2” is not said to its end")
                              .arg(named(*each.by), each.ink.words.left(60)));
    return faults;
}

QStringList overlapsIn(const QVector<Seen>& all)
{
    QStringList faults;
    for (qsizetype i = 0; i < all.size(); ++i)
        for (qsizetype j = 0; j < i; ++j) {
            const QRectF both = all[i].ink.letters & all[j].ink.letters;
            if (both.width() > slack && both.height() > slack && !isOneInk(all[i], all[j]))
                faults.append(QStringLiteral("%1 “%2” is painted over %3 “%4”")
                                  .arg(named(*all[i].by), all[i].ink.words.left(60),
                                       named(*all[j].by), all[j].ink.words.left(60)));
        }
    return faults;
}

} // namespace

QVector<Ink> inkOf(QWidget& widget)
{
    QVector<Ink> ink;
    InkPaper paper(widget, ink);
    widget.render(&paper, {}, {}, QWidget::RenderFlags());
    return ink;
}

QStringList unreadable(QWidget& window)
{
    QStringList faults;
    QVector<Seen> all;
    for (QWidget* widget : readable(topmost(window)))
        for (const Ink& ink : inkOf(*widget)) {
            if (const QWidget* cutter = cutBy(ink.letters, *widget))
                faults.append(QStringLiteral("%1 “%2” is cut by %3")
                                  .arg(named(*widget), ink.words.left(60), named(*cutter)));
            all.append({{ink.words, seenInWindow(ink.letters, *widget)}, widget});
        }
    return faults + endedEarlyIn(all) + overlapsIn(all);
}

} // namespace tepu::ui
