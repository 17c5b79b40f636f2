// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/exhibits.h"
#include "tests/ui/ink.h"
#include "ui/shell/colour.h"
#include "ui/widgets/case_list.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace tepu::ui;

namespace {

void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

/// An exhibit in a page as wide as asked, or as narrow as it can be.
class Shown {
public:
    Shown(const Exhibit& exhibit, int width) : m_page(ColourRole::Ground)
    {
        auto* column = new QVBoxLayout(&m_page);
        column->addWidget(exhibit.make());
        m_page.show();
        settle();
        const int least = column->totalMinimumSize().width();
        m_page.setFixedWidth(std::max(width, least));
        settle();
        m_page.setFixedHeight(column->hasHeightForWidth()
                                  ? column->totalHeightForWidth(m_page.width())
                                  : m_page.sizeHint().height());
        settle();
    }
    QWidget& page() { return m_page; }

private:
    Panel m_page;
};

/// Qt's own scroll areas, views and scroll buttons may be smaller than what they hold, and the line
/// of a spin box.
bool mayBeSmaller(const QWidget& widget)
{
    return qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) ||
           qobject_cast<const QToolButton*>(&widget) ||
           qobject_cast<const QAbstractScrollArea*>(&widget) ||
           qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
}

QString lostIn(QWidget& page)
{
    for (QWidget* child : page.findChildren<QWidget*>()) {
        if (!child->isVisible() || mayBeSmaller(*child))
            continue;
        const bool narrow = child->width() < child->minimumSizeHint().width();
        const int needed = child->hasHeightForWidth() ? child->heightForWidth(child->width())
                                                      : child->minimumSizeHint().height();
        if (narrow || child->height() < needed)
            return QStringLiteral("%1 “%2”: %3×%4, needs %5×%6")
                .arg(QString::fromLatin1(child->metaObject()->className()),
                     child->accessibleName().left(60))
                .arg(child->width())
                .arg(child->height())
                .arg(child->minimumSizeHint().width())
                .arg(needed);
    }
    return {};
}

QList<QWidget*> focusable(QWidget& page)
{
    QList<QWidget*> found;
    for (QWidget* child : page.findChildren<QWidget*>())
        if (child->isVisible() && child->isEnabled() && child->focusPolicy() != Qt::NoFocus)
            found.append(child);
    return found;
}

int accentPixels(QWidget& page)
{
    const QImage image = page.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb accent = colour(ColourRole::Accent, page).rgb();
    const QRgb onAccent = colour(ColourRole::OnAccent, page).rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y) | 0xFF000000;
            count += pixel == accent || pixel == onAccent;
        }
    return count;
}

} // namespace

TEST_CASE("no widget loses a word at the width that it is made for", "[ui]")
{
    for (const Exhibit& exhibit : exhibits()) {
        CAPTURE(exhibit.name);
        CHECK(lostIn(Shown(exhibit, exhibit.width).page()) == QString());
    }
}

TEST_CASE("no widget loses a word where it is as narrow as it can be", "[ui]")
{
    for (const Exhibit& exhibit : exhibits()) {
        CAPTURE(exhibit.name);
        CHECK(lostIn(Shown(exhibit, 0).page()) == QString());
    }
}

/// What somebody typed at length may end in an ellipsis where the whole of it is a tool tip away.
static QStringList unreadableIn(QWidget& page, bool longest)
{
    QStringList faults = unreadable(page);
    if (longest)
        faults.erase(
            std::remove_if(faults.begin(), faults.end(),
                           [](const QString& fault) { return fault.endsWith(u"to its end"); }),
            faults.end());
    return faults;
}

/// What Tab would put stands in full under the line in which it is offered.
static bool mayEndEarly(const QString& exhibit)
{
    return exhibit.contains(QStringLiteral("longest")) ||
           exhibit == QStringLiteral("reason-picker-typed");
}

TEST_CASE("no widget paints a word that cannot be read", "[ui][ink]")
{
    for (const Exhibit& exhibit : exhibits()) {
        if (exhibit.name.startsWith(QStringLiteral("qt-")))
            continue; // Qt paints its own
        CAPTURE(exhibit.name);
        CHECK(unreadableIn(Shown(exhibit, exhibit.width).page(), mayEndEarly(exhibit.name)) ==
              QStringList());
    }
}

TEST_CASE("on the meeting screen no word is cut or painted over, even with the longest words",
          "[ui][ink][meeting]")
{
    for (const QSize size : {QSize(1920, 1080), QSize(1366, 768)})
        for (const bool longest : {false, true}) {
            const std::unique_ptr<QWidget> screen(operatorScreen(longest));
            screen->resize(size);
            screen->show();
            settle();
            CAPTURE(size.width(), longest);
            CHECK(unreadableIn(*screen, longest) == QStringList());
        }
}

TEST_CASE("whatever can be focused has a name for a screen reader", "[ui]")
{
    for (const Exhibit& exhibit : exhibits()) {
        if (exhibit.name.startsWith(QStringLiteral("qt-")))
            continue; // Qt names its own by their text or their label
        Shown shown(exhibit, exhibit.width);
        for (QWidget* widget : focusable(shown.page())) {
            CAPTURE(exhibit.name, QString::fromLatin1(widget->metaObject()->className()));
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(spoken);
            const bool named =
                !spoken->text(QAccessible::Name).isEmpty() || spoken->childCount() > 0;
            CHECK(named);
        }
    }
}

TEST_CASE("words that stand for themselves are static text to a screen reader, as they were typed",
          "[ui]")
{
    const Prose prose(TextStyle::Body, {{QStringLiteral("<b>x</b>")}});
    QAccessibleInterface* spoken =
        QAccessible::queryAccessibleInterface(const_cast<Prose*>(&prose));
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::StaticText);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("<b>x</b>"));
}

TEST_CASE("whatever can be focused by key shows that it is", "[ui]")
{
    for (const Exhibit& exhibit : exhibits()) {
        Shown shown(exhibit, exhibit.width);
        QApplication::setActiveWindow(&shown.page());
        for (QWidget* widget : focusable(shown.page()).mid(0, 4)) {
            CAPTURE(exhibit.name, QString::fromLatin1(widget->metaObject()->className()));
            shown.page().setFocus();
            if (QWidget* focused = QApplication::focusWidget())
                focused->clearFocus();
            const QImage before = shown.page().grab().toImage();
            const int accentBefore = accentPixels(shown.page());
            widget->setFocus(Qt::TabFocusReason);
            settle();
            const bool scrolls =
                qobject_cast<QScrollArea*>(widget); // shows the focus of what it holds
            CHECK((scrolls || shown.page().grab().toImage() != before));
            CHECK((scrolls || accentPixels(shown.page()) != accentBefore));
        }
    }
}

TEST_CASE("every label shows plain text, whatever it looks like", "[ui]")
{
    for (const Exhibit& exhibit : exhibits()) {
        Shown shown(exhibit, exhibit.width);
        for (const QLabel* label : shown.page().findChildren<QLabel*>()) {
            CAPTURE(exhibit.name, label->text());
            CHECK(label->textFormat() == Qt::PlainText);
        }
    }
}
