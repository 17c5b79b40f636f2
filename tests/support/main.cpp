// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/own_home.h"
#include "tests/support/test.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    const OwnHome home;
    QCoreApplication program(argc, argv);
    return Catch::Session().run(argc, argv);
}
