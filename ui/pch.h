// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What nearly every file of the screen reads; each still includes what it uses.

#include <QLayout>
#include <QPainter>
#include <QString>
#include <QVector>
#include <QWidget>
#include <optional>
