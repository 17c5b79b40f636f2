// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agencies.h"
#include "core/rules/lines/task_line.h"
#include "core/rules/tasks/templates.h"
#include "tests/rules/lines/family.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("each of the ten categories has its templates", "[rules][tasks][R-T1][C44]")
{
    QSet<TaskCategory> categories;
    for (const TaskTemplate& each : shippedTaskTemplates())
        categories.insert(each.category);
    CHECK(categories.size() == 10);
}

TEST_CASE("a template is understood as what it is for, and by an agency", "[rules][tasks][R-T1][C44]")
{
    LineContext context = family::kowhaiContacted();
    context.agencies = shippedAgencies(QDate(2018, 5, 10));
    for (const TaskTemplate& each : shippedTaskTemplates()) {
        CAPTURE(each.line.toStdString());
        const UnderstoodTask task = understandTask(each.line, context);
        CHECK(code(task.category).toStdString() == code(each.category).toStdString());
        CHECK((task.agency.has_value() || task.review.has_value()));
    }
}

TEST_CASE("templates are found by the beginnings of their words", "[rules][tasks][C44]")
{
    CHECK(templatesFor(QString()).size() == shippedTaskTemplates().size());
    CHECK(templatesFor("alarm").size() >= 1);
    for (const TaskTemplate& each : templatesFor("pol unann"))
        CHECK(each.category == TaskCategory::ImmediateSafetyActions);
    CHECK(templatesFor("pol unann").size() == 1);
    CHECK(templatesFor("MONITORED").first().category == TaskCategory::MonitoredAlarmHomeSecurity);
    CHECK(templatesFor("maori").size() == 1);
    CHECK(templatesFor("zzz").isEmpty());
}

TEST_CASE("a file of templates that lacks a category, or has one too many, is refused", "[rules][tasks]")
{
    CHECK(parseTaskTemplates("{}").error().sentence.contains("has none"));
    CHECK(parseTaskTemplates("nonsense").error().sentence.contains("has none"));
    QByteArray json = "{";
    for (const QString& name : codes<TaskCategory>())
        json += '"' + name.toUtf8() + "\":[\"police do it\"],";
    CHECK(parseTaskTemplates(json + "\"dancing\":[\"x\"]}").error().sentence.contains("none of the ten"));
    json.chop(1);
    CHECK(parseTaskTemplates(json + "}")->size() == 10);
}
