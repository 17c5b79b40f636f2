// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/intake/known_person.h"
#include "core/rules/intake/intake_plan.h"
#include "core/rules/matching/identity.h"

#include <QWidget>

namespace tepu::ui {

/// Two people who may be one: the file's words on the left, the record's on the right, and why they may be.
class SideBySide : public QWidget {
    Q_OBJECT

public:
    SideBySide(const Identity& inTheFile, const std::optional<KnownPersonRow>& inTheRecord, const Resembling& why,
               QWidget* parent = nullptr);
};

} // namespace tepu::ui
