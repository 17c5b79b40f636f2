// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_data.h"

QString testData(const char* path)
{
    return QStringLiteral(TEPU_TEST_DATA "/") + QString::fromUtf8(path);
}
