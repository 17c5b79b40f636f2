// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QShortcut>

namespace tepu::ui {
namespace {

enum class Part { Case, Level, Lines, Table, Screen };

/// A row without an act is a key of the line that is being typed.
struct Row {
    std::optional<Act> act;
    Part part;
    QKeySequence key;
    const char* words;
};

QString said(const char* words)
{
    return QCoreApplication::translate("MeetingKeys", words);
}

const QVector<Row>& rows()
{
    using enum Act;
    static const QVector<Row> all{
        {DecideAndNext, Part::Case, Qt::CTRL | Qt::Key_Return, QT_TRANSLATE_NOOP("MeetingKeys", "Decide & next")},
        {ToLowRisk, Part::Case, Qt::SHIFT | Qt::Key_F6, QT_TRANSLATE_NOOP("MeetingKeys", "Low: to the low-risk responders")},
        {NoFurtherAction, Part::Case, Qt::SHIFT | Qt::Key_F7, QT_TRANSLATE_NOOP("MeetingKeys", "No further action")},
        {ClosePlan, Part::Case, Qt::SHIFT | Qt::Key_F8, QT_TRANSLATE_NOOP("MeetingKeys", "Close the plan")},
        {Park, Part::Case, Qt::Key_F6, QT_TRANSLATE_NOOP("MeetingKeys", "Park")},
        {CarryOver, Part::Case, Qt::Key_F7, QT_TRANSLATE_NOOP("MeetingKeys", "Carry over")},
        {TakeUpAgain, Part::Case, Qt::Key_F8, QT_TRANSLATE_NOOP("MeetingKeys", "Take up again")},
        {UrgentNow, Part::Case, Qt::Key_F9, QT_TRANSLATE_NOOP("MeetingKeys", "Urgent now")},
        {Danger, Part::Case, Qt::Key_F10, QT_TRANSLATE_NOOP("MeetingKeys", "Danger: whom to ring")},
        {Order, Part::Case, Qt::CTRL | Qt::Key_E, QT_TRANSLATE_NOOP("MeetingKeys", "Order, conditions or a school")},
        {Worked, Part::Case, Qt::CTRL | Qt::Key_H, QT_TRANSLATE_NOOP("MeetingKeys", "Contact, services, hours, money")},
        {Signal, Part::Case, Qt::CTRL | Qt::Key_I, QT_TRANSLATE_NOOP("MeetingKeys", "Tell a signal, or what protects")},
        {Low, Part::Level, Qt::ALT | Qt::Key_1, QT_TRANSLATE_NOOP("MeetingKeys", "Low")},
        {Medium, Part::Level, Qt::ALT | Qt::Key_2, QT_TRANSLATE_NOOP("MeetingKeys", "Medium")},
        {High, Part::Level, Qt::ALT | Qt::Key_3, QT_TRANSLATE_NOOP("MeetingKeys", "High")},
        {Because, Part::Level, Qt::CTRL | Qt::Key_B, QT_TRANSLATE_NOOP("MeetingKeys", "Because")},
        {ProposedBy, Part::Level, Qt::CTRL | Qt::Key_P, QT_TRANSLATE_NOOP("MeetingKeys", "Proposed by")},
        {AtRisk, Part::Level, Qt::CTRL | Qt::Key_W, QT_TRANSLATE_NOOP("MeetingKeys", "Who is at risk, from whom")},
        {Dissent, Part::Level, Qt::CTRL | Qt::Key_D, QT_TRANSLATE_NOOP("MeetingKeys", "Somebody does not agree")},
        {Lead, Part::Level, Qt::CTRL | Qt::Key_L, QT_TRANSLATE_NOOP("MeetingKeys", "Who leads")},
        {Task, Part::Lines, Qt::CTRL | Qt::Key_T, QT_TRANSLATE_NOOP("MeetingKeys", "Task")},
        {Review, Part::Lines, Qt::CTRL | Qt::Key_R, QT_TRANSLATE_NOOP("MeetingKeys", "Review")},
        {ReadBack, Part::Lines, Qt::Key_F2, QT_TRANSLATE_NOOP("MeetingKeys", "Read the tasks back")},
        {VictimOnly, Part::Lines, Qt::CTRL | Qt::Key_O, QT_TRANSLATE_NOOP("MeetingKeys", "From the victim only, or not")},
        {WhoBelongs, Part::Lines, Qt::CTRL | Qt::SHIFT | Qt::Key_G, QT_TRANSLATE_NOOP("MeetingKeys", "Say who belongs to whom")},
        {std::nullopt, Part::Lines, Qt::Key_A, QT_TRANSLATE_NOOP("MeetingKeys", "Read back: agreed aloud")},
        {std::nullopt, Part::Lines, Qt::Key_N, QT_TRANSLATE_NOOP("MeetingKeys", "Read back: not yet told")},
        {std::nullopt, Part::Lines, Qt::Key_D, QT_TRANSLATE_NOOP("MeetingKeys", "Closing, a task: done")},
        {std::nullopt, Part::Lines, Qt::Key_W, QT_TRANSLATE_NOOP("MeetingKeys", "Closing, a task: withdrawn, and why")},
        {std::nullopt, Part::Lines, Qt::Key_M, QT_TRANSLATE_NOOP("MeetingKeys", "Closing, a task: moved to a linked plan, and why")},
        {std::nullopt, Part::Lines, Qt::Key_S, QT_TRANSLATE_NOOP("MeetingKeys", "On an order: served")},
        {std::nullopt, Part::Lines, Qt::Key_B, QT_TRANSLATE_NOOP("MeetingKeys", "On an order: breached")},
        {std::nullopt, Part::Lines, Qt::Key_V, QT_TRANSLATE_NOOP("MeetingKeys", "On an order: varied")},
        {std::nullopt, Part::Lines, Qt::Key_E, QT_TRANSLATE_NOOP("MeetingKeys", "On an order: ended")},
        {std::nullopt, Part::Lines, Qt::Key_C, QT_TRANSLATE_NOOP("MeetingKeys", "On a signal: contested; E ended, S stands")},
        {std::nullopt, Part::Lines, Qt::Key_Y, QT_TRANSLATE_NOOP("MeetingKeys", "On a point of the checklist: yes; N no, U not known")},
        {std::nullopt, Part::Lines, Qt::Key_P, QT_TRANSLATE_NOOP("MeetingKeys", "On a safety plan: what is safe to carry")},
        {std::nullopt, Part::Lines, Qt::Key_Return, QT_TRANSLATE_NOOP("MeetingKeys", "Enter the line")},
        {std::nullopt, Part::Lines, Qt::Key_Up, QT_TRANSLATE_NOOP("MeetingKeys", "Edit the last line")},
        {std::nullopt, Part::Lines, Qt::Key_Tab, QT_TRANSLATE_NOOP("MeetingKeys", "Complete; in an empty line the last agency")},
        {std::nullopt, Part::Lines, Qt::Key_Escape, QT_TRANSLATE_NOOP("MeetingKeys", "Back; done with the earlier case")},
        {ArriveOrLeave, Part::Table, Qt::Key_F3, QT_TRANSLATE_NOOP("MeetingKeys", "Somebody arrives or leaves")},
        {StepOut, Part::Table, Qt::SHIFT | Qt::Key_F3, QT_TRANSLATE_NOOP("MeetingKeys", "Somebody steps out of this case")},
        {Break, Part::Table, Qt::Key_F4, QT_TRANSLATE_NOOP("MeetingKeys", "Break, back again")},
        {BlankRoom, Part::Table, Qt::Key_F11, QT_TRANSLATE_NOOP("MeetingKeys", "Blank the room")},
        {RoomFamily, Part::Table, Qt::SHIFT | Qt::Key_F11, QT_TRANSLATE_NOOP("MeetingKeys", "The family’s picture in the room, or the case")},
        {Undo, Part::Table, Qt::CTRL | Qt::Key_Z, QT_TRANSLATE_NOOP("MeetingKeys", "Take the last act back")},
        {List, Part::Screen, Qt::Key_F5, QT_TRANSLATE_NOOP("MeetingKeys", "The day’s list")},
        {Page1, Part::Screen, Qt::CTRL | Qt::Key_1, QT_TRANSLATE_NOOP("MeetingKeys", "What happened")},
        {Page2, Part::Screen, Qt::CTRL | Qt::Key_2, QT_TRANSLATE_NOOP("MeetingKeys", "Who")},
        {Page3, Part::Screen, Qt::CTRL | Qt::Key_3, QT_TRANSLATE_NOOP("MeetingKeys", "History")},
        {Page4, Part::Screen, Qt::CTRL | Qt::Key_4, QT_TRANSLATE_NOOP("MeetingKeys", "Agencies know")},
        {Page5, Part::Screen, Qt::CTRL | Qt::Key_5, QT_TRANSLATE_NOOP("MeetingKeys", "Plan & tasks")},
        {Page6, Part::Screen, Qt::CTRL | Qt::Key_6, QT_TRANSLATE_NOOP("MeetingKeys", "Contact & services")},
        {Page7, Part::Screen, Qt::CTRL | Qt::Key_7, QT_TRANSLATE_NOOP("MeetingKeys", "Risk")},
        {Page8, Part::Screen, Qt::CTRL | Qt::Key_8, QT_TRANSLATE_NOOP("MeetingKeys", "Safety plans")},
        {std::nullopt, Part::Screen, Qt::CTRL | Qt::Key_K, QT_TRANSLATE_NOOP("MeetingKeys", "Search")},
        {FamilyPicture, Part::Screen, Qt::CTRL | Qt::Key_G, QT_TRANSLATE_NOOP("MeetingKeys", "Who: the family’s picture, or the cards")},
        {ValueHistory, Part::Screen, Qt::CTRL | Qt::SHIFT | Qt::Key_H, QT_TRANSLATE_NOOP("MeetingKeys", "Who said it, when, and what it replaced")},
        {More, Part::Screen, Qt::Key_F12, QT_TRANSLATE_NOOP("MeetingKeys", "More")},
        {AllKeys, Part::Screen, Qt::Key_F1, QT_TRANSLATE_NOOP("MeetingKeys", "All keys")},
    };
    return all;
}

const Row& rowOf(Act act)
{
    for (const Row& row : rows())
        if (row.act == act)
            return row;
    Q_UNREACHABLE();
}

/// A line being typed takes Ctrl+Z for itself; an empty one, in which nothing was typed, leaves it to the window.
class EmptyLineUndo : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* line = qobject_cast<QPlainTextEdit*>(watched);
        if (!line || event->type() != QEvent::ShortcutOverride || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo))
            return false;
        if (!line->document()->isEmpty() || line->document()->isUndoAvailable())
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

QKeySequence keyOf(Act act)
{
    return rowOf(act).key;
}

QString wordsOf(Act act)
{
    return said(rowOf(act).words);
}

QVector<KeyGroup> keySheet()
{
    QVector<KeyGroup> sheet{{said(QT_TRANSLATE_NOOP("MeetingKeys", "The case")), {}},
                            {said(QT_TRANSLATE_NOOP("MeetingKeys", "The level")), {}},
                            {said(QT_TRANSLATE_NOOP("MeetingKeys", "Lines and tasks")), {}},
                            {said(QT_TRANSLATE_NOOP("MeetingKeys", "The table")), {}},
                            {said(QT_TRANSLATE_NOOP("MeetingKeys", "The screen")), {}}};
    for (const Row& row : rows())
        sheet[qsizetype(row.part)].keys.append({said(row.words), row.key});
    return sheet;
}

std::optional<int> levelOf(Act act)
{
    return act >= Act::Low && act <= Act::High ? std::optional(int(act) - int(Act::Low)) : std::nullopt;
}

std::optional<int> pageOf(Act act)
{
    return act >= Act::Page1 && act <= Act::Page8 ? std::optional(int(act) - int(Act::Page1)) : std::nullopt;
}

void bindKeys(QWidget& window, const std::function<void(Act)>& done)
{
    const auto bind = [&](const QKeySequence& key, Act act) {
        auto* shortcut = new QShortcut(key, &window, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        QObject::connect(shortcut, &QShortcut::activated, &window, [done, act] { done(act); });
    };
    for (const Row& row : rows())
        if (row.act)
            bind(row.key, *row.act);
    bind(Qt::CTRL | Qt::Key_Enter, Act::DecideAndNext); // the other Enter of a keyboard
    bind(Qt::Key_Question, Act::AllKeys);
    auto* undo = new EmptyLineUndo(&window);
    for (auto* line : window.findChildren<QPlainTextEdit*>())
        line->installEventFilter(undo);
}

} // namespace tepu::ui
