// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_act.h"

#include "core/commands/people/agree_code_word.h"
#include "core/commands/people/confirm_code_word.h"
#include "core/commands/people/confirm_contact_point.h"
#include "core/commands/people/note_address_danger.h"
#include "core/commands/people/note_circumstances.h"
#include "core/commands/people/note_custody.h"
#include "core/commands/people/note_death.h"
#include "core/commands/people/note_identity.h"
#include "core/commands/people/note_known_by.h"
#include "core/commands/people/note_person_flag.h"
#include "core/commands/people/note_safe_way.h"
#include "core/commands/people/note_worker_wish.h"
#include "core/commands/people/strike_contact_point.h"
#include "core/queries/people/contact_ways.h"
#include "core/queries/people/particulars.h"
#include "core/queries/site/site_agencies.h"
#include "core/rules/worked/worked_line.h"
#include "ui/contact/worked_act.h"
#include "ui/meeting/acts/ask_line.h"

namespace tepu::ui {
namespace {

/// An agency as it is typed: "refuge".
std::optional<QString> agencyTyped(const Tables& tables, const QString& word)
{
    for (const Agency& agency : SiteAgencies(tables).all())
        if (agency.typedAs.contains(word.toLower()) || agency.mark.compare(word, Qt::CaseInsensitive) == 0)
            return agency.code;
    return std::nullopt;
}

QVector<QString> listTyped(const QString& text)
{
    return text.split(u',', Qt::SkipEmptyParts).toVector();
}

QString whatItDoes(PersonVerb verb)
{
    switch (verb) {
    case PersonVerb::Phone: return PersonAct::tr("a number, and what must be read with it");
    case PersonVerb::Email: return PersonAct::tr("a mailbox");
    case PersonVerb::Social: return PersonAct::tr("where they can be written to: “Messenger: mere.k”");
    case PersonVerb::Address: return PersonAct::tr("an address");
    case PersonVerb::Confirm: return PersonAct::tr("this number is right; after it who says so: “ok 021 … refuge Aroha Pene”");
    case PersonVerb::Wrong: return PersonAct::tr("strike it out, and why");
    case PersonVerb::Restore: return PersonAct::tr("it is right again, and why");
    case PersonVerb::Safe: return PersonAct::tr("when; at where; by what; with whom – of this number, or of all");
    case PersonVerb::Danger: return PersonAct::tr("dogs, firearms, gang, alone: what workers must know");
    case PersonVerb::CodeWord: return PersonAct::tr("“blue kettle: ring 111”; in place once Police hold it");
    case PersonVerb::Held: return PersonAct::tr("Police confirm that they hold the code word, and who of them");
    case PersonVerb::Called: return PersonAct::tr("the name they use");
    case PersonVerb::SaidAs: return PersonAct::tr("how the name is said");
    case PersonVerb::AlsoUsed: return PersonAct::tr("other names, with commas");
    case PersonVerb::Custody: return PersonAct::tr("bail, remand, sentence, cells, home, community or free: where");
    case PersonVerb::Flag: return PersonAct::tr("alcohol, drugs, meth, mental, pregnant, gang or disability: words");
    case PersonVerb::NoFlag: return PersonAct::tr("take a flag away");
    case PersonVerb::KnownBy: return PersonAct::tr("“refuge good: Aroha Pene”; good, working, knows, before or broken");
    case PersonVerb::Wish: return PersonAct::tr("the worker they wish for, as they said it");
    case PersonVerb::Iwi: return PersonAct::tr("iwi, with commas");
    case PersonVerb::Languages: return PersonAct::tr("languages, with commas");
    case PersonVerb::Interpreter: return PersonAct::tr("in which language one is needed");
    case PersonVerb::Gender: return PersonAct::tr("female, male, diverse or unknown, as they state it");
    case PersonVerb::Ethnicities: return PersonAct::tr("Māori, European, Pacific, African, Asian or other, with commas; none");
    case PersonVerb::LivesOn: return PersonAct::tr("benefit, employed, ACC, super, pension, training, prison or unknown");
    case PersonVerb::Died: return PersonAct::tr("the day, if it is known, and how it is known: “died 3 May 2018 the hospital rang”");
    case PersonVerb::Lives: return PersonAct::tr("that they died was said in error, and how that is known");
    }
    Q_UNREACHABLE();
}

/// Says enough without another word.
bool standsAlone(PersonVerb verb)
{
    return verb == PersonVerb::Held || verb == PersonVerb::Died || verb == PersonVerb::Lives;
}

template <class C>
C about(const PersonId& person, const PersonLine& line)
{
    C command;
    static_cast<Testimony&>(command) = line.said;
    command.person = person;
    return command;
}

ContactMeans meansOf(PersonVerb verb)
{
    switch (verb) {
    case PersonVerb::Email: return ContactMeans::Email;
    case PersonVerb::Social: return ContactMeans::Social;
    case PersonVerb::Address: return ContactMeans::Address;
    default: return ContactMeans::Phone;
    }
}

} // namespace

Runs personLineUnderstood(const QString& text)
{
    const PersonLine line = readPersonLine(text);
    if (!line.verb)
        return {{PersonAct::tr("Begin with one of the words above. At the end, in brackets, whose word it is: (her), (her, only), (police, paper), (others, seen)."),
                 Voice::Quiet}};
    return {{whatItDoes(*line.verb), Voice::Accent}};
}

PersonAct::PersonAct(TableNow& table, AskLine& ask, WorkedAct& worked) : m_table(table), m_ask(ask), m_worked(worked) {}

void PersonAct::ask(const PersonId& person, const QString& called)
{
    QStringList typed;
    for (const QString& each : QStringList{QStringLiteral("rang"), QStringLiteral("service"), QStringLiteral("hours"), QStringLiteral("engaged")})
        typed.append(each + u' ');
    for (const QString& each : personBeginnings())
        typed.append(each + u' ');
    m_ask.ask({QStringLiteral("person/") + person.toString(), {{tr("Write down of %1").arg(called), Voice::Strong}},
               tr("phone 027 555 0123 her aunt answers"), tr("Write"), [this, person](const QString& text) { enter(person, text); },
               [this, person](const QString& text) { return understood(person, text); }, {}, typed});
}

void PersonAct::enter(const PersonId& person, const QString& text)
{
    if (enterWorked(person, text))
        return;
    const PersonLine line = readPersonLine(text);
    if (!line.verb)
        return m_ask.object({tr("Begin with phone, ok, wrong, safe, danger, code, custody, flag, known, wish or another of the words above.")});
    if (line.value.isEmpty() && line.rest.isEmpty() && !standsAlone(*line.verb))
        return m_ask.object({tr("Say what: %1.").arg(whatItDoes(*line.verb))});
    if (!enterContact(person, line) && !enterSafety(person, line) && !enterNames(person, line) && !enterKnown(person, line)
        && !enterSelf(person, line) && !enterDeath(person, line))
        m_ask.object({tr("This was not understood: %1.").arg(whatItDoes(*line.verb))});
}

/// What was tried or given, not what is known of them. "called" is both: no name that somebody uses has a figure in it.
static bool isOfWork(const QString& text)
{
    const QString first = text.simplified().section(u' ', 0, 0).toLower();
    if (first == u"called")
        return std::any_of(text.cbegin(), text.cend(), [](QChar each) { return each.isDigit(); });
    static const QSet<QString> others{QStringLiteral("rang"),     QStringLiteral("phoned"),  QStringLiteral("ivs"),   QStringLiteral("pos"),
                                      QStringLiteral("wsw"),      QStringLiteral("lrr"),     QStringLiteral("cor"),   QStringLiteral("services")};
    return others.contains(first) || (workedBeginnings().contains(first) && !readPersonLine(text).verb);
}

bool PersonAct::enterWorked(const PersonId& person, const QString& text)
{
    const AgendaRow* row = m_table.now();
    if (!row || !isOfWork(text))
        return false;
    const auto line = m_worked.read(row->plan, person, text);
    if (line)
        m_worked.perform(row->plan, *line);
    else
        m_ask.object(line.error());
    return true;
}

Runs PersonAct::understood(const PersonId& person, const QString& text) const
{
    const AgendaRow* row = m_table.now();
    return row && isOfWork(text) ? m_worked.understood(row->plan, person, text) : personLineUnderstood(text);
}

bool PersonAct::enterContact(const PersonId& person, const PersonLine& line)
{
    const auto value = Words::of(line.value);
    if (*line.verb > PersonVerb::Restore || !value)
        return false;
    if (line.verb == PersonVerb::Wrong || line.verb == PersonVerb::Restore) {
        const auto because = Words::of(line.rest);
        if (!because)
            return m_ask.object({tr("Say why, after the number: “wrong 021 … a stranger answers”."), QStringLiteral("R-C7")}), true;
        if (line.verb == PersonVerb::Wrong)
            m_ask.perform(StrikeContactPoint{person, *value, *because});
        else
            m_ask.perform(RestoreContactPoint{person, *value, *because});
        return true;
    }
    if (line.verb == PersonVerb::Confirm) {
        const auto agency = agencyTyped(m_table.tables(), line.rest.section(u' ', 0, 0));
        m_ask.perform(ConfirmContactPoint{person, *value, agency, Words::of(agency ? line.rest.section(u' ', 1) : line.rest)});
        return true;
    }
    auto note = about<NoteContactPoint>(person, line);
    note.contactKind = meansOf(*line.verb);
    note.value = *value;
    note.note = Words::of(line.rest);
    m_ask.perform(note);
    return true;
}

bool PersonAct::enterSafety(const PersonId& person, const PersonLine& line)
{
    const auto value = Words::of(line.value);
    if (line.verb == PersonVerb::Safe) {
        const SafeWords words = readSafeWords(line.rest);
        auto way = about<NoteSafeWay>(person, line);
        way.value = value;
        way.when = Words::of(words.when);
        way.where = Words::of(words.where);
        way.how = Words::of(words.how);
        way.withWhom = Words::of(words.withWhom);
        return m_ask.perform(way), true;
    }
    if (line.verb == PersonVerb::Danger) {
        const DangerTyped typed = dangerTyped(line.value, line.rest);
        auto danger = about<NoteAddressDanger>(person, line);
        danger.address = Words::of(typed.address);
        danger.hazards = typed.dangers.hazards;
        danger.notAlone = typed.dangers.notAlone;
        danger.words = Words::of(typed.words);
        return m_ask.perform(danger), true;
    }
    if (line.verb == PersonVerb::CodeWord && value) {
        auto agree = about<AgreeCodeWord>(person, line);
        agree.word = *value;
        agree.meaning = Words::of(line.rest);
        return m_ask.perform(agree), true;
    }
    if (line.verb != PersonVerb::Held)
        return false;
    for (const CodeWordView& word : codeWords(m_table.tables(), person, dateAt(m_table.session().now())))
        if (!word.inPlace && !word.retiredAt)
            return m_ask.perform(ConfirmCodeWord{word.codeWord, QStringLiteral("police"), value}), true;
    return m_ask.object({tr("There is no code word that Police have still to confirm."), QStringLiteral("R-C11")}), true;
}

bool PersonAct::enterNames(const PersonId& person, const PersonLine& line)
{
    auto identity = about<NoteIdentity>(person, line);
    if ((line.verb == PersonVerb::Called || line.verb == PersonVerb::SaidAs) && line.said.victimOnly)
        return m_ask.object({tr("The name that somebody uses stands on the list and in the room. One that only she told of goes with “also”."), QStringLiteral("R-S3")}), true;
    switch (*line.verb) {
    case PersonVerb::Called: return m_ask.perform(NotePreferredName{person, line.value}), true;
    case PersonVerb::SaidAs: return m_ask.perform(NotePronunciation{person, line.value}), true;
    case PersonVerb::AlsoUsed: identity.alsoUsed = listTyped(line.value); break;
    case PersonVerb::Iwi: identity.iwi = listTyped(line.value); break;
    case PersonVerb::Languages: identity.languages = listTyped(line.value); break;
    case PersonVerb::Interpreter: identity.interpreter = listTyped(line.value); break;
    default: return false;
    }
    return m_ask.perform(identity), true;
}

bool PersonAct::enterKnown(const PersonId& person, const PersonLine& line)
{
    const QString first = line.value.section(u' ', 0, 0);
    if (const auto flag = flagTyped(first); flag && (line.verb == PersonVerb::Flag || line.verb == PersonVerb::NoFlag)) {
        auto note = about<NotePersonFlag>(person, line);
        note.flag = *flag;
        note.stands = line.verb == PersonVerb::Flag;
        note.words = Words::of(line.rest);
        return m_ask.perform(note), true;
    }
    if (const auto status = custodyTyped(first); status && line.verb == PersonVerb::Custody) {
        auto custody = about<NoteCustody>(person, line);
        custody.status = *status;
        custody.place = Words::of(line.rest.isEmpty() ? line.value.section(u' ', 1) : line.rest);
        return m_ask.perform(custody), true;
    }
    const auto agency = agencyTyped(m_table.tables(), first);
    if (const auto how = acquaintanceTyped(line.value.section(u' ', 1, 1)); how && agency && line.verb == PersonVerb::KnownBy) {
        auto known = about<NoteKnownBy>(person, line);
        known.agency = *agency;
        known.acquaintance = *how;
        known.worker = Words::of(line.rest);
        return m_ask.perform(known), true;
    }
    if (line.verb != PersonVerb::Wish)
        return false;
    auto wish = about<NoteWorkerWish>(person, line);
    wish.words = Words::of(line.rest.isEmpty() ? line.value : line.value + QStringLiteral(": ") + line.rest);
    return m_ask.perform(wish), true;
}

bool PersonAct::enterSelf(const PersonId& person, const PersonLine& line)
{
    auto identity = about<NoteIdentity>(person, line);
    if (line.verb == PersonVerb::Gender)
        identity.gender = genderTyped(line.value);
    if (line.verb == PersonVerb::Ethnicities)
        identity.ethnicities = ethnicitiesTyped(line.value);
    if (identity.gender || identity.ethnicities)
        return m_ask.perform(identity), true;
    const auto income = incomeTyped(line.value);
    if (line.verb != PersonVerb::LivesOn || !income)
        return false;
    const auto now = circumstancesOf(m_table.tables(), person, dateAt(m_table.session().now()));
    auto lives = about<NoteCircumstances>(person, line);
    lives.incomeSource = income;
    lives.correctionsStatus = now ? now->correctionsStatus : std::nullopt; // said together, kept together
    return m_ask.perform(lives), true;
}

bool PersonAct::enterDeath(const PersonId& person, const PersonLine& line)
{
    const auto typed = deathTyped(line, m_table.session().now());
    if ((line.verb != PersonVerb::Died && line.verb != PersonVerb::Lives))
        return false;
    if (!typed)
        return m_ask.object({tr("No calendar has that day: write it as 3 May 2018, or leave it out.")}), true;
    auto death = about<NoteDeath>(person, line);
    death.stands = line.verb == PersonVerb::Died;
    death.diedOn = death.stands ? typed->on : std::nullopt;
    death.words = Words::of(typed->words);
    return m_ask.perform(death), true;
}

} // namespace tepu::ui
