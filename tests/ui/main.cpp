// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/own_home.h"
#include "tests/support/test.h"
#include "ui/shell/theme.h"

#include <QApplication>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const OwnHome home;
    QApplication program(argc, argv);
    tepu::ui::dress(program, {tepu::ui::Scheme::Light, tepu::ui::Motion::None});
    return Catch::Session().run(argc, argv);
}
