// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

std::ostream& operator<<(std::ostream& out, const QString& text)
{
    return out << text.toStdString();
}
