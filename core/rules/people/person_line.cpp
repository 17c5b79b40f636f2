// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/people/person_line.h"

#include "core/rules/lines/said_moment.h"
#include "core/rules/people/testimony_typed.h"

#include <QHash>
#include <QRegularExpression>

namespace tepu {

namespace {

struct PersonBeginning {
    const char* typed;
    PersonVerb verb;
};

constexpr std::array beginningsOfLines{
    PersonBeginning{"phone", PersonVerb::Phone},       PersonBeginning{"ok", PersonVerb::Confirm},
    PersonBeginning{"wrong", PersonVerb::Wrong},       PersonBeginning{"safe", PersonVerb::Safe},
    PersonBeginning{"danger", PersonVerb::Danger},     PersonBeginning{"code", PersonVerb::CodeWord},
    PersonBeginning{"held", PersonVerb::Held},         PersonBeginning{"address", PersonVerb::Address},
    PersonBeginning{"custody", PersonVerb::Custody},   PersonBeginning{"flag", PersonVerb::Flag},
    PersonBeginning{"known", PersonVerb::KnownBy},     PersonBeginning{"wish", PersonVerb::Wish},
    PersonBeginning{"called", PersonVerb::Called},     PersonBeginning{"say", PersonVerb::SaidAs},
    PersonBeginning{"also", PersonVerb::AlsoUsed},     PersonBeginning{"iwi", PersonVerb::Iwi},
    PersonBeginning{"speaks", PersonVerb::Languages},  PersonBeginning{"interpreter", PersonVerb::Interpreter},
    PersonBeginning{"gender", PersonVerb::Gender},     PersonBeginning{"ethnicity", PersonVerb::Ethnicities},
    PersonBeginning{"income", PersonVerb::LivesOn},    PersonBeginning{"died", PersonVerb::Died},
    PersonBeginning{"email", PersonVerb::Email},       PersonBeginning{"social", PersonVerb::Social},
    PersonBeginning{"noflag", PersonVerb::NoFlag},     PersonBeginning{"restore", PersonVerb::Restore},
    PersonBeginning{"lives", PersonVerb::Lives}};

/// Names a number or an address, and then says something of it.
bool namesAWay(PersonVerb verb)
{
    return verb <= PersonVerb::Safe;
}

void takeApart(PersonLine& line, const QString& text)
{
    static const QRegularExpression number(QStringLiteral("^(\\+?[0-9][0-9 ()-]{4,}[0-9])(?:[\\s:]+(.*))?$"));
    if (const auto found = number.match(text); namesAWay(*line.verb) && found.hasMatch()) {
        line.value = found.captured(1).trimmed();
        line.rest = found.captured(2).trimmed();
        return;
    }
    const qsizetype colon = text.indexOf(QStringLiteral(": "));
    line.value = text.left(colon < 0 ? text.size() : colon).trimmed();
    line.rest = colon < 0 ? QString() : text.mid(colon + 2).trimmed();
    if (line.verb == PersonVerb::Safe && colon < 0)
        std::swap(line.value, line.rest); // it holds of every number
}

template <class E>
std::optional<E> typedAs(const QHash<QString, E>& words, const QString& word)
{
    const auto found = words.constFind(word.toLower());
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

QVector<QString> personBeginnings()
{
    QVector<QString> all;
    for (const PersonBeginning& each : beginningsOfLines)
        all.append(QString::fromLatin1(each.typed));
    return all;
}

PersonLine readPersonLine(const QString& text)
{
    QString rest = text.simplified();
    PersonLine line;
    const QString first = rest.section(u' ', 0, 0).toLower();
    for (const PersonBeginning& each : beginningsOfLines)
        if (first == QLatin1String(each.typed))
            line.verb = each.verb;
    if (!line.verb)
        return line;
    rest = rest.section(u' ', 1);
    line.said = testimonyTyped(rest);
    takeApart(line, rest);
    return line;
}

SafeWords readSafeWords(const QString& text)
{
    SafeWords words;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString one = part.trimmed();
        const QString first = one.section(u' ', 0, 0).toLower();
        QString& place = first == u"with" ? words.withWhom : first == u"at" ? words.where : first == u"by" ? words.how : words.when;
        place += place.isEmpty() ? one : QStringLiteral("; ") + one;
    }
    return words;
}

std::optional<PersonFlag> flagTyped(const QString& word)
{
    static const QHash<QString, PersonFlag> words{
        {"alcohol", PersonFlag::AlcoholMisuse}, {"drugs", PersonFlag::DrugMisuse}, {"meth", PersonFlag::MethamphetamineUse},
        {"mental", PersonFlag::MentalHealthCondition}, {"pregnant", PersonFlag::Pregnant}, {"gang", PersonFlag::Gang},
        {"disability", PersonFlag::Disability}};
    return typedAs(words, word);
}

std::optional<CustodyStatus> custodyTyped(const QString& word)
{
    static const QHash<QString, CustodyStatus> words{
        {"remand", CustodyStatus::RemandedInCustody}, {"sentence", CustodyStatus::ServingSentence}, {"cells", CustodyStatus::PoliceCells},
        {"home", CustodyStatus::HomeDetention}, {"bail", CustodyStatus::RemandedOnBail}, {"community", CustodyStatus::CommunitySentence},
        {"free", CustodyStatus::AtLiberty}};
    return typedAs(words, word);
}

std::optional<Acquaintance> acquaintanceTyped(const QString& word)
{
    static const QHash<QString, Acquaintance> words{
        {"good", Acquaintance::GoodRelationship}, {"working", Acquaintance::WorkingWith}, {"knows", Acquaintance::KnowsOf},
        {"before", Acquaintance::WorkedWithBefore}, {"broken", Acquaintance::RelationshipBroken}};
    return typedAs(words, word);
}

std::optional<Gender> genderTyped(const QString& words)
{
    static const QHash<QString, Gender> known{{"female", Gender::Female}, {"male", Gender::Male}, {"diverse", Gender::GenderDiverse},
                                              {"gender diverse", Gender::GenderDiverse}, {"unknown", Gender::Unknown}};
    return typedAs(known, words);
}

std::optional<QVector<Ethnicity>> ethnicitiesTyped(const QString& words)
{
    static const QHash<QString, Ethnicity> known{{"maori", Ethnicity::Maori}, {"māori", Ethnicity::Maori}, {"european", Ethnicity::European},
                                                 {"pākehā", Ethnicity::European}, {"pakeha", Ethnicity::European}, {"pacific", Ethnicity::Pacific},
                                                 {"african", Ethnicity::African}, {"asian", Ethnicity::Asian}, {"other", Ethnicity::Other}};
    QVector<Ethnicity> all;
    if (words.compare(QStringLiteral("none"), Qt::CaseInsensitive) == 0)
        return all;
    for (const QString& each : words.split(u',', Qt::SkipEmptyParts)) {
        const auto one = typedAs(known, each.trimmed().normalized(QString::NormalizationForm_C));
        if (!one)
            return std::nullopt;
        if (!all.contains(*one))
            all.append(*one);
    }
    return all;
}

std::optional<IncomeSource> incomeTyped(const QString& word)
{
    static const QHash<QString, IncomeSource> known{
        {"acc", IncomeSource::AccInsurance},  {"benefit", IncomeSource::Benefit},       {"employed", IncomeSource::Employed},
        {"wages", IncomeSource::Employed},    {"prison", IncomeSource::RicPrison},      {"super", IncomeSource::Superannuation},
        {"pension", IncomeSource::SuperannuationOther}, {"training", IncomeSource::TrainingSupport}, {"unknown", IncomeSource::Unknown}};
    return typedAs(known, word);
}

std::optional<DeathTyped> deathTyped(const PersonLine& line, Instant now)
{
    const QStringList words = line.value.split(u' ', Qt::SkipEmptyParts);
    QStringList small;
    for (const QString& word : words)
        small.append(word.toLower());
    const SaidMoment said = saidDay(small, dateAt(now), Towards::Past);
    QStringList rest = words.mid(said.day ? said.count : 0);
    const QString notTaken = said.day ? rest.value(0) : line.value; // figures that no day took: nothing is guessed of them
    if (std::any_of(notTaken.cbegin(), notTaken.cend(), [](QChar each) { return each.isDigit(); }))
        return std::nullopt;
    rest.append(line.rest);
    return DeathTyped{said.day, rest.join(u' ').trimmed()};
}

DangersTyped dangersTyped(const QString& words)
{
    static const QHash<QString, AddressHazard> hazards{{"dog", AddressHazard::Dogs},      {"dogs", AddressHazard::Dogs},
                                                       {"gun", AddressHazard::Firearms},  {"guns", AddressHazard::Firearms},
                                                       {"firearm", AddressHazard::Firearms}, {"firearms", AddressHazard::Firearms},
                                                       {"gang", AddressHazard::Gang}};
    DangersTyped typed;
    for (const QString& word : words.toLower().split(QRegularExpression(QStringLiteral("[^a-z]+")), Qt::SkipEmptyParts)) {
        if (const auto hazard = typedAs(hazards, word); hazard && !typed.hazards.contains(*hazard))
            typed.hazards.append(*hazard);
        typed.notAlone = typed.notAlone || word == u"alone";
    }
    return typed;
}

DangerTyped dangerTyped(const QString& value, const QString& rest)
{
    const DangersTyped here = dangersTyped(value);
    if (!here.hazards.isEmpty() || here.notAlone)
        return {{}, here, rest};
    const DangersTyped there = dangersTyped(rest);
    if (there.hazards.isEmpty() && !there.notAlone)
        return {{}, {}, rest.isEmpty() ? value : rest};
    return {value, there, rest};
}

} // namespace tepu
