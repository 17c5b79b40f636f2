// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/sqlite_watch.h"

#include <QApplication>
#include <QLocale>
#include <QTextStream>

using namespace tepu::bench;

/// Measures what people wait for and prints a table. --once does each a few times only, to see that it works.
static int measureAll(Effort effort)
{
    const TheDay day;
    QVector<Figure> figures;
    figures += starting(day, effort);
    figures += drawing(day, effort);
    figures += appending(day, effort);
    figures += takingIn(day, effort);
    figures += asking(day, effort);
    QTextStream(stdout) << asTable(figures);
    return 0;
}

int main(int argc, char** argv)
{
    QApplication program(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::NewZealand));
    QStringList words = QCoreApplication::arguments().mid(1);
    const QString first = words.value(0);
    if (first == u"--first-frame")
        return firstFrame(words.mid(1));
    watch::begin();
    try {
        return measureAll(first == u"--once" ? Effort::once() : Effort());
    } catch (const std::exception& wrong) {
        QTextStream(stderr) << wrong.what() << '\n';
        return 1;
    }
}
