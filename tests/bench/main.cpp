// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/sqlite_watch.h"
#include "tests/support/own_home.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QLocale>
#include <QTextStream>

using namespace tepu::bench;

using Measure = QVector<Figure> (*)(const TheDay&, Effort);

static const QVector<QPair<QString, Measure>> all{
    {QStringLiteral("starting"), starting}, {QStringLiteral("drawing"), drawing}, {QStringLiteral("appending"), appending},
    {QStringLiteral("taking-in"), takingIn}, {QStringLiteral("asking"), asking},
    {QStringLiteral("matching"), matching}, {QStringLiteral("searching"), searching}, {QStringLiteral("boards"), boards},
    {QStringLiteral("long-plan"), longPlan}}; // it changes the day: the last

/// Measures what people wait for and prints a table: those named, or all. --once does each a few times only, to see that
/// it works.
static int measure(QStringList named)
{
    const Effort effort = named.removeAll(QStringLiteral("--once")) > 0 ? Effort::once() : Effort();
    const TheDay day;
    QVector<Figure> figures;
    for (const auto& [name, figuresOf] : all)
        if (named.isEmpty() || named.contains(name))
            figures += figuresOf(day, effort);
    QTextStream(stdout) << asTable(figures);
    return 0;
}

int main(int argc, char** argv)
{
    const OwnHome home;
    QApplication program(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::NewZealand));
    QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == u"--first-frame")
        return firstFrame(words.mid(1));
    tepu::ui::dress(program, {});
    watch::begin();
    try {
        return measure(words);
    } catch (const std::exception& wrong) {
        QTextStream(stderr) << wrong.what() << '\n';
        return 1;
    }
}
