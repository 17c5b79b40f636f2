// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/seeds.h"

#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/said/capture_line.h"
#include "core/exchange/open_data/fact_files.h"
#include "core/journal/envelope.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFile>

namespace tepu::fuzz {
namespace {

constexpr qint64 largest = 60'000; // bytes: what is read again and again is kept small

Statement stamped(const Facts& facts)
{
    Statement statement = facts.statements().first();
    statement.stamp = {CommandId::fresh(), UserId::fresh(), *parseInstant(QStringLiteral("2018-05-10T10:42:00+12:00")), {}};
    return statement;
}

QVector<Statement> someFacts()
{
    const PlanId plan = PlanId::fresh();
    LineCaptured line;
    line.plan = plan;
    line.line = LineId::fresh();
    line.words = *Words::of(QStringLiteral("she is with her sister in Ngāruawāhia"));
    RiskChanged risk;
    risk.plan = plan;
    risk.text = Words::of(QStringLiteral("the table chose it")).value();
    return {stamped(PlanStarted{plan, QStringLiteral("W-1"), QStringLiteral("Kōwhai"), Location::WaikatoCity}), stamped(line), stamped(risk)};
}

QVector<QByteArray> inUtf8(std::initializer_list<const char*> lines)
{
    return {lines.begin(), lines.end()};
}

} // namespace

QVector<QByteArray> seedsOfReferrals()
{
    QVector<QByteArray> all;
    const QDir folder(testData("referrals/bad"));
    for (const QString& name : folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.size() < largest && file.open(QIODevice::ReadOnly))
            all.append(file.readAll());
    }
    return all;
}

QVector<QByteArray> seedsOfOpenData()
{
    QVector<QByteArray> all;
    for (const QByteArray& file : open_data::factFiles(someFacts()))
        for (const char kind : {'\0', '\x11', '\x2a', '\x3f'})
            all.append(kind + file);
    return all;
}

QVector<QByteArray> seedsOfJournal()
{
    QVector<QByteArray> all{EventHeader().bytes()};
    for (const Statement& fact : someFacts())
        all << envelope(fact, Seal::Ordinary) << envelope(fact, Seal::Safety);
    return all;
}

QVector<QByteArray> seedsOfCaptureLines()
{
    return inUtf8({"pol attended twice this month", "refuge: she wants no contact before fri", " mere says he rang again", "ot nothing held",
                   "ivs @mere is safe at her sister’s", "corrections he reports on tuesdays, ankle bracelet 0412", "> kōwhai pol the van is his",
                   "victim says he knows where she is", "perp says they live together again", "gp seen 16/5 at 3.30 pm"});
}

QVector<QByteArray> seedsOfTaskLines()
{
    return inUtf8({"refuge contact mere today", "pos visit james by fri 1500", "pol and corrections visit james not alone", "ivs contact mere after refuge says safe",
                   "ot check the children within 24 hours", "school tell hana's worker wed 16 may", "icm review in 2 weeks", "if released pol tell mere via refuge",
                   "gp check mere because of the strangulation, tonight", "isr meet james before 31/5 at noon"});
}

} // namespace tepu::fuzz
