// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/awaited_event.h"

#include "core/rules/lines/phrase_book.h"
#include "core/rules/lines/word_list.h"

namespace tepu {

static const PhraseBook<AwaitedEvent>& eventPhrases()
{
    static const PhraseBook<AwaitedEvent> book{
        {AwaitedEvent::Bail, u"bail,bailed,gets bail,granted bail,remanded on bail"},
        {AwaitedEvent::Release, u"release,released,prison release,remand release,parole,paroled,gets out,comes out"},
        {AwaitedEvent::Hearing, u"hearing,court,court hearing,court date,court case,case review hearing,"
                         u"court case review hearing,remand hearing,bail hearing"},
        {AwaitedEvent::Sentencing, u"sentencing,sentenced"},
        {AwaitedEvent::FamilyGroupConference, u"fgc,family group conference"},
        {AwaitedEvent::PsoEnd, u"pso ends,pso expires,pso end,pso expiry,pso ending"},
        {AwaitedEvent::OrderServed, u"served,order served,pso served,protection order served"},
        {AwaitedEvent::Arrest, u"arrest,arrested"},
        {AwaitedEvent::HospitalDischarge, u"discharge,discharged"},
    };
    return book;
}

/// Words that may stand between "before", "after" or "if" and the event.
static bool isFiller(const QString& word)
{
    return isOneOf(word, u"the a his her their next completion of he she they is are gets perp perpetrator ot oranga "
                         u"tamariki potential");
}

std::optional<EventFound> eventAt(const TypedLine& line, qsizetype at)
{
    for (qsizetype i = at; i < line.size() && line.isFree(i); ++i) {
        if (const auto found = eventPhrases().at(line, i))
            return EventFound{found->value, i + found->count - at};
        if (!isFiller(line.word(i)) || line.token(i).afterBreak)
            break;
    }
    return std::nullopt;
}

QString spoken(AwaitedEvent event)
{
    switch (event) {
    case AwaitedEvent::Bail:
        return QStringLiteral("bail");
    case AwaitedEvent::Release:
        return QStringLiteral("the release");
    case AwaitedEvent::Hearing:
        return QStringLiteral("the hearing");
    case AwaitedEvent::Sentencing:
        return QStringLiteral("sentencing");
    case AwaitedEvent::FamilyGroupConference:
        return QStringLiteral("the family group conference");
    case AwaitedEvent::PsoEnd:
        return QStringLiteral("the end of the PSO");
    case AwaitedEvent::OrderServed:
        return QStringLiteral("the order is served");
    case AwaitedEvent::Arrest:
        return QStringLiteral("the arrest");
    case AwaitedEvent::HospitalDischarge:
        return QStringLiteral("the discharge from hospital");
    }
    Q_UNREACHABLE();
}

QString typed(AwaitedEvent event)
{
    switch (event) {
    case AwaitedEvent::Bail:
        return QStringLiteral("bailed");
    case AwaitedEvent::Release:
        return QStringLiteral("released");
    case AwaitedEvent::Hearing:
        return QStringLiteral("hearing");
    case AwaitedEvent::Sentencing:
        return QStringLiteral("sentenced");
    case AwaitedEvent::FamilyGroupConference:
        return QStringLiteral("fgc");
    case AwaitedEvent::PsoEnd:
        return QStringLiteral("pso ends");
    case AwaitedEvent::OrderServed:
        return QStringLiteral("served");
    case AwaitedEvent::Arrest:
        return QStringLiteral("arrested");
    case AwaitedEvent::HospitalDischarge:
        return QStringLiteral("discharged");
    }
    Q_UNREACHABLE();
}

} // namespace tepu
