// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/family/family_words.h"

#include "core/rules/time_words.h"
#include "ui/meeting/pages/joined.h"

#include <QCoreApplication>
#include <QLocale>

namespace tepu::ui {
namespace {

struct FamilyWords {
    Q_DECLARE_TR_FUNCTIONS(FamilyWords)
};

QString monthOf(QDate day)
{
    return wordsLocale().toString(day, day.month() == 1 && day.day() == 1 ? QStringLiteral("yyyy") : QStringLiteral("MMM yyyy"));
}

QString dayOf(QDate day)
{
    return wordsLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

QString coupleNow(RelationshipNow couple)
{
    switch (couple) {
    case RelationshipNow::Continuing: return FamilyWords::tr("partners");
    case RelationshipNow::Ended: return FamilyWords::tr("apart");
    case RelationshipNow::Intermittent: return FamilyWords::tr("on and off");
    case RelationshipNow::Unknown: return FamilyWords::tr("not known");
    }
    Q_UNREACHABLE();
}

QString calledOf(const FamilyPicture& family, const PersonId& person)
{
    const FamilyMember* member = memberOf(family, person);
    return member ? member->called : FamilyWords::tr("somebody");
}

bool isOfCouple(BondKind kind)
{
    return kind == BondKind::Partner || kind == BondKind::FormerPartner;
}

QString parentWord(Gender gender)
{
    switch (gender) {
    case Gender::Female: return FamilyWords::tr("mother");
    case Gender::Male: return FamilyWords::tr("father");
    case Gender::GenderDiverse:
    case Gender::Unknown: return FamilyWords::tr("parent");
    }
    Q_UNREACHABLE();
}

/// What `person` is in a bond: "mother of Hana", "child of Mere", "partner of James".
QString partIn(const FamilyPicture& family, const FamilyBond& bond, const FamilyMember& person)
{
    const bool isElder = bond.from == person.person;
    const QString other = calledOf(family, isElder ? bond.to : bond.from);
    switch (bond.kind) {
    case BondKind::Partner: return bond.couple == RelationshipNow::Intermittent ? FamilyWords::tr("on and off with %1").arg(other) : FamilyWords::tr("partner of %1").arg(other);
    case BondKind::FormerPartner: return FamilyWords::tr("former partner of %1").arg(other);
    case BondKind::Parent:
    case BondKind::Child: return isElder ? FamilyWords::tr("%1 of %2").arg(parentWord(person.gender), other) : FamilyWords::tr("child of %1").arg(other);
    case BondKind::Carer: return isElder ? FamilyWords::tr("carer of %1").arg(other) : FamilyWords::tr("cared for by %1").arg(other);
    case BondKind::Sibling: return FamilyWords::tr("sibling of %1").arg(other);
    case BondKind::OtherKin: return FamilyWords::tr("otherwise related to %1").arg(other);
    }
    Q_UNREACHABLE();
}

QString whoLivesWith(const FamilyPicture& family, const PersonId& person)
{
    for (const FamilyHome& home : family.households) {
        if (!home.people.contains(person) || home.people.size() < 2)
            continue;
        QStringList others;
        for (const PersonId& each : home.people)
            if (each != person)
                others.append(calledOf(family, each));
        return FamilyWords::tr("lives with %1").arg(others.join(QStringLiteral(", ")));
    }
    return {};
}

QString ofUnborn(const FamilyPicture& family, const UnbornChild& child)
{
    const QString due = child.due ? FamilyWords::tr(", due %1").arg(dayOf(*child.due)) : QString();
    const QString other = child.otherParent ? FamilyWords::tr(" and %1").arg(calledOf(family, *child.otherParent)) : QString();
    return FamilyWords::tr("Unborn child of %1%2%3.").arg(calledOf(family, child.mother), other, due);
}

QString tellerOf(const FamilyPicture& family, const BondWord& word)
{
    switch (word.by) {
    case ToldBy::Party: return word.teller ? calledOf(family, *word.teller) : FamilyWords::tr("a party");
    case ToldBy::Table: return FamilyWords::tr("the table");
    case ToldBy::Police: return FamilyWords::tr("Police");
    }
    Q_UNREACHABLE();
}

/// "Mere: apart since Mar 2018 (10 May 2018)"
QString wordTold(const FamilyPicture& family, const BondWord& word)
{
    const RelationshipNow now = word.couple.value_or(word.kind == BondKind::Partner ? RelationshipNow::Continuing : RelationshipNow::Ended);
    const auto from = word.until ? word.until : word.since;
    const QString since = from ? FamilyWords::tr(" since %1").arg(monthOf(*from)) : QString();
    return FamilyWords::tr("%1: %2%3 (%4)").arg(tellerOf(family, word), coupleNow(now), since, dayOf(word.toldOn));
}

QString answerInWords(SupportAnswer answer)
{
    switch (answer) {
    case SupportAnswer::NotYet: return FamilyWords::tr("not yet");
    case SupportAnswer::Offered: return FamilyWords::tr("offered");
    case SupportAnswer::TakenUp: return FamilyWords::tr("taken up");
    case SupportAnswer::ChoseNotTo: return FamilyWords::tr("chose not to");
    }
    Q_UNREACHABLE();
}

} // namespace

QString besideName(const FamilyMember& member)
{
    return member.word.isEmpty() && !member.age ? FamilyWords::tr("age not known") : member.word;
}

QString onCouple(const FamilyBond& bond)
{
    QStringList lines{coupleNow(bond.couple.value_or(RelationshipNow::Unknown))};
    const bool isOver = bond.couple == RelationshipNow::Ended;
    if (isOver && bond.until)
        lines.append(FamilyWords::tr("since %1").arg(monthOf(*bond.until)));
    else if (bond.since)
        lines.append(isOver ? FamilyWords::tr("from %1").arg(monthOf(*bond.since)) : FamilyWords::tr("since %1").arg(monthOf(*bond.since)));
    if (bond.by == ToldBy::Police)
        lines.append(FamilyWords::tr("say Police"));
    if (bond.differs)
        lines.append(FamilyWords::tr("they differ"));
    return lines.join(u'\n');
}

QString onBond(BondKind kind)
{
    switch (kind) {
    case BondKind::Partner: return FamilyWords::tr("partners");
    case BondKind::FormerPartner: return FamilyWords::tr("apart");
    case BondKind::Parent:
    case BondKind::Child: return FamilyWords::tr("parent");
    case BondKind::Carer: return FamilyWords::tr("carer");
    case BondKind::Sibling: return FamilyWords::tr("siblings");
    case BondKind::OtherKin: return FamilyWords::tr("otherwise related");
    }
    Q_UNREACHABLE();
}

QString whoBelongsToWhom(const FamilyPicture& family, const Uuid& person)
{
    for (const UnbornChild& child : family.unborn)
        if (child.child == person)
            return ofUnborn(family, child);
    const FamilyMember* member = memberOf(family, PersonId(person));
    if (!member)
        return {};
    QStringList parts;
    for (const FamilyBond& bond : family.bonds)
        if (bond.from == member->person || bond.to == member->person) {
            QString part = partIn(family, bond, *member);
            if (bond.by == ToldBy::Police)
                part += FamilyWords::tr(", as Police have it");
            if (bond.differs)
                part += FamilyWords::tr(", they do not say the same");
            parts.append(part);
        }
    parts.append(whoLivesWith(family, member->person));
    parts.removeAll(QString());
    const QString age = member->age ? FamilyWords::tr(", %1").arg(*member->age) : QString();
    const QString word = member->word.isEmpty() ? QString() : FamilyWords::tr(", %1").arg(member->word);
    const QString belongs = parts.isEmpty() ? FamilyWords::tr("nobody has said to whom they belong") : parts.join(QStringLiteral("; "));
    return FamilyWords::tr("%1%2%3: %4.").arg(member->name, age, word, belongs);
}

QString bondTold(const FamilyPicture& family, const FamilyBond& bond)
{
    const FamilyMember* from = memberOf(family, bond.from);
    return from && bond.by != ToldBy::Police ? FamilyWords::tr("%1, %2").arg(from->called, partIn(family, bond, *from)) : QString();
}

QVector<Runs> differencesTold(const FamilyPicture& family)
{
    QVector<Runs> lines;
    for (const FamilyBond& bond : family.bonds) {
        if (!bond.differs || !isOfCouple(bond.kind))
            continue;
        Runs line{{FamilyWords::tr("%1 and %2 ").arg(calledOf(family, bond.from), calledOf(family, bond.to)), Voice::Strong}};
        QStringList words;
        for (const BondWord& word : bond.told)
            words.append(wordTold(family, word));
        line.append({words.join(QStringLiteral(" · ")), Voice::Caution});
        lines.append(line);
    }
    return lines;
}

QString nameOnLine(const SupportLine& line)
{
    const QString name = line.person ? line.called : FamilyWords::tr("%1’s unborn child").arg(line.called);
    return line.age ? FamilyWords::tr("%1, %2").arg(name).arg(*line.age) : name;
}

Runs supportTold(const SupportLine& line)
{
    Runs runs{{nameOnLine(line), Voice::Strong}};
    join(runs, answerInWords(line.answer), line.answer == SupportAnswer::NotYet ? Voice::Caution : Voice::Plain);
    if (line.mark)
        join(runs, *line.mark);
    if (line.on)
        join(runs, dayOf(*line.on));
    if (line.from == SupportFrom::Services)
        join(runs, FamilyWords::tr("as services tell"));
    if (!line.contactedBy.isEmpty())
        join(runs, FamilyWords::tr("contact: %1").arg(QStringList(line.contactedBy).join(u' ')));
    if (line.needsOwnWorker)
        join(runs, FamilyWords::tr("a worker of their own?"), Voice::Caution);
    return runs;
}

QString legendOfFamily()
{
    return FamilyWords::tr("□ male  ○ female  ◇ other or not known  △ unborn   ═ partners  // apart  ┄ on and off   ····· as Police have it   "
                           "dashed outline: live together");
}

} // namespace tepu::ui
