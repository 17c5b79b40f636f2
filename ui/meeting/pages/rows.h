// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "ui/meeting/pages/line_words.h"
#include "ui/meeting/pages/person_words.h"
#include "ui/meeting/pages/task_words.h"
#include "ui/widgets/pressable.h"

#include <functional>

class QVBoxLayout;

namespace tepu::ui {

/// Where the name of a line stands: beside its words, or above them where it is long.
enum class Label { Beside, Above };

/// One of the two lines that stand on every case; pressing it opens it for writing.
class VoiceRow : public Pressable {
    Q_OBJECT

public:
    VoiceRow(const VoiceShown& voice, Label label, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// What was said or happened: when, by whom, what. It can be pressed where something follows from it.
class EntryRow : public Pressable {
    Q_OBJECT

public:
    EntryRow(const Entry& entry, int timeColumn, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

using PersonChosen = std::function<void(const PersonId&)>;
using TaskChosen = std::function<void(const TaskId&)>;

using VoiceChosen = std::function<void(StandingLine)>;

enum class TaskRows { Short, WithMore };

/// The two lines of R-M14; they look alike, however many people they are about.
void addVoices(QVBoxLayout& column, const QVector<VoiceShown>& voices, const VoiceChosen& chosen);

void addPeople(QVBoxLayout& column, const QVector<PersonOnPage>& people, const PersonChosen& chosen);
void addTasks(QVBoxLayout& column, const QVector<TaskOnPage>& tasks, TaskRows rows, const TaskChosen& chosen);

} // namespace tepu::ui
