// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/record/acts.h"
#include "tests/ui/a_session.h"
#include "ui/intake/intake_detail.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/intake_rows.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/prose.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace tepu;
using namespace tepu::ui;

namespace {

QStringList filesOf(const QString& day)
{
    const QString folder = QStringLiteral(":/demonstration/referrals/waikato/") + day;
    QStringList files;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.csv")}))
        files.append(folder + u'/' + name);
    return files;
}

QString badFile(const char* name)
{
    return testData("referrals/bad/") + QString::fromLatin1(name);
}

/// The page with its rows as somebody sees them.
class AnIntake {
public:
    AnIntake() : page(at.session) { page.show(); }

    void read(const QStringList& files)
    {
        const QSignalSpy shown(&page, &IntakePage::shown);
        page.read(files);
        REQUIRE(becomes([&] { return shown.count() == 1; }));
    }
    QStringList rows()
    {
        QStringList all;
        const auto* model = page.findChild<QListView*>()->model();
        for (int i = 0; i < model->rowCount(); ++i)
            all.append(model->index(i, 0).data().toString());
        return all;
    }
    qint64 episodes() { return recordRow(at.session.tables())->episodes; }

    ASession at;
    IntakePage page;
};

bool anyStartsWith(const QStringList& rows, const QString& words)
{
    return std::any_of(rows.begin(), rows.end(), [&](const QString& row) { return row.startsWith(words); });
}

} // namespace

TEST_CASE("what came overnight is shown line by line, and nothing is written", "[ui][intake]")
{
    AnIntake intake;
    intake.read(filesOf(QStringLiteral("2018-05-02")));
    CHECK(anyStartsWith(intake.rows(), QStringLiteral("New families · ")));
    CHECK(intake.rows().size() >= 30);
    CHECK(intake.episodes() == 0);
}

TEST_CASE("it is taken in by key, whole, and the same files change nothing the second time", "[ui][intake]")
{
    AnIntake intake;
    intake.read(filesOf(QStringLiteral("2018-05-02")));
    QTest::keyClick(&intake.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(becomes([&] { return intake.episodes() == 28; }));
    intake.read(filesOf(QStringLiteral("2018-05-02")));
    CHECK(intake.rows().first() == QStringLiteral("Unchanged · 29"));
    intake.page.accept();
    CHECK(intake.episodes() == 28);
}

TEST_CASE("a rejected line is shown with its number, column, reason and value", "[ui][intake]")
{
    AnIntake intake;
    QDir().mkpath(QDir::tempPath());
    QTemporaryDir folder;
    const QString named = folder.filePath(QStringLiteral("police-episodes-roles.csv"));
    REQUIRE(QFile::copy(badFile("27_unknown_role.csv"), named));
    intake.read({named});
    const QStringList rows = intake.rows();
    CHECK(anyStartsWith(rows, QStringLiteral("Rejected lines · ")));
    CHECK(std::any_of(rows.begin(), rows.end(), [](const QString& row) { return row.startsWith(QStringLiteral("line ")) && row.contains(QStringLiteral("role")); }));
}

TEST_CASE("a file of no known kind is named, the others are shown all the same", "[ui][intake]")
{
    AnIntake intake;
    intake.read(filesOf(QStringLiteral("2018-05-02")) << badFile("18_empty.csv"));
    CHECK(anyStartsWith(intake.rows(), QStringLiteral("Files that are not taken in · 1")));
    CHECK(anyStartsWith(intake.rows(), QStringLiteral("New families · ")));
}

TEST_CASE("put away while it is being read, nothing is shown and nothing is written", "[ui][intake]")
{
    AnIntake intake;
    const QSignalSpy shown(&intake.page, &IntakePage::shown);
    intake.page.read(filesOf(QStringLiteral("2018-05-02")));
    intake.page.putAway();
    QTest::qWait(300);
    CHECK(shown.isEmpty());
    intake.page.accept();
    CHECK(intake.episodes() == 0);
}

TEST_CASE("somebody who may be known stands before everybody new", "[ui][intake]")
{
    ReadIntake read;
    ComingEpisode known;
    known.content.ref = QStringLiteral("P1");
    ComingEpisode doubtful;
    doubtful.content.ref = QStringLiteral("P2");
    doubtful.people.append({2, QStringLiteral("person"), MatchDecision::Doubtful, PersonId::fresh(), {}});
    ComingEpisode unchanged;
    unchanged.coming = Coming::Unchanged;
    read.plan.episodes = {unchanged, known, doubtful};
    const QVector<IntakeRow> rows = intakeRows(read);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].becomes == Becomes::Doubtful);
    CHECK(rows[1].becomes == Becomes::NewFamily);
    CHECK(rows[2].becomes == Becomes::Unchanged);
    CHECK(rows[0].episode == 2);
}

TEST_CASE("who was there is said in the site's words, and strangulation stands first", "[ui][intake][R-K4]")
{
    ASession at;
    ReadIntake read;
    ComingEpisode coming;
    coming.content.occurredAt = parseInstant(QStringLiteral("2018-05-09T20:39:00+12:00")).value();
    coming.content.strangulation = true;
    coming.content.harms = {Harm::PhysicalHarm};
    const QVector<std::pair<Role, QDate>> people{
        {Role::Perpetrator, QDate(1984, 1, 30)}, {Role::Perpetrator, QDate(2003, 1, 30)}, {Role::Victim, {}}, {Role::ChildExposed, {}}};
    for (const auto& [role, born] : people) {
        ReferredPerson person;
        person.role = role;
        person.dateOfBirth = born.isValid() ? std::optional(born) : std::nullopt;
        coming.content.people.append(person);
    }
    read.plan.episodes = {coming};
    IntakeDetail detail;
    detail.display(intakeRows(read).first(), read, at.session.tables());
    QStringList words;
    for (const Prose* prose : detail.findChildren<Prose*>())
        words.append(plain(prose->runs()));
    for (const char* said : {"predominant aggressor", "young person who used violence", "victim", "tamariki / rangatahi", "strangulation · physical harm"})
        CHECK(words.contains(QString::fromUtf8(said)));
    CHECK_FALSE(words.contains("perpetrator"));
}

TEST_CASE("the title of an empty page stands in one line where there is room", "[ui][intake]")
{
    AnIntake intake;
    intake.page.resize(1366, 768);
    QCoreApplication::processEvents();
    const auto titles = intake.page.findChild<EmptyState*>()->findChildren<Prose*>();
    REQUIRE_FALSE(titles.isEmpty());
    CHECK(titles.first()->height() <= lineHeight(TextStyle::Title, *titles.first()) + 2);
}
