// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where a file of tests/data lies. Only this file's source knows the folder, so that all others compile alike everywhere.
QString testData(const char* path);
