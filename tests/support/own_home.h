// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

/// The user's data lie in a folder of the tests' own, gone when they end.
struct OwnHome {
    QTemporaryDir folder;
    OwnHome() { qputenv("XDG_DATA_HOME", folder.path().toUtf8()); }
};
