// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/make_list.h"
#include "tests/ui/a_session.h"
#include "ui/meeting/pages/case_page.h"
#include "ui/shell/follow.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace tepu;
using namespace tepu::ui;

namespace {

/// A page that counts how often it was read.
class ACountedPage {
public:
    ACountedPage()
    {
        at.session.act(MakeList{m_meeting, TableKind::Sam, QDate(2018, 5, 10)});
        at.session.settle();
        followWhenSeen(page, at.session, [this] { ++times; });
    }

    void change()
    {
        at.session.act(Arrive{m_meeting, QStringLiteral("police"), *Words::of(QStringLiteral("Somebody %1").arg(++m_people))});
        at.session.settle();
    }

    ASession at;
    QWidget page;
    int times = 0;

private:
    MeetingId m_meeting = MeetingId::fresh();
    int m_people = 0;
};

/// A page of a case with one line, which says how often it was built.
class OneLine : public CasePage {
public:
    void display(const QString& line)
    {
        m_line = line;
        refresh();
    }

protected:
    void build() override { main().addWidget(new QLabel(m_line)); }

private:
    QString m_line;
};

QString lineOf(const CasePage& page)
{
    const auto labels = page.findChildren<QLabel*>();
    return labels.isEmpty() ? QString() : labels.last()->text();
}

} // namespace

TEST_CASE("a page that is looked at is read again after each change", "[ui]")
{
    ACountedPage counted;
    counted.page.show();
    counted.change();
    counted.change();
    CHECK(counted.times == 2);
}

TEST_CASE("a page behind another is read once, when it comes to the front", "[ui]")
{
    ACountedPage counted;
    counted.change();
    counted.change();
    CHECK(counted.times == 0);
    counted.page.show();
    CHECK(counted.times == 1);
    counted.page.hide();
    counted.page.show();
    CHECK(counted.times == 1); // nothing has changed meanwhile
}

TEST_CASE("a page of a case is read when it is looked at, and shows the newest", "[ui]")
{
    OneLine page;
    int read = 0;
    const auto say = [&](const QString& line) {
        page.readWhenSeen([&page, &read, line] {
            ++read;
            page.display(line);
        });
    };
    say("first");
    say("second");
    CHECK(read == 0);
    page.show();
    CHECK(read == 1);
    CHECK(lineOf(page) == "second");
    say("third");
    CHECK(lineOf(page) == "third");
}
