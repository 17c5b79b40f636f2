// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

// The resources of a static library reach the program through the object that qt_add_resources makes; this file gives
// the library itself something to hold.
