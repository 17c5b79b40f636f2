// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/a_record.h"

#include "tests/support/test.h"

using namespace tepu;

const QByteArray ARecord::passphrase("kereru on the wire at dusk");

ARecord::ARecord(Site site)
{
    const Founding founding{folder(), passphrase, QStringLiteral("Coordinator"), true};
    auto founded = Record::found(founding, site, *parseInstant(QStringLiteral("2018-05-10T08:00:00+12:00")));
    if (!founded)
        FAIL(founded.error().sentence.toStdString());
    m_record = std::move(founded->record);
    recoveryKey = founded->recoveryKey;
}

Unlocking ARecord::unlocking() const
{
    return {folder(), passphrase, {}};
}

void ARecord::reopen()
{
    m_record.reset();
    auto opened = Record::open(unlocking());
    if (!opened)
        FAIL(opened.error().sentence.toStdString());
    m_record = std::move(*opened);
}

Context ARecord::at(const char* time, std::optional<MeetingId> meeting) const
{
    const QString instant = QStringLiteral("2018-05-10T%1:00+12:00").arg(QLatin1String(time));
    return {m_record->user(), *parseInstant(instant), meeting};
}
