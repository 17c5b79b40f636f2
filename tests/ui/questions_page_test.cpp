// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/questions/site_questions.h"
#include "tests/ui/a_session.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/questions/question_rows.h"
#include "ui/questions/questions_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/growing_text.h"

#include <QApplication>
#include <QListView>
#include <QTest>

using namespace tepu;
using namespace tepu::ui;

namespace {

/// A training record without families; the page of the questions is open, by its key.
class AtQuestions {
public:
    AtQuestions()
    {
        window.enter(std::make_unique<Session>(aTrainingRecord(m_folder.filePath(QStringLiteral("a.tepu"))), [] { return thursdayMorning() + 2h; }));
        window.resize(1366, 768);
        window.show();
        QApplication::setActiveWindow(&window);
        press(Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
        QCoreApplication::processEvents();
    }

    QuestionsPage& page() { return static_cast<QuestionsPage&>(*window.pageOf(Place::Questions)); }
    AskLine& ask() { return *page().findChild<AskLine*>(); }
    QWidget* hands() { return QApplication::focusWidget() ? QApplication::focusWidget() : &window; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(hands(), key, modifiers); }
    void enter(const char* words)
    {
        QTest::keyClicks(hands(), QString::fromUtf8(words));
        press(Qt::Key_Return);
    }
    void choose(const QString& question)
    {
        auto* list = page().findChild<QListView*>();
        const QModelIndex place = static_cast<QuestionRows*>(list->model())->placeOf(question);
        REQUIRE(place.isValid());
        list->setCurrentIndex(place);
    }
    SiteQuestionRow row(const QString& question)
    {
        for (const SiteQuestionRow& each : siteQuestions(window.session()->tables()))
            if (each.question == question)
                return each;
        return {};
    }
    QVector<SiteQuestionRow> own()
    {
        auto all = siteQuestions(window.session()->tables());
        all.removeIf([](const SiteQuestionRow& each) { return !each.isOwn(); });
        return all;
    }

private:
    QTemporaryDir m_folder;

public:
    MainWindow window;
};

} // namespace

TEST_CASE("the page of the questions opens by its key and stands in no bar", "[ui][questions][R-M15]")
{
    AtQuestions at;
    CHECK(at.window.place() == Place::Questions);
    CHECK(at.page().isVisible());
    CHECK(at.page().findChild<QListView*>()->model()->rowCount() == int(allQuestions().size()) + 1);
}

TEST_CASE("a site's own question is added in one line, said in other words and ended by key", "[ui][questions][R-M15]")
{
    AtQuestions at;
    at.press(Qt::Key_N, Qt::ControlModifier);
    at.enter("tonight, children: Is the marae asked?");
    REQUIRE(becomes([&] { return at.own().size() == 1; }));
    CHECK(at.own().first().sentence == "Is the marae asked?");
    CHECK(at.own().first().condition == QuestionCondition::ChildrenOnPlan);
    CHECK(at.own().first().immediate);
    CHECK(becomes([&] { return at.ask().asks().isEmpty(); }));
    at.choose(at.own().first().question);
    at.press(Qt::Key_E, Qt::ControlModifier);
    at.enter("Who of the marae is asked?");
    REQUIRE(becomes([&] { return at.own().first().sentence == "Who of the marae is asked?"; }));
    at.press(Qt::Key_Delete, Qt::ControlModifier);
    at.enter("the marae is in the room now");
    CHECK(becomes([&] { return at.own().isEmpty(); }));
}

TEST_CASE("a line without a condition of the list stays in the form with its sentence", "[ui][questions][R-M15]")
{
    AtQuestions at;
    at.press(Qt::Key_N, Qt::ControlModifier);
    at.enter("Is the marae asked?");
    CHECK_FALSE(at.ask().asks().isEmpty());
    auto* line = qobject_cast<GrowingText*>(at.hands());
    REQUIRE(line);
    CHECK(line->draft().text == QStringLiteral("Is the marae asked?"));
    CHECK(at.own().isEmpty());
}

TEST_CASE("a question of immediate safety is switched off only with a reason, and on by one key", "[ui][questions][R-M15]")
{
    AtQuestions at;
    at.choose(QStringLiteral("tamariki_safe"));
    at.press(Qt::Key_D, Qt::ControlModifier);
    at.press(Qt::Key_Return);
    QCoreApplication::processEvents();
    at.window.session()->settle();
    CHECK_FALSE(at.ask().asks().isEmpty());
    CHECK_FALSE(at.row(QStringLiteral("tamariki_safe")).off);
    at.enter("Oranga Tamariki tells it of every family first");
    REQUIRE(becomes([&] { return at.row(QStringLiteral("tamariki_safe")).off; }));
    CHECK(at.row(QStringLiteral("tamariki_safe")).because == "Oranga Tamariki tells it of every family first");
    REQUIRE(becomes([&] { return at.ask().asks().isEmpty(); }));
    at.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(becomes([&] { return !at.row(QStringLiteral("tamariki_safe")).off; }));
}

TEST_CASE("any other is switched off without one", "[ui][questions][R-M15]")
{
    AtQuestions at;
    at.choose(QStringLiteral("agencies_answered"));
    at.press(Qt::Key_D, Qt::ControlModifier);
    at.press(Qt::Key_Return);
    CHECK(becomes([&] { return at.row(QStringLiteral("agencies_answered")).off; }));
}
