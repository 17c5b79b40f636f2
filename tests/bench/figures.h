// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measured.h"
#include "tests/bench/the_day.h"

namespace tepu::bench {

/// The questions that the meeting screen asks, each beside its own SQL on a plain connection.
QVector<Figure> asking(const TheDay& day, Effort effort);
/// A line said at the table until it is durable, beside the same bytes appended to a plain table.
QVector<Figure> appending(const TheDay& day, Effort effort);
/// A morning's files until they are in the record, and the record unlocked.
QVector<Figure> takingIn(const TheDay& day, Effort effort);
/// A day's mentions, and a large file's, compared with everybody whom a large record knows; within seconds.
QVector<Figure> matching(const TheDay& day, Effort effort);
/// What is typed into the search, letter by letter, at the largest site; and how long the window stands still while it is read.
QVector<Figure> searching(const TheDay& day, Effort effort);
/// The boards of a site with 20,000 plans and 400,000 tasks; opening within two frames.
QVector<Figure> boards(const TheDay& day, Effort effort);
/// The next family until its screen is drawn, and a key until its letter is; under one frame of 16 ms.
QVector<Figure> drawing(const TheDay& day, Effort effort);
/// The timeline, and the tasks, of a plan with 92 tasks and 40 episodes, until they are drawn; within a frame or two.
QVector<Figure> longPlan(const TheDay& day, Effort effort);
/// From the start of the program to its first frame, beside a window with nothing in it.
QVector<Figure> starting(const TheDay& day, Effort effort);
/// This program started as one of those two: it ends at its first frame.
int firstFrame(const QStringList& words);

} // namespace tepu::bench
