// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "ui/search/beside_page.h"
#include "ui/shell/session.h"

namespace tepu::ui {

/// The list of a meeting of another day, as it ended; a family on it can be opened to be read.
class MeetingReading : public BesidePage {
    Q_OBJECT

public:
    MeetingReading(Session& session, const MeetingId& meeting, QWidget& place);

Q_SIGNALS:
    void planWanted(const tepu::PlanId& plan);
};

} // namespace tepu::ui
