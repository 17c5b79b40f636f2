// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/agency_words.h"

namespace tepu {

AgencyBook agencyBook(const QVector<Agency>& agencies)
{
    AgencyBook book;
    for (const Agency& agency : agencies) {
        for (const QString& form : agency.typedAs)
            book.add(agency.code, form);
        book.add(agency.code, agency.name);
        book.add(agency.code, QString(agency.code).replace(u'_', u' '));
    }
    return book;
}

const Agency* agencyByCode(const QVector<Agency>& agencies, const QString& code)
{
    for (const Agency& agency : agencies)
        if (agency.code == code)
            return &agency;
    return nullptr;
}

/// A form of five letters or more is a word, a shorter one an abbreviation.
QString spoken(const Agency& agency)
{
    for (const QString& form : agency.typedAs)
        if (form.size() > 4)
            return form.left(1).toUpper() + form.mid(1);
    return agency.mark.isEmpty() ? agency.name : agency.mark;
}

QString spokenAgency(const QVector<Agency>& agencies, const QString& code)
{
    const Agency* agency = agencyByCode(agencies, code);
    return agency ? spoken(*agency) : code;
}

QString typed(const Agency& agency)
{
    return agency.typedAs.isEmpty() ? agency.code : agency.typedAs.first();
}

bool givesSupport(const Agency& agency)
{
    return agency.side == Side::Victim || agency.side == Side::Violence || agency.side == Side::Both;
}

} // namespace tepu
