// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exhibits.h"
#include "ui/shell/theme.h"
#include "ui/shell/type.h"
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QDir>
#include <QVBoxLayout>
#include <cstdio>

/// Renders every widget in every state to pictures: gallery FOLDER [light|dark|projector] [NAME]. QT_SCALE_FACTOR sets
/// the scale.
namespace {

using namespace tepu::ui;

void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

void save(QWidget& widget, const QString& file)
{
    widget.show();
    settle();
    if (!widget.grab().save(file))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
}

void saveExhibit(const Exhibit& exhibit, bool projector, const QString& file)
{
    Panel page(exhibit.name.startsWith(QStringLiteral("question")) ? ColourRole::Surface : ColourRole::Ground);
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(exhibit.make());
    if (projector)
        dressForProjector(page);
    page.setFixedWidth(exhibit.width * (projector ? 3 : 2) / 2 + 32);
    page.show();
    settle();
    page.resize(page.width(),
                column->hasHeightForWidth() ? column->totalHeightForWidth(page.width()) : page.sizeHint().height());
    save(page, file);
}

void saveScreen(bool longest, QSize size, const QString& file)
{
    const std::unique_ptr<QWidget> screen(operatorScreen(longest));
    screen->resize(size);
    screen->setFocus();
    save(*screen, file);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication program(argc, argv);
    const QStringList words = program.arguments();
    const QDir folder(words.value(1, QStringLiteral(".")));
    const Scheme scheme = words.value(2) == QStringLiteral("dark") ? Scheme::Dark : Scheme::Light;
    const QString wanted = words.value(3);
    dress(program, {scheme, Motion::None});
    folder.mkpath(QStringLiteral("."));
    for (const Exhibit& exhibit : exhibits())
        if (exhibit.name.contains(wanted))
            saveExhibit(exhibit, words.value(2) == QStringLiteral("projector"),
                        folder.filePath(exhibit.name + QStringLiteral(".png")));
    if (!QStringLiteral("operator").contains(wanted))
        return 0;
    saveScreen(false, {1920, 1080}, folder.filePath(QStringLiteral("operator-1920.png")));
    saveScreen(false, {1366, 768}, folder.filePath(QStringLiteral("operator-1366.png")));
    saveScreen(true, {1920, 1080}, folder.filePath(QStringLiteral("operator-1920-longest.png")));
    saveScreen(true, {1366, 768}, folder.filePath(QStringLiteral("operator-1366-longest.png")));
    return 0;
}
