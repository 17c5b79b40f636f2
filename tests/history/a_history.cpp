// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/history/a_history.h"

#include "core/commands/meeting/add_to_list.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/record/strike_out.h"
#include "tests/history/random_command.h"

using namespace tepu;

AHistory::AHistory()
{
    addFamilies();
    m_now = family.clock;
}

void AHistory::addFamilies()
{
    family.release(QDate(2018, 5, 20));
    for (const char* name : {"Karaka", "Rātā", "Hebe"}) {
        const StartPlan start{PlanId::fresh(), {}, QString::fromUtf8(name), Location::WaikatoCity};
        family.done(start);
        family.done(AddToList{family.meeting, start.plan, AFamily::words("asked for by Police"), CaseId::fresh(), {}});
    }
    ReferredEpisode again = AFamily::episode("P180509-0001");
    again.narrative = "A neighbour at 16 Ash Road rang.";
    again.people.first().phone = "022 555 0177";
    family.takeIn(again);
    family.said("womens_refuge", "only her aunt knows where she is");
    family.allocated(family.contact("womens_refuge", {family.mere}));
    family.allocated(family.contact("ivs_provider", {family.mere}));
}

Result<Receipt> AHistory::perform(const QCborMap& line)
{
    m_now += std::chrono::seconds(40);
    return CommandBook::all().perform(record(), line, {record().user(), m_now, {}});
}

Result<Receipt> AHistory::strikeOut(const CommandId& command)
{
    return perform({{QStringLiteral("do"), QStringLiteral("StrikeOut")}, {QStringLiteral("command"), command.toString()}});
}

AHistory::Act AHistory::act(quint64 seed, const QVector<QString>& verbs)
{
    const QCborMap line = RandomCommand(seed, record().tables(), m_now).make(verbs);
    return {line, perform(line)};
}

AHistory::Step AHistory::step(quint64 seed)
{
    const QString before = dump();
    return {act(seed), before, dump()};
}

quint64 AHistory::events()
{
    const SeatHead& head = record().journal().head();
    return head.content.sequence + head.access.sequence;
}

QVector<Statement> AHistory::facts()
{
    const auto all = record().journal().statements();
    if (!all)
        FAIL(all.error().sentence.toStdString());
    return *all;
}

rc::Gen<std::vector<quint64>> seedsOfCommands(int most)
{
    const auto seed = rc::gen::noShrink(rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<quint64>()));
    return rc::gen::resize(most, rc::gen::container<std::vector<quint64>>(seed));
}

QString withoutActs(const QString& dump)
{
    QStringList lines = dump.split(u'\n');
    lines.removeIf([](const QString& line) { return line.startsWith(u"act|") || line.startsWith(u"happening|") || line.startsWith(u"struck|"); });
    return lines.join(u'\n');
}

QString difference(const QString& one, const QString& other)
{
    const QStringList first = one.split(u'\n');
    const QStringList second = other.split(u'\n');
    QString found;
    for (const QString& line : first)
        if (!second.contains(line))
            found += QStringLiteral("\n- ") + line;
    for (const QString& line : second)
        if (!first.contains(line))
            found += QStringLiteral("\n+ ") + line;
    return found;
}
