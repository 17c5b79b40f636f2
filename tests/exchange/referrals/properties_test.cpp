// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codec.h"
#include "core/rules/referrals/again.h"
#include "tests/exchange/referrals/sheet.h"
#include "tests/support/test.h"

using namespace tepu;

static Sheet threeEpisodes()
{
    Sheet sheet = Sheet::episodes();
    for (const char* ref : {"P1", "P2", "P3"}) {
        const Sheet::Cells own{{"episode_ref", ref},
                               {"narrative", QStringLiteral("\"%1\", he said.\nThen left").arg(ref)}};
        Sheet::Cells child = own;
        child.insert({{"role", "child_exposed"}, {"given_names", "Tama"}, {"ethnicities", "maori;asian;european"}});
        Sheet::Cells broken = own;
        broken.insert({{"role", "witness"}, {"given_names", "Hana"}, {"pregnant", "no"}});
        sheet.perpetrator(own).victim(own).row(child).row(broken);
    }
    return sheet;
}

/// Any order of numbers below `count`.
static std::vector<qsizetype> permutation(qsizetype count)
{
    std::vector<qsizetype> order(static_cast<size_t>(count));
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<qsizetype>(i);
    for (size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[*rc::gen::inRange<size_t>(0, i)]);
    return order;
}

static QByteArray quotedAtWill(const QString& field)
{
    const bool must = field.contains(u',') || field.contains(u'"') || field.contains(u'\n');
    const QString outer = *rc::gen::elementOf(std::vector<QString>{"", " ", "\t"});
    const QString padded = outer + field + outer;
    if (!must && *rc::gen::arbitrary<bool>())
        return padded.toUtf8();
    return ('"' + QString(padded).replace("\"", "\"\"") + '"').toUtf8();
}

static QByteArray written(const QStringList& fields, const std::vector<qsizetype>& columns, bool header)
{
    QList<QByteArray> cells;
    for (const qsizetype column : columns)
        cells.append(header ? fields[column].toUtf8() : quotedAtWill(fields[column]));
    return cells.join(',') + (*rc::gen::arbitrary<bool>() ? "\r\n" : "\n");
}

TEST_CASE("another order of rows and columns, other quoting and line ends make the same episodes",
          "[exchange][referrals][property]")
{
    const Sheet sheet = threeEpisodes();
    const EpisodeFile plain = read(sheet);
    REQUIRE(plain.accepted.size() == 3);
    rc::prop("permuted", [&] {
        const auto columns = permutation(sheet.header().size());
        QByteArray bytes = written(sheet.header(), columns, true);
        for (const qsizetype row : permutation(sheet.rows().size()))
            bytes += written(sheet.rows()[row], columns, false);
        const auto file = readPoliceEpisodes(bytes, importedAt);
        RC_ASSERT(bool(file));
        RC_ASSERT(file->accepted.size() == 3);
        RC_ASSERT(file->rowFaults.size() == plain.rowFaults.size());
        for (const ReferredEpisode& episode : file->accepted) {
            const auto same = std::find_if(plain.accepted.begin(), plain.accepted.end(),
                                           [&](const auto& each) { return each.ref == episode.ref; });
            RC_ASSERT(same != plain.accepted.end());
            RC_ASSERT(compareAgain(*same, episode).answer == Again::Unchanged);
            RC_ASSERT(episode.people.size() == 3);
        }
    });
}

TEST_CASE("a file damaged anywhere is read or refused, never more", "[exchange][referrals][property]")
{
    const QByteArray whole = threeEpisodes().bytes();
    rc::prop("damaged", [&] {
        QByteArray bytes = whole;
        for (int i = *rc::gen::inRange(1, 20); i > 0; --i)
            bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] = *rc::gen::arbitrary<char>();
        const auto file = readPoliceEpisodes(bytes, importedAt);
        if (!file)
            RC_SUCCEED("refused");
        qsizetype people = 0;
        for (const ReferredEpisode& episode : file->accepted)
            people += episode.people.size();
        RC_ASSERT(people <= file->rows);
        RC_ASSERT(!readPrisonReleases(bytes));
    });
}

TEST_CASE("an episode and its people come back from what is written of them", "[exchange][referrals][keys]")
{
    const ReferredEpisode episode = read(threeEpisodes()).accepted[0];
    const auto back = decode<ReferredEpisode>(encode(episode));
    REQUIRE(back);
    CHECK(back->narrative == episode.narrative);
    CHECK(back->rejectedLines == episode.rejectedLines);
    CHECK(back->people.isEmpty()); // each person is sealed for themselves
    const auto person = decode<ReferredPerson>(encode(episode.people[2]));
    REQUIRE(person);
    CHECK(person->ethnicities == episode.people[2].ethnicities);
}
