// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/lines/family.h"

#include "core/rules/agencies.h"

namespace tepu::family {

static PersonId personId(int number)
{
    return *PersonId::fromString(QStringLiteral("01890000-0000-7000-8000-%1").arg(number, 12, 10, QChar(u'0')));
}

PersonId mere()
{
    return personId(1);
}

PersonId hana()
{
    return personId(2);
}

PersonId tama()
{
    return personId(3);
}

PersonId james()
{
    return personId(4);
}

Instant thursdayMorning()
{
    return *parseInstant(QStringLiteral("2018-05-10T10:42:00+12:00"));
}

LineContext kowhai()
{
    static const SiteCalendar calendar = *SiteCalendar::shipped(Site::Waikato);
    LineContext context;
    context.agencies = shippedAgencies(QDate(2018, 5, 10));
    context.people = {{mere(), QStringLiteral("Mere Kōwhai"), {}, Role::Victim, false, QStringLiteral("her")},
                      {hana(), QStringLiteral("Hana Kōwhai"), {}, Role::ChildExposed, true, QStringLiteral("her")},
                      {tama(), QStringLiteral("Tama Kōwhai"), {}, Role::ChildExposed, true, QStringLiteral("him")},
                      {james(), QStringLiteral("James Totara"), {}, Role::Perpetrator, false, QStringLiteral("him")}};
    context.workers = {QStringLiteral("Hana Rewi"), QStringLiteral("Tom Ngata")};
    context.now = thursdayMorning();
    context.calendar = &calendar;
    return context;
}

LineContext kowhaiUnaware()
{
    LineContext context = kowhai();
    person(context, james()).unawareOfComplaint = true;
    person(context, james()).askFirst = QStringLiteral("womens_refuge");
    return context;
}

LineContext kowhaiContacted()
{
    LineContext context = kowhai();
    context.firstContactMade = true;
    for (PersonOnCase& each : context.people)
        each.contacted = true;
    return context;
}

CaptureContext table()
{
    const LineContext context = kowhai();
    CaptureContext capture;
    capture.agencies = context.agencies;
    capture.people = context.people;
    const auto family = [](int number, const char16_t* plan, const char16_t* name) {
        return FamilyToday{CaseId(personId(100 + number).uuid()), QString::fromUtf16(plan), QString::fromUtf16(name)};
    };
    capture.families = {family(1, u"W18-0412", u"Kōwhai"),     family(2, u"W18-0407", u"Karaka"),
                        family(3, u"W18-0419", u"Kahikatea"),  family(4, u"W18-0388", u"Te Kanawa"),
                        family(5, u"W18-0391", u"Te Kani"),    family(6, u"W17-1204", u"Rātā"),
                        family(7, u"W18-0420", u"Nīkau"),      family(8, u"W18-0421", u"Nīkau")};
    return capture;
}

PersonOnCase& person(LineContext& context, PersonId id)
{
    for (PersonOnCase& each : context.people)
        if (each.id == id)
            return each;
    Q_UNREACHABLE();
}

OpenTask contactTask(const QString& agency, PersonId about, const QString& worker)
{
    return {TaskId::fresh(), agency, worker, TaskCategory::MakeContactWithFamily, {about}, {}, true};
}

QString local(std::optional<Instant> instant)
{
    return instant ? isoLocal(*instant).left(16).replace(u'T', u' ') : QStringLiteral("none");
}

QStringList spansOf(const QString& text, const QVector<LineSpan>& spans)
{
    QStringList all;
    for (const LineSpan& span : spans)
        all.append(code(span.part) + QStringLiteral(": ") + text.mid(span.at, span.length));
    return all;
}

QStringList rulesOf(const QVector<Problem>& problems)
{
    QStringList rules;
    for (const Problem& problem : problems)
        rules.append(problem.rule);
    return rules;
}

Problem problemOf(const QVector<Problem>& problems, const QString& rule)
{
    for (const Problem& problem : problems)
        if (problem.rule == rule)
            return problem;
    return {};
}

} // namespace tepu::family
