// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// A file of tests/data/referrals/bad; the two large ones are made as they are asked for.
QByteArray badFile(const QString& name);
