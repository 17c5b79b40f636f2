// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/rows.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/prose.h"

#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace tepu::ui {
namespace {

constexpr int voiceColumn = 140;
constexpr qsizetype longestBeside = 30; // letters: two lines of that column
constexpr int markColumn = 70; // "KAUPAPA"

QHBoxLayout* rowIn(Pressable& row)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row.setSizePolicy(policy);
    auto* line = new QHBoxLayout(&row);
    line->setContentsMargins(space::rowInset, space::grid, space::rowInset, space::grid);
    line->setSpacing(space::inside);
    return line;
}

void paintStanding(const QWidget& row, const QStyleOption& standing)
{
    QPainter painter(const_cast<QWidget*>(&row));
    if (standing.state & QStyle::State_MouseOver)
        paintBox(painter, row.rect(), {colour(ColourRole::Here, row), {}}, space::markRadius);
    if (row.hasFocus())
        paintFocusRing(painter, row.rect(), space::markRadius, colour(ColourRole::Accent, row));
}

} // namespace

VoiceRow::VoiceRow(const VoiceShown& voice, Label at, QWidget* parent) : Pressable(parent)
{
    QBoxLayout* line = rowIn(*this);
    auto* label = new Prose(TextStyle::Body, {{voice.label, Voice::Strong}}, this);
    auto* words = new Prose(TextStyle::Body, voice.words, this);
    if (at == Label::Above) {
        line->setDirection(QBoxLayout::TopToBottom);
        line->setSpacing(0);
        line->addWidget(label);
        line->addWidget(words, 1);
    } else {
        line->setSpacing(space::edge);
        label->standInColumn(voiceColumn);
        line->addWidget(label, 0, Qt::AlignTop);
        line->addWidget(words, 1);
    }
    speakAs(*this, QAccessible::Button, QStringLiteral("%1: %2").arg(voice.label, plain(voice.words)));
}

void VoiceRow::paintEvent(QPaintEvent*)
{
    paintStanding(*this, standing());
}

EntryRow::EntryRow(const Entry& entry, int timeColumn, QWidget* parent) : Pressable(parent)
{
    auto* line = rowIn(*this);
    auto* time = new Prose(TextStyle::Secondary, {{entry.time, Voice::Quiet}}, this);
    time->standInColumn(timeColumn);
    time->standBeside(TextStyle::Body);
    line->addWidget(time, 0, Qt::AlignTop);
    auto* mark = new Prose(TextStyle::Secondary, {{entry.mark, Voice::Strong}}, this);
    mark->standInColumn(markColumn);
    mark->standBeside(TextStyle::Body);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(new Prose(TextStyle::Body, entry.words, this), 1);
    speakAs(*this, QAccessible::Button, QStringLiteral("%1 %2: %3").arg(entry.time, entry.mark, plain(entry.words)));
}

void EntryRow::paintEvent(QPaintEvent*)
{
    paintStanding(*this, standing());
}

void addVoices(QVBoxLayout& column, const QVector<VoiceShown>& voices, const VoiceChosen& chosen)
{
    const auto isLong = [](const VoiceShown& voice) { return voice.label.size() > longestBeside; };
    const Label label = std::any_of(voices.cbegin(), voices.cend(), isLong) ? Label::Above : Label::Beside;
    for (const VoiceShown& voice : voices) {
        auto* row = new VoiceRow(voice, label);
        QObject::connect(row, &VoiceRow::clicked, row, [chosen, line = voice.line] { chosen(line); });
        column.addWidget(row);
    }
}

void addPeople(QVBoxLayout& column, const QVector<PersonOnPage>& people, const PersonChosen& chosen)
{
    for (const PersonOnPage& person : people) {
        auto* card = new PersonCard(person.shown);
        QObject::connect(card, &PersonCard::clicked, card, [chosen, id = person.id] { chosen(id); });
        column.addWidget(card);
    }
}

void addTasks(QVBoxLayout& column, const QVector<TaskOnPage>& tasks, TaskRows rows, const TaskChosen& chosen)
{
    for (const TaskOnPage& task : tasks) {
        auto* row = new TaskRow(task.shown);
        QObject::connect(row, &TaskRow::clicked, row, [chosen, id = task.id] { chosen(id); });
        column.addWidget(row);
        if (rows == TaskRows::Short || task.more.isEmpty())
            continue;
        auto* more = new Prose(TextStyle::Secondary, task.more);
        more->setContentsMargins(space::rowInset + markColumn + space::inside, 0, space::rowInset, space::inside);
        column.addWidget(more);
    }
}

} // namespace tepu::ui
