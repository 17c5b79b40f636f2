// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/said_so_words.h"

#include "core/rules/code_words.h"
#include "core/rules/people/standing_of_contact.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/pages/code_names.h"
#include "ui/meeting/pages/joined.h"

#include <QCoreApplication>
#include <QLocale>

namespace tepu::ui {
namespace {

struct SaidSoWords {
    Q_DECLARE_TR_FUNCTIONS(SaidSoWords)
};

QString sourceWords(Source source)
{
    switch (source) {
    case Source::Victim: return SaidSoWords::tr("the victim says");
    case Source::Child: return SaidSoWords::tr("a child says");
    case Source::Perpetrator: return SaidSoWords::tr("the person using violence says");
    case Source::Agency: return SaidSoWords::tr("an agency");
    case Source::Police: return SaidSoWords::tr("Police");
    case Source::ThirdParty: return SaidSoWords::tr("others say");
    }
    Q_UNREACHABLE();
}

/// A code that the screen has no other words for.
template <Coded E>
QString asRead(E value)
{
    const QString words = codeWords(value);
    return words.left(1).toUpper() + words.mid(1);
}

QString partLabel(IdentityPart part)
{
    switch (part) {
    case IdentityPart::AlsoUsed: return SaidSoWords::tr("Also used");
    case IdentityPart::Gender: return SaidSoWords::tr("Gender");
    case IdentityPart::Ethnicities: return SaidSoWords::tr("Ethnicities");
    case IdentityPart::Iwi: return SaidSoWords::tr("Iwi");
    case IdentityPart::Languages: return SaidSoWords::tr("Speaks");
    case IdentityPart::Interpreter: return SaidSoWords::tr("Interpreter");
    }
    Q_UNREACHABLE();
}

QString statedWords(const IdentityView& view)
{
    QStringList words;
    for (const QString& each : view.stated)
        if (const auto gender = fromCode<Gender>(each); gender && view.part == IdentityPart::Gender)
            words.append(shown(*gender));
        else if (const auto ethnicity = fromCode<Ethnicity>(each); ethnicity && view.part == IdentityPart::Ethnicities)
            words.append(shown(*ethnicity));
        else
            words.append(each);
    return words.join(QStringLiteral(", "));
}

void add(QVector<Fact>& facts, const QString& label, Runs value, const SaidSo& said)
{
    join(value, saidSoWords(said));
    facts.append({label, value});
}

void addCustody(QVector<Fact>& facts, const CustodyView& custody)
{
    Runs value{{asRead(custody.status), isLockedUp(custody.status) ? Voice::Strong : Voice::Plain}};
    join(value, custody.place, Voice::Plain);
    if (custody.until)
        join(value, custody.over ? SaidSoWords::tr("was until %1: ask").arg(dayInWords(*custody.until)) : SaidSoWords::tr("until %1").arg(dayInWords(*custody.until)),
             custody.over ? Voice::Caution : Voice::Plain);
    join(value, custody.words);
    add(facts, SaidSoWords::tr("Custody"), value, custody);
}

void addKnownBy(QVector<Fact>& facts, const QVector<KnownByView>& all)
{
    for (const KnownByView& each : all) {
        Runs value{{asRead(each.acquaintance), each.warm ? Voice::Accent : Voice::Plain}};
        if (each.warm)
            join(value, SaidSoWords::tr("warm handover"), Voice::Accent);
        join(value, each.worker, Voice::Plain);
        join(value, each.words);
        add(facts, each.name, value, each);
    }
}

} // namespace

Runs saidSoWords(const SaidSo& said)
{
    Runs words;
    if (said.source)
        join(words, sourceWords(*said.source));
    if (said.basis)
        join(words, *said.basis == Basis::Formal ? SaidSoWords::tr("on paper") : SaidSoWords::tr("seen"));
    if (said.on)
        join(words, dayInWords(*said.on));
    if (said.victimOnly)
        join(words, SaidSoWords::tr("from the victim only"), Voice::Alert);
    if (said.lapsesOn)
        join(words, said.lapsed ? SaidSoWords::tr("lapsed %1: ask again").arg(dayInWords(*said.lapsesOn)) : SaidSoWords::tr("counts until %1").arg(dayInWords(*said.lapsesOn)),
             said.lapsed ? Voice::Caution : Voice::Quiet);
    return words;
}

QString rolePlayed(Role role, bool wasChild, const SiteSettings& words)
{
    return shown(role, wasChild, words);
}

QString tableViewWords(TableView view)
{
    switch (view) {
    case TableView::PredominantAggressor: return SaidSoWords::tr("predominant aggressor");
    case TableView::PrimaryVictim: return SaidSoWords::tr("primary victim");
    case TableView::Unclear: return SaidSoWords::tr("unclear");
    }
    Q_UNREACHABLE();
}

QVector<Fact> knownTold(const Person& person)
{
    QVector<Fact> facts;
    if (person.custody)
        addCustody(facts, *person.custody);
    for (const FlagView& flag : person.flags) {
        Runs value;
        join(value, flag.words, Voice::Plain);
        add(facts, asRead(flag.flag), value, flag);
    }
    addKnownBy(facts, person.knownBy);
    if (const auto& wish = person.workerWish) {
        Runs value;
        if (wish->gender)
            join(value, shown(*wish->gender), Voice::Strong);
        join(value, wish->words, Voice::Strong);
        add(facts, SaidSoWords::tr("Wishes for"), value, *wish);
    }
    if (const auto& lives = person.circumstances; lives && lives->incomeSource)
        add(facts, SaidSoWords::tr("Lives on"), {{asRead(*lives->incomeSource), Voice::Plain}}, *lives);
    for (const QString& note : person.card.notes)
        facts.append({SaidSoWords::tr("Note"), {{note, Voice::Plain}}});
    return facts;
}

QVector<Fact> identityTold(const Person& person)
{
    QVector<Fact> facts;
    if (person.card.dateOfBirth)
        facts.append({SaidSoWords::tr("Born"), {{QLocale().toString(*person.card.dateOfBirth, QStringLiteral("d MMM yyyy")), Voice::Plain}}});
    for (const IdentityView& view : person.identity)
        add(facts, partLabel(view.part), {{statedWords(view), Voice::Plain}}, view);
    return facts;
}

} // namespace tepu::ui
