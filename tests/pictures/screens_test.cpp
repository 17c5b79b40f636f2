// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demonstration.h"
#include "app/pictures/at_the_desk.h"
#include "app/pictures/day_walk.h"
#include "tests/support/test.h"
#include "tests/ui/ink.h"
#include "ui/widgets/prose.h"

#include <QTemporaryDir>

using namespace tepu;

namespace {

/// TEPU_SABOTAGE=squeeze leaves one line of each screen too little room; then no screen may pass.
bool isSabotaged()
{
    return qEnvironmentVariable("TEPU_SABOTAGE") == u"squeeze";
}

void squeezeOneLine(QWidget& window)
{
    for (auto* words : window.findChildren<ui::Prose*>())
        if (words->isVisible() && words->width() > 60) {
            words->resize(words->width() / 3, words->height());
            return;
        }
}

/// Reads every screen as it is taken, at the size of the desk and of a small laptop.
class PictureReader : public pictures::Album {
public:
    int screens() const { return m_screens; }
    const QStringList& faults() const { return m_faults; }

protected:
    void keep(QWidget& window, const QString& name) override
    {
        ++m_screens;
        const QSize before = window.size();
        for (const QSize size : {pictures::deskSize, pictures::laptopSize}) {
            window.resize(size);
            pictures::comeToRest();
            if (isSabotaged())
                squeezeOneLine(window);
            if (window.size() != size)
                m_faults.append(QStringLiteral("%1 does not fit %2 × %3").arg(name).arg(size.width()).arg(size.height()));
            for (const QString& fault : ui::unreadable(window))
                m_faults.append(QStringLiteral("%1, %2 wide: %3").arg(name).arg(size.width()).arg(fault));
        }
        window.resize(before);
        pictures::comeToRest();
    }

private:
    int m_screens = 0;
    QStringList m_faults;
};

} // namespace

TEST_CASE("on every screen, on a desk and on a small laptop, all words can be read", "[screens]")
{
    const QTemporaryDir folder;
    auto record = demonstration::made(folder.filePath(QStringLiteral("d.tepu")), demonstration::Until::LastEvening);
    REQUIRE(record);
    PictureReader reader;
    pictures::walkThroughDay(reader, std::move(*record), demonstration::beginning());
    CHECK(reader.screens() > 50);
    for (const QString& fault : reader.faults())
        UNSCOPED_INFO(fault.toStdString());
    CHECK(reader.faults().isEmpty());
}
