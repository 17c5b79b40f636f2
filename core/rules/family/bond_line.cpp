// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/family/bond_line.h"

#include "core/rules/lines/agency_words.h"
#include "core/rules/lines/person_names.h"
#include "core/rules/lines/said_moment.h"

#include <QHash>
#include <QLocale>

namespace tepu {
namespace {

struct KinWord {
    BondKind kind;
    std::optional<Gender> gender = {};
};

const QHash<QString, KinWord>& kinWords()
{
    using enum BondKind;
    static const QHash<QString, KinWord> words{
        {"partner", {Partner}}, {"partners", {Partner}}, {"wife", {Partner, Gender::Female}}, {"husband", {Partner, Gender::Male}},
        {"ex", {FormerPartner}}, {"ex-partner", {FormerPartner}}, {"former", {FormerPartner}}, {"parent", {Parent}},
        {"mother", {Parent, Gender::Female}}, {"mum", {Parent, Gender::Female}}, {"father", {Parent, Gender::Male}},
        {"dad", {Parent, Gender::Male}}, {"child", {Child}}, {"son", {Child, Gender::Male}}, {"daughter", {Child, Gender::Female}},
        {"sibling", {Sibling}}, {"siblings", {Sibling}}, {"brother", {Sibling, Gender::Male}}, {"sister", {Sibling, Gender::Female}},
        {"carer", {Carer}}, {"caregiver", {Carer}}, {"guardian", {Carer}}, {"kin", {OtherKin}}, {"related", {OtherKin}},
        {"cousin", {OtherKin}}, {"aunt", {OtherKin, Gender::Female}}, {"aunty", {OtherKin, Gender::Female}}, {"uncle", {OtherKin, Gender::Male}},
        {"nan", {OtherKin, Gender::Female}}, {"grandmother", {OtherKin, Gender::Female}}, {"kuia", {OtherKin, Gender::Female}},
        {"grandfather", {OtherKin, Gender::Male}}, {"koro", {OtherKin, Gender::Male}}};
    return words;
}

const QHash<QString, SupportAnswer>& answerWords()
{
    static const QHash<QString, SupportAnswer> words{{"offered", SupportAnswer::Offered}, {"taken", SupportAnswer::TakenUp},
                                                     {"accepted", SupportAnswer::TakenUp}, {"chose", SupportAnswer::ChoseNotTo},
                                                     {"declined", SupportAnswer::ChoseNotTo}};
    return words;
}

bool isSmallWord(const QString& word)
{
    static const QStringList words{"of", "and", "with", "the", "a", "is", "was", "are", "by", "to", "his", "her", "their", "up", "not", "yet", "in"};
    return words.contains(word);
}

int monthNamed(const QString& word)
{
    for (int month = 1; month <= 12; ++month)
        if (word.size() >= 3 && QLocale::c().monthName(month).toLower().startsWith(word))
            return month;
    return 0;
}

bool isYear(int number)
{
    return number > 1900 && number < 2200;
}

/// Reads a line from left to right; what a word means may depend on the one before it.
class FamilyReading {
public:
    FamilyReading(const QString& text, const QVector<PersonOnCase>& people, const QVector<Agency>& agencies, QDate today)
        : m_line(text), m_names(people), m_agencies(agencyBook(agencies)), m_today(today)
    {
    }

    Result<FamilyLine> read()
    {
        while (m_at < m_line.size() && m_wrong.isEmpty())
            readNext();
        if (!m_wrong.isEmpty())
            return refuse(m_wrong);
        return complete();
    }

private:
    void readNext();
    bool readMark(const QString& word);
    bool readWhat(const QString& word);
    void readName();
    void readNewName();
    std::optional<QDate> readDay(Towards towards);
    void tell(FamilyTold told);
    Result<FamilyLine> complete() const;
    QString word(qsizetype ahead = 0) const { return m_at + ahead < m_line.size() ? m_line.token(m_at + ahead).word : QString(); }

    TypedLine m_line;
    PersonNames m_names;
    AgencyBook m_agencies;
    QDate m_today;
    FamilyLine m_read;
    std::optional<FamilyTold> m_told;
    qsizetype m_at = 0;
    QString m_wrong;
};

void FamilyReading::tell(FamilyTold told)
{
    if (!m_told || told == FamilyTold::Bond)
        m_told = m_told.value_or(told);
}

/// "1 sep 2018", "sep 2018", "2018", "2018-09-01"; nothing where the calendar has no such day.
std::optional<QDate> FamilyReading::readDay(Towards towards)
{
    if (const QDate whole = QDate::fromString(word(), Qt::ISODate); whole.isValid()) {
        ++m_at;
        return whole;
    }
    int day = 1;
    if (monthNamed(word(1)) > 0 && word().toInt() > 0)
        day = m_line.token(m_at++).word.toInt();
    const int month = monthNamed(word());
    if (month > 0)
        ++m_at;
    if (isYear(word().toInt()))
        return dayOfYear(day, std::max(month, 1), m_line.token(m_at++).word.toInt(), m_today, towards);
    return month > 0 ? dayOfYear(day, month, {}, m_today, towards) : std::nullopt;
}

bool FamilyReading::readMark(const QString& mark)
{
    if (mark == u"victim" && word(1) == u"only") {
        m_read.victimOnly = true;
        m_at += 2;
    } else if (mark == u"says" && !m_read.people.isEmpty()) {
        m_read.teller = m_read.people.takeLast();
        ++m_at;
    } else if (mark == u"since" || mark == u"due") {
        ++m_at;
        const auto day = readDay(mark == u"due" ? Towards::Future : Towards::Past);
        if (!day)
            m_wrong = QStringLiteral("Write a day that the calendar has: “since 2015”, “since Mar 2015” or “due 1 Sep”.");
        (mark == u"due" ? m_read.due : m_read.since) = day;
        if (mark == u"due")
            tell(FamilyTold::Unborn);
    } else {
        return false;
    }
    return true;
}

bool FamilyReading::readWhat(const QString& what)
{
    if (const auto kin = kinWords().constFind(what); kin != kinWords().cend()) {
        m_read.kind = kin->kind;
        m_read.gender = kin->gender;
        tell(FamilyTold::Bond);
        m_at += what == u"former" && word(1) == u"partner" ? 2 : 1;
    } else if (const auto answer = answerWords().constFind(what); answer != answerWords().cend()) {
        m_read.answer = *answer;
        m_told = FamilyTold::Support;
        ++m_at;
    } else if (what == u"not" && word(1) == u"yet") {
        m_told = FamilyTold::Support;
        m_at += 2;
    } else if (what == u"live" || what == u"lives" || what == u"together") {
        m_told = FamilyTold::Home;
        ++m_at;
    } else if (what == u"expects" || what == u"expecting" || what == u"pregnant" || what == u"hapu") {
        m_told = FamilyTold::Unborn;
        ++m_at;
    } else {
        return false;
    }
    return true;
}

void FamilyReading::readNewName()
{
    QStringList names;
    for (++m_at; m_at < m_line.size(); ++m_at) {
        const Token& token = m_line.token(m_at);
        if (kinWords().contains(token.word))
            break;
        if (const int age = token.word.toInt(); age > 0 || token.word == u"0")
            m_read.age = age;
        else if (!isSmallWord(token.word))
            names.append(m_line.text().mid(token.at, token.length));
    }
    m_read.name = names.join(u' ');
    m_told = FamilyTold::Relative;
}

void FamilyReading::readName()
{
    if (m_told == FamilyTold::Support)
        if (const auto agency = m_agencies.at(m_line, m_at)) {
            m_read.agency = agency->value;
            m_at += agency->count;
            return;
        }
    const Token& token = m_line.token(m_at);
    const auto named = m_names.namedAt(m_line, m_at);
    const QString typed = m_line.text().mid(token.at, token.length);
    if (named.size() == 1 && !m_read.people.contains(named.first()))
        m_read.people.append(named.first());
    else if (named.isEmpty())
        m_wrong = QStringLiteral("“%1” is nobody on this plan. Write “new %1 14 son of …” to name them.").arg(typed);
    else if (named.size() > 1)
        m_wrong = QStringLiteral("“%1” may be several people here. Write more of the name.").arg(typed);
    ++m_at;
}

void FamilyReading::readNext()
{
    const QString next = word();
    if (m_at == 0 && next == u"new")
        readNewName();
    else if (readMark(next) || readWhat(next))
        return;
    else if (isSmallWord(next))
        ++m_at;
    else
        readName();
}

Result<FamilyLine> FamilyReading::complete() const
{
    FamilyLine line = m_read;
    line.told = m_told.value_or(FamilyTold::Bond);
    const qsizetype people = line.people.size();
    switch (line.told) {
    case FamilyTold::Bond:
        if (!m_told || people != 2)
            return refuse(QStringLiteral("Who is what to whom? Write “mere mother of hana” or “james ex of mere since 2015”."));
        break;
    case FamilyTold::Home:
        if (people < 2)
            return refuse(QStringLiteral("Who lives together? Write “mere, hana and tama live together”."));
        break;
    case FamilyTold::Unborn:
        if (people < 1 || people > 2)
            return refuse(QStringLiteral("Who expects a child? Write “mere expects due 1 Sep”."));
        break;
    case FamilyTold::Support:
        if (people != 1)
            return refuse(QStringLiteral("To whom was support offered? Write “hana offered refuge”."));
        break;
    case FamilyTold::Relative:
        if (line.name.isEmpty() || people > 1)
            return refuse(QStringLiteral("Who is new, and whose? Write “new Rua 14 son of mere”."));
        break;
    }
    return line;
}

} // namespace

Result<FamilyLine> readFamilyLine(const QString& text, const QVector<PersonOnCase>& people, const QVector<Agency>& agencies, QDate today)
{
    return FamilyReading(text, people, agencies, today).read();
}

} // namespace tepu
