// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"
#include "core/domain/person.h"

#include <QMap>
#include <QString>
#include <QVector>

namespace tepu {

/// Whom one open task reaches, and who has it.
struct PartiesTasked {
    QString agency;
    bool givesSupport = false; ///< an agency whose workers stand on one side: no statutory one
    bool isContact = false;
    QString words;
    QMap<PersonId, Standing> reached; ///< whom it names, and where they stand
};

/// R-S2 "When victim and perpetrator are clients of one agency": whether a support agency is to contact people of both.
bool oneAgencyContactsBoth(const QVector<PartiesTasked>& tasks);

/// R-S5 "Both parties are always seen separately when violence is discussed": whether a task that names both speaks of them together.
bool oneTaskSeesBothAtOnce(const QVector<PartiesTasked>& tasks);

} // namespace tepu
