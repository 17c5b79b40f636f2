// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every file of the core includes; compiled once.
#include <QCborArray>
#include <QCborMap>
#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <QVector>
#include <chrono>
#include <functional>
#include <optional>
#include <tl/expected.hpp>
#include <tuple>
#include <variant>
