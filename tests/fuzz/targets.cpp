// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "core/commands/fact_book.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/said/capture_line.h"
#include "core/exchange/open_data/fact_files.h"
#include "core/exchange/referrals/police_episodes.h"
#include "core/exchange/referrals/prison_releases.h"
#include "core/journal/envelope.h"
#include "core/journal/header.h"
#include "core/rules/lines/capture_line.h"
#include "core/rules/lines/task_line.h"
#include "tests/fuzz/seeds.h"
#include "tests/rules/lines/family.h"

namespace tepu::fuzz {
namespace {

void readReferrals(const QByteArray& bytes)
{
    (void)readPoliceEpisodes(bytes, family::thursdayMorning());
    (void)readPrisonReleases(bytes);
}

/// The first byte chooses the file.
void readOpenData(const QByteArray& bytes)
{
    static const QStringList kinds = [] {
        QStringList all = FactBook::all().kinds();
        all.sort();
        return all;
    }();
    if (bytes.isEmpty())
        return;
    const QString& kind = kinds.at(static_cast<unsigned char>(bytes.at(0)) % kinds.size());
    (void)open_data::readFacts(open_data::factFileOf(kind), kind, bytes.mid(1));
}

void readJournal(const QByteArray& bytes)
{
    (void)EventHeader::fromBytes(bytes);
    if (const auto half = openEnvelope(bytes))
        if (const auto entry = FactBook::all().find(half->fact))
            (void)(*entry)->check(half->fact);
}

void readCaptureLine(const QByteArray& bytes)
{
    static const CaptureContext context = family::table();
    (void)understoodWords(understandLine(QString::fromUtf8(bytes), context), context);
}

void readTaskLine(const QByteArray& bytes)
{
    static const LineContext context = family::kowhaiUnaware();
    (void)understandTask(QString::fromUtf8(bytes), context);
}

} // namespace

const QVector<Target>& targets()
{
    static const QVector<Target> all{{"referrals", readReferrals, seedsOfReferrals},
                                     {"open-data", readOpenData, seedsOfOpenData},
                                     {"journal", readJournal, seedsOfJournal},
                                     {"capture-line", readCaptureLine, seedsOfCaptureLines},
                                     {"task-line", readTaskLine, seedsOfTaskLines}};
    return all;
}

const Target* target(const QByteArray& name)
{
    const auto found = std::find_if(targets().begin(), targets().end(), [&](const Target& each) { return name == each.name; });
    return found == targets().end() ? nullptr : &*found;
}

} // namespace tepu::fuzz
