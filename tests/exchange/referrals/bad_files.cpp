// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/referrals/bad_files.h"
#include "tests/support/test_data.h"

#include <QFile>

static QByteArray stored(const QString& name)
{
    QFile file(testData("referrals/bad/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing: %s", qPrintable(name));
    return file.readAll();
}

static QByteArray manyRows()
{
    const QByteArray two = stored(QStringLiteral("05_reordered_columns.csv"));
    const qsizetype headerEnd = two.indexOf('\n') + 1;
    QByteArray bytes = two.first(headerEnd);
    for (int i = 0; i < 2500; ++i) {
        const QByteArray ref = "P180502-B" + QByteArray::number(i).rightJustified(5, '0');
        bytes += two.mid(headerEnd).replace("P180502-9001", ref);
    }
    return bytes;
}

QByteArray badFile(const QString& name)
{
    if (name == u"40_many_rows.csv")
        return manyRows();
    return stored(name).replace("TEN_MEGABYTES", QByteArray(10'000'000, 'x'));
}
