// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/kept_backup.h"
#include "core/queries/record/acts.h"
#include "core/sqlite/database.h"
#include "tests/ui/a_session.h"
#include "ui/intake/intake_page.h"
#include "ui/list/list_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/ways_out.h"
#include "ui/shell/watermark.h"
#include "ui/widgets/prose.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tepu;
using namespace tepu::ui;

namespace {

/// A record on disk that nobody has open, and the page that opens it.
class AShutRecord {
public:
    AShutRecord() { aTrainingRecord(folder()); }
    QString folder() const { return m_folder.filePath(QStringLiteral("a.tepu")); }
    ToOpen what(bool ownClock = true) const { return {folder(), {}, thursdayMorning, ownClock}; }

private:
    QTemporaryDir m_folder;
};

bool says(QWidget& page, const QString& words)
{
    for (Prose* prose : page.findChildren<Prose*>())
        if (plain(prose->runs()).contains(words))
            return true;
    return false;
}

QLineEdit& passphraseLine(QWidget& page)
{
    return *page.findChildren<QLineEdit*>().last();
}

} // namespace

TEST_CASE("the right passphrase opens the record, without a dialog", "[ui][shell]")
{
    const AShutRecord locked;
    UnlockPage page(locked.what());
    page.show();
    const QSignalSpy opened(&page, &UnlockPage::opened);
    QTest::keyClicks(&passphraseLine(page), QString::fromLatin1(passphraseOfTests));
    QTest::keyClick(&passphraseLine(page), Qt::Key_Return);
    CHECK(says(page, QStringLiteral("Making the key")));
    REQUIRE(becomes([&] { return opened.count() == 1; }));
    CHECK(page.takeSession()->isTraining());
    CHECK(passphraseLine(page).text().isEmpty());
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE("a wrong passphrase is said in a sentence, and may be typed again", "[ui][shell]")
{
    const AShutRecord locked;
    UnlockPage page(locked.what());
    page.tryPassphrase("wrong words altogether");
    REQUIRE(becomes([&] { return says(page, QStringLiteral("does not open this record")); }));
    CHECK(passphraseLine(page).isEnabled());
    page.tryPassphrase(passphraseOfTests);
    const QSignalSpy opened(&page, &UnlockPage::opened);
    CHECK(becomes([&] { return opened.count() == 1; }));
}

TEST_CASE("a record that is open elsewhere says where", "[ui][shell]")
{
    const AShutRecord locked;
    const auto elsewhere = Record::open({locked.folder(), passphraseOfTests});
    REQUIRE(elsewhere);
    UnlockPage page(locked.what());
    page.tryPassphrase(passphraseOfTests);
    CHECK(becomes([&] { return says(page, QStringLiteral("The record is open by")); }));
}

TEST_CASE("the page may be closed while the key is being made", "[ui][shell]")
{
    const AShutRecord locked;
    auto page = std::make_unique<UnlockPage>(locked.what());
    page->tryPassphrase(passphraseOfTests);
    page.reset();
    CHECK(Record::open({locked.folder(), passphraseOfTests}));
}

TEST_CASE("an empty passphrase is asked for, not tried", "[ui][shell]")
{
    const AShutRecord locked;
    UnlockPage page(locked.what());
    page.tryPassphrase({});
    CHECK(says(page, QStringLiteral("Type the passphrase")));
}

TEST_CASE("a damaged record shows both ways out, and goes on without what is lost by a key", "[ui][shell][lost]")
{
    const AShutRecord locked;
    {
        Database journal(locked.folder() + QStringLiteral("/journal.db"));
        journal.run(QStringLiteral("DELETE FROM event WHERE chain = 0 AND sequence = (SELECT max(sequence) FROM event WHERE chain = 0)"));
    }
    UnlockPage page(locked.what());
    page.show();
    QApplication::setActiveWindow(&page);
    page.tryPassphrase(passphraseOfTests);
    REQUIRE(becomes([&] { return says(page, QStringLiteral("The end of the journal is missing")); }));
    CHECK(page.findChild<WaysOut*>() != nullptr);
    const QSignalSpy opened(&page, &UnlockPage::opened);
    QTest::keyClick(&page, Qt::Key_G, Qt::ControlModifier);
    REQUIRE(becomes([&] { return opened.count() == 1; }));
    const auto done = acts(page.takeSession()->tables(), {});
    CHECK(std::any_of(done.begin(), done.end(), [](const ActRow& act) { return act.sentence.contains(QStringLiteral("Part of the journal was lost")); }));
}

TEST_CASE("a damaged record goes back to its backup by a key, and says so", "[ui][shell][lost]")
{
    const AShutRecord locked;
    {
        const auto record = Record::open({locked.folder(), passphraseOfTests});
        REQUIRE(record);
        REQUIRE(keepBackup((*record)->journal(), {}, thursdayMorning()));
    }
    {
        Database journal(locked.folder() + QStringLiteral("/journal.db"));
        journal.run(QStringLiteral("DELETE FROM event WHERE chain = 0 AND sequence = 3"));
    }
    UnlockPage page(locked.what());
    page.show();
    QApplication::setActiveWindow(&page);
    page.tryPassphrase(passphraseOfTests);
    REQUIRE(becomes([&] { return says(page, QStringLiteral("The journal is damaged")); }));
    const QSignalSpy opened(&page, &UnlockPage::opened);
    QTest::keyClick(&page, Qt::Key_B, Qt::ControlModifier);
    REQUIRE(becomes([&] { return opened.count() == 1; }));
    CHECK(page.news().happened.contains(QStringLiteral("Thu 10 May 08:30")));
    CHECK(page.takeSession()->record().verify().damages.isEmpty());
}

TEST_CASE("a key turns to each part of the day, and the place is found again", "[ui][shell]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tepu"));
    {
        MainWindow window;
        window.enter(std::make_unique<Session>(aTrainingRecord(path), thursdayMorning));
        window.show();
        QApplication::setActiveWindow(&window);
        CHECK(window.place() == Place::List);
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(window.place() == Place::Intake);
        window.close();
    }
    MainWindow window;
    auto record = Record::open({path, passphraseOfTests});
    REQUIRE(record);
    window.enter(std::make_unique<Session>(std::move(*record), thursdayMorning));
    CHECK(window.place() == Place::Intake);
}

TEST_CASE("a training record carries its mark over every screen, and takes no click", "[ui][shell]")
{
    QTemporaryDir folder;
    MainWindow window;
    window.resize(1366, 768);
    window.enter(std::make_unique<Session>(aTrainingRecord(folder.filePath(QStringLiteral("a.tepu"))), thursdayMorning));
    window.show();
    const auto* mark = window.findChild<Watermark*>();
    REQUIRE(mark);
    CHECK(mark->isVisible());
    CHECK(mark->geometry() == window.rect());
    CHECK(mark->testAttribute(Qt::WA_TransparentForMouseEvents));
    CHECK(says(window, QStringLiteral("training")));
}

TEST_CASE("a refusal stands across the window until it is dismissed, and stops nothing", "[ui][shell]")
{
    QTemporaryDir folder;
    MainWindow window;
    window.enter(std::make_unique<Session>(aTrainingRecord(folder.filePath(QStringLiteral("a.tepu"))), thursdayMorning));
    window.show();
    Q_EMIT window.session()->refused({QStringLiteral("A list needs its date."), QStringLiteral("R-M1")});
    auto* banner = window.findChild<Banner*>();
    REQUIRE(banner);
    CHECK(says(*banner, QStringLiteral("A list needs its date. (R-M1)")));
    CHECK(QApplication::activeModalWidget() == nullptr);
    Q_EMIT banner->dismissed();
    CHECK(becomes([&] { return window.findChild<Banner*>() == nullptr; }));
}

TEST_CASE("what is half typed is safe when the window is closed", "[ui][shell]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tepu"));
    {
        MainWindow window;
        window.enter(std::make_unique<Session>(aTrainingRecord(path), thursdayMorning));
        window.session()->keepDraft(QStringLiteral("said"), "refuge she is sta");
        window.close();
    }
    auto record = Record::open({path, passphraseOfTests});
    REQUIRE(record);
    CHECK((*record)->draft(QStringLiteral("said")) == QByteArray("refuge she is sta"));
}
