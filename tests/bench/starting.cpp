// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/perform.h"
#include "app/cli/subcommands.h"
#include "tests/bench/figures.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QTimer>
#include <QWidget>

namespace tepu::bench {
namespace {

/// Ends the program when a window has painted for the first time.
class FirstFrame : public QObject {
public:
    FirstFrame() { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Paint && widget && widget->isWindow())
            QTimer::singleShot(0, qApp, [] { QApplication::exit(0); });
        return QObject::eventFilter(watched, event);
    }
};

Span started(const QStringList& words)
{
    QProcess program;
    const Span span = timed([&] {
        program.start(QCoreApplication::applicationFilePath(), words);
        program.waitForFinished(60'000);
    });
    if (program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0)
        throw std::runtime_error(program.readAllStandardError().toStdString());
    return span;
}

} // namespace

int firstFrame(const QStringList& words)
{
    const FirstFrame frame;
    if (words.isEmpty()) {
        QWidget bare;
        bare.resize(1280, 800);
        bare.show();
        return QApplication::exec();
    }
    ui::dress(*qApp, {});
    QFile in, out, err;
    in.open(STDIN_FILENO, QIODevice::ReadOnly);
    out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    cli::Console console(in, out, err);
    return static_cast<int>(cli::perform(cli::readCommandLine(words, cli::subcommands()), console));
}

QVector<Figure> starting(const TheDay& day, Effort effort)
{
    const QStringList open{QStringLiteral("--first-frame"), QStringLiteral("--clock"), isoLocal(day.now()), QStringLiteral("open"), day.folder()};
    Figure figure{QStringLiteral("first frame, from the start of the program"), {}, QStringLiteral("a bare Qt window"), {}};
    for (int i = 0; i < effort.starts; ++i) {
        figure.ours.add(started(open));
        figure.floor.add(started({QStringLiteral("--first-frame")}));
    }
    return {figure};
}

} // namespace tepu::bench
