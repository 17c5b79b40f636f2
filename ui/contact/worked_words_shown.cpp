// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/worked_words_shown.h"

#include "core/rules/code_words.h"
#include "core/rules/contact/support_hours.h"
#include "core/rules/lines/agency_words.h"
#include "core/rules/lines/person_names.h"
#include "core/rules/services/money.h"
#include "core/rules/services/service_wait.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/pages/joined.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct WorkedTelling {
    Q_DECLARE_TR_FUNCTIONS(WorkedLine)
};

QString roleShown(WorkerRole role)
{
    return role == WorkerRole::Corrections ? WorkedTelling::tr("Corrections") : code(role).toUpper();
}

/// Says each part in its turn; what nobody said is left out.
struct Saying {
    const WorkedContext& context;

    QString called(const PersonId& person) const
    {
        const PersonOnCase* known = personById(context.people, person);
        return known ? known->called() : QString();
    }

    Runs parts(const QStringList& said) const
    {
        Runs runs;
        for (const QString& each : said)
            join(runs, each, Voice::Accent);
        return runs;
    }

    Runs operator()(const ContactTyped& typed) const
    {
        const QString agency = typed.agency && typed.agency->endsWith(QStringLiteral("_provider")) ? QString()
                               : typed.agency ? spokenAgency(context.agencies, *typed.agency) : QString();
        return parts({roleShown(typed.role), agency, codeWords(typed.method), called(typed.person), momentInWords(typed.at), codeWords(typed.result),
                      !typed.saidSafe ? QString() : *typed.saidSafe ? WorkedTelling::tr("at a safe time") : WorkedTelling::tr("not at a safe time"),
                      typed.note});
    }

    Runs operator()(const HoursTyped& typed) const
    {
        return parts({roleShown(typed.role), minutesInWords(typed.minutes), called(typed.person),
                      typed.on ? dayInWords(*typed.on) : WorkedTelling::tr("today"), typed.note});
    }

    Runs operator()(const EngagementTyped& typed) const
    {
        return parts({called(typed.person), codeWords(typed.outcome), typed.role ? roleShown(*typed.role) : QString(), typed.note});
    }

    Runs operator()(const ServiceTyped& typed) const
    {
        return parts({called(typed.person), codeWords(typed.category), codeWords(typed.status), typed.provider, typed.place,
                      typed.on ? WorkedTelling::tr("since %1").arg(dayInWords(*typed.on)) : WorkedTelling::tr("today"), typed.note});
    }

    Runs operator()(const GapTyped& typed) const
    {
        return parts({WorkedTelling::tr("not to be had"), codeWords(typed.category), typed.place, typed.note});
    }

    Runs operator()(const CapacityTyped& typed) const
    {
        return parts({typed.provider, codeWords(typed.category), codeWords(typed.capacity), typed.place,
                      typed.waitDays ? WorkedTelling::tr("wait %1").arg(waitedInWords(*typed.waitDays)) : QString(), typed.note});
    }

    Runs operator()(const SpendingTyped& typed) const
    {
        return parts({WorkedTelling::tr("flexi-fund %1").arg(moneyInWords(typed.cents)), called(typed.person), typed.what,
                      WorkedTelling::tr("agreed by %1").arg(typed.agreedBy), typed.on ? dayInWords(*typed.on) : WorkedTelling::tr("today")});
    }
};

} // namespace

Runs workedShown(const WorkedLine& line, const WorkedContext& context)
{
    return std::visit(Saying{context}, line);
}

} // namespace tepu::ui
