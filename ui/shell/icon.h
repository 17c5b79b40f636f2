// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"
#include "ui/shell/colour.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace tepu::ui {

/// What a sign means; the drawing is resources/icons/<code>.svg.
enum class Icon {
    Add, Agency, Alarm, Arrive, Blank, Break, CarriedOver, CatchingUp, Child, Close, Conflict, Danger, Dog,
    Done, Edit, Family, Figures, Filter, Firearm, FromVictimOnly, Hearing, Held, Help, History, Home, Import,
    Information, Injury, Lead, Leave, Lock, Merge, More, Next, NotAlone, Note, Order, Pack, Parked, Person,
    Phone, PhoneStale, Print, Projector, Release, Review, Saved, Search, Send, Settings, Shown, Strangulation,
    Task, Today, Undo, UnsafeToContact, Urgent, Withheld,
};

/// Paints the sign into a square, in one colour.
void paintIcon(QPainter& painter, const QRectF& square, Icon icon, const QColor& ink);

/// The sign as Qt's own widgets want it.
QIcon icon(Icon icon, ColourRole ink, const QWidget& widget);

} // namespace tepu::ui

namespace tepu {

template <>
struct Vocabulary<ui::Icon> {
    static constexpr std::array words{
        Word{ui::Icon::Add, "add"}, Word{ui::Icon::Agency, "agency"}, Word{ui::Icon::Alarm, "alarm"},
        Word{ui::Icon::Arrive, "arrive"}, Word{ui::Icon::Blank, "blank"}, Word{ui::Icon::Break, "break"},
        Word{ui::Icon::CarriedOver, "carried-over"}, Word{ui::Icon::CatchingUp, "catching-up"},
        Word{ui::Icon::Child, "child"}, Word{ui::Icon::Close, "close"}, Word{ui::Icon::Conflict, "conflict"},
        Word{ui::Icon::Danger, "danger"}, Word{ui::Icon::Dog, "dog"}, Word{ui::Icon::Done, "done"},
        Word{ui::Icon::Edit, "edit"}, Word{ui::Icon::Family, "family"}, Word{ui::Icon::Figures, "figures"},
        Word{ui::Icon::Filter, "filter"}, Word{ui::Icon::Firearm, "firearm"},
        Word{ui::Icon::FromVictimOnly, "from-victim-only"}, Word{ui::Icon::Hearing, "hearing"},
        Word{ui::Icon::Held, "held"}, Word{ui::Icon::Help, "help"}, Word{ui::Icon::History, "history"},
        Word{ui::Icon::Home, "home"}, Word{ui::Icon::Import, "import"}, Word{ui::Icon::Information, "information"},
        Word{ui::Icon::Injury, "injury"}, Word{ui::Icon::Lead, "lead"}, Word{ui::Icon::Leave, "leave"},
        Word{ui::Icon::Lock, "lock"}, Word{ui::Icon::Merge, "merge"}, Word{ui::Icon::More, "more"},
        Word{ui::Icon::Next, "next"}, Word{ui::Icon::NotAlone, "not-alone"}, Word{ui::Icon::Note, "note"},
        Word{ui::Icon::Order, "order"}, Word{ui::Icon::Pack, "pack"}, Word{ui::Icon::Parked, "parked"},
        Word{ui::Icon::Person, "person"}, Word{ui::Icon::Phone, "phone"}, Word{ui::Icon::PhoneStale, "phone-stale"},
        Word{ui::Icon::Print, "print"}, Word{ui::Icon::Projector, "projector"}, Word{ui::Icon::Release, "release"},
        Word{ui::Icon::Review, "review"}, Word{ui::Icon::Saved, "saved"}, Word{ui::Icon::Search, "search"},
        Word{ui::Icon::Send, "send"}, Word{ui::Icon::Settings, "settings"}, Word{ui::Icon::Shown, "shown"},
        Word{ui::Icon::Strangulation, "strangulation"}, Word{ui::Icon::Task, "task"}, Word{ui::Icon::Today, "today"},
        Word{ui::Icon::Undo, "undo"}, Word{ui::Icon::UnsafeToContact, "unsafe-to-contact"},
        Word{ui::Icon::Urgent, "urgent"}, Word{ui::Icon::Withheld, "withheld"}};
};

} // namespace tepu
