// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/targets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace tepu::fuzz;

static bool writeSeeds(const Target& target, const QString& folder)
{
    int number = 0;
    QDir().mkpath(folder);
    for (const QByteArray& seed : target.seeds()) {
        QFile file(folder + QStringLiteral("/seed-%1").arg(++number));
        if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
            return false;
    }
    return true;
}

/// usage: tepu_fuzz TARGET TIMES [SEED] reads so many inputs made from the target's seeds; tepu_fuzz TARGET --seeds FOLDER writes those
/// for a fuzzer that looks at the program itself (scripts/fuzz); --sabotage in the place of the seed fails at some inputs, and must be seen.
int main(int argc, char** argv)
{
    QCoreApplication program(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const Target* reads = target(words.value(1).toUtf8());
    if (!reads || words.size() < 3) {
        QTextStream(stderr) << "There is no such target, or the number of times is missing.\n";
        return 2;
    }
    if (words.at(2) == u"--seeds")
        return writeSeeds(*reads, words.value(3)) ? 0 : 1;
    const bool isSabotaged = words.value(3) == u"--sabotage";
    const QVector<QByteArray> seeds = reads->seeds();
    Mutation mutation(seeds, isSabotaged ? 1 : words.value(3, QStringLiteral("1")).toULongLong());
    for (qint64 i = 0; i < words.at(2).toLongLong(); ++i) {
        const QByteArray input = mutation.next();
        reads->read(input);
        if (isSabotaged && input.contains('\xff'))
            return 3;
    }
    QTextStream(stdout) << reads->name << ": " << words.at(2) << " inputs read\n";
    return 0;
}
