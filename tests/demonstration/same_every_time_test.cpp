// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demonstration.h"
#include "tests/support/test.h"

#include <QHashFunctions>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace tepu;

namespace {

/// Everything in the record as text: ids by their rank, keys and hashes left out.
QString story(const Tables& tables)
{
    static const QRegularExpression id(QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    static const QRegularExpression hash(QStringLiteral("[0-9a-f]{64}"));
    QStringList lines = tables.dump().split(u'\n');
    lines.removeIf([](const QString& line) { return line.startsWith("user|") || line.startsWith("seat|"); });
    const QString all = lines.join(u'\n').replace(hash, QStringLiteral("HASH"));
    QMap<QString, int> ranks;
    for (auto it = id.globalMatch(all); it.hasNext();)
        ranks.insert(it.next().captured(), 0);
    int rank = 0;
    for (int& each : ranks)
        each = ++rank;
    QString told;
    qsizetype from = 0;
    for (auto it = id.globalMatch(all); it.hasNext();) {
        const auto found = it.next();
        told += all.mid(from, found.capturedStart() - from) + QStringLiteral("#%1").arg(ranks.value(found.captured()));
        from = found.capturedEnd();
    }
    return told + all.mid(from);
}

QStringList made()
{
    QTemporaryDir folder;
    const auto record = demonstration::made(folder.filePath(QStringLiteral("d.tepu")));
    if (!record)
        FAIL(record.error().sentence.toStdString());
    return story((*record)->tables()).split(u'\n');
}

} // namespace

TEST_CASE("two demonstrations tell the same story, word for word", "[demonstration]")
{
    QHashSeed::setDeterministicGlobalSeed();
    const QStringList one = made();
    QHashSeed::resetRandomGlobalSeed();
    const QStringList other = made();
    CHECK(one.size() > 5000);
    REQUIRE(one.size() == other.size());
    for (qsizetype i = 0; i < one.size(); ++i)
        REQUIRE(one[i] == other[i]);
}
