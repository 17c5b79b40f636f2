// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/person_walk.h"

#include "app/pictures/hands.h"
#include "core/commands/people/agree_code_word.h"
#include "core/commands/people/confirm_code_word.h"
#include "core/commands/people/confirm_contact_point.h"
#include "core/commands/people/note_address_danger.h"
#include "core/commands/people/note_custody.h"
#include "core/commands/people/note_identity.h"
#include "core/commands/people/note_known_by.h"
#include "core/commands/people/note_person_flag.h"
#include "core/commands/people/note_safe_way.h"
#include "core/commands/people/note_worker_wish.h"
#include "core/commands/people/strike_contact_point.h"
#include "core/queries/plan/plan_people.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/people/person_page.h"
#include "ui/widgets/person_card.h"

namespace tepu::pictures {
namespace {

Words typed(const char* words)
{
    return *Words::of(QString::fromUtf8(words));
}

template <class C>
C saidOf(const PersonId& person, Source source)
{
    C command;
    command.person = person;
    command.source = source;
    return command;
}

void noteWays(AtTheDesk& desk, const PersonId& person)
{
    auto way = saidOf<NoteContactPoint>(person, Source::Victim);
    way.value = typed("027 555 0456");
    way.note = typed("her aunt Waimārie’s; only she may answer, and she does not know why we ring");
    way.victimOnly = true;
    desk.act(way);
    auto old = saidOf<NoteContactPoint>(person, Source::Agency);
    old.value = typed("07 555 0199");
    old.notedOn = QDate(2018, 3, 2);
    desk.act(old);
    auto wrong = saidOf<NoteContactPoint>(person, Source::Police);
    wrong.value = typed("021 555 0777");
    desk.act(wrong);
    desk.act(StrikeContactPoint{person, wrong.value, typed("a stranger answers and asks who is calling")});
    auto social = saidOf<NoteContactPoint>(person, Source::Victim);
    social.contactKind = ContactMeans::Social;
    social.value = typed("Messenger: the account of her sister’s netball club");
    desk.act(social);
    auto safe = saidOf<NoteSafeWay>(person, Source::Victim);
    safe.value = way.value;
    safe.when = typed("school days between 9:15 and 14:30, never on a Friday");
    safe.how = typed("by text first, signed as the library");
    safe.withWhom = typed("with her aunt if he is home");
    desk.act(safe);
    desk.act(ConfirmContactPoint{person, way.value, QStringLiteral("womens_refuge"), typed("Ana Greywacke")});
}

void noteSafety(AtTheDesk& desk, const PersonId& person)
{
    auto any = saidOf<NoteSafeWay>(person, Source::Victim);
    any.where = typed("at the medical centre, room 4, on the day of the baby’s check");
    desk.act(any);
    auto word = saidOf<AgreeCodeWord>(person, Source::Victim);
    word.word = typed("is the blue kettle on");
    word.meaning = typed("send a car and do not ring back");
    desk.act(word);
    desk.act(ConfirmCodeWord{word.codeWord, QStringLiteral("police"), typed("Sgt Marama Scoria")});
    auto second = saidOf<AgreeCodeWord>(person, Source::Victim);
    second.word = typed("Tūī");
    desk.act(second);
    auto danger = saidOf<NoteAddressDanger>(person, Source::ThirdParty);
    danger.hazards = {AddressHazard::Dogs, AddressHazard::Firearms};
    danger.notAlone = true;
    danger.words = typed("two dogs loose at the back, a rifle in the hall cupboard");
    danger.basis = Basis::Observed;
    danger.lapsesOn = QDate(2018, 8, 10);
    desk.act(danger);
}

void noteKnown(AtTheDesk& desk, const PersonId& person)
{
    auto identity = saidOf<NoteIdentity>(person, Source::Victim);
    identity.alsoUsed = QVector<QString>{QStringLiteral("Mary Saltmarsh"), QString::fromUtf8("Mere-Ana Te Rangikāheke")};
    identity.ethnicities = QVector{Ethnicity::Maori, Ethnicity::Pacific};
    identity.iwi = QVector<QString>{QString::fromUtf8("Ngāti Kōwhai"), QString::fromUtf8("Te Ārawa Moana")};
    identity.languages = QVector<QString>{QString::fromUtf8("te reo Māori"), QStringLiteral("Samoan"), QStringLiteral("English")};
    identity.interpreter = QVector<QString>{QStringLiteral("Samoan, for anything that is signed")};
    desk.act(identity);
    auto known = saidOf<NoteKnownBy>(person, Source::Agency);
    known.agency = QStringLiteral("womens_refuge");
    known.acquaintance = Acquaintance::GoodRelationship;
    known.worker = typed("Ana Greywacke");
    desk.act(known);
    known.agency = QStringLiteral("oranga_tamariki");
    known.acquaintance = Acquaintance::RelationshipBroken;
    known.worker.reset();
    known.words = typed("she felt blamed in 2016");
    desk.act(known);
    auto wish = saidOf<NoteWorkerWish>(person, Source::Victim);
    wish.gender = Gender::Female;
    wish.words = typed("somebody who speaks Samoan and is not of the Saltmarsh whānau");
    desk.act(wish);
    auto flag = saidOf<NotePersonFlag>(person, Source::Agency);
    flag.flag = PersonFlag::Disability;
    flag.words = typed("hears nothing on the left side");
    flag.lapsesOn = QDate(2018, 5, 1);
    desk.act(flag);
    auto custody = saidOf<NoteCustody>(person, Source::Police);
    custody.status = CustodyStatus::RemandedOnBail;
    custody.place = typed("to her mother’s at Waimiro");
    custody.until = QDate(2018, 5, 24);
    custody.basis = Basis::Formal;
    desk.act(custody);
}

} // namespace

void takePerson(const AtTheTable& table, const PlanId& plan)
{
    AtTheDesk& desk = table.desk;
    const auto people = planPeople(desk.tables(), plan, dateAt(desk.now()));
    const PersonId person = people.first().person;
    noteWays(desk, person);
    noteSafety(desk, person);
    noteKnown(desk, person);
    table.screen.act(ui::Act::Page2);
    comeToRest();
    if (auto* card = table.screen.findChild<ui::PersonCard*>())
        press(*card, Qt::Key_Return);
    comeToRest();
    desk.takeBoth(QStringLiteral("person"));
    auto* page = table.screen.findChild<ui::PersonPage*>();
    if (!page)
        return desk.album().fail({QStringLiteral("The page of a person did not open.")});
    Q_EMIT page->toWrite();
    auto& ask = *table.screen.findChild<ui::AskLine*>();
    type(ask, QStringLiteral("wrong 07 555 0199 it rings and rings (her, seen)"));
    desk.takeBoth(QStringLiteral("person-writing"));
    press(ask, Qt::Key_Escape);
    comeToRest();
    if (auto* left = table.screen.findChild<ui::PersonPage*>())
        Q_EMIT left->left();
    comeToRest();
}

} // namespace tepu::pictures
