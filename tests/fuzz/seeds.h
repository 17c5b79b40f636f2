// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVector>

namespace tepu::fuzz {

QVector<QByteArray> seedsOfReferrals();
QVector<QByteArray> seedsOfOpenData();
QVector<QByteArray> seedsOfJournal();
QVector<QByteArray> seedsOfCaptureLines();
QVector<QByteArray> seedsOfTaskLines();

} // namespace tepu::fuzz
