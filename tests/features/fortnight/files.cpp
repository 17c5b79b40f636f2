// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/fortnight/files.h"

#include "tests/support/test.h"

#include <QFile>

namespace {

const QByteArray policeColumns("episode_ref,reported_at,occurred_at,location,address,suburb,narrative,offence,harms,strangulation,weapon,"
                               "firearms_present,protection_order_breached,bail_breached,police_actions,pso_days,pso_served_at,"
                               "children_present,police_risk,roc_made,person_ref,role,family_name,given_names,aliases,date_of_birth,gender,"
                               "ethnicities,phone,phone_note,person_address,relationship,pregnant,gang,notes\n");

/// One row for each of the three, who were there both times.
QByteArray policeFile(const QByteArray& episode)
{
    QByteArray file = policeColumns;
    for (const char* person : {"PR7700001,perpetrator,Nīkau,Tāne,,1987-06-03,male,,,,,,0,,",
                               "PR7700002,victim,Kahikatea,Hana,,1990-02-11,female,,022 555 0770,,7 Made Up Lane,partner,0,,",
                               "PR7700003,child_exposed,Kahikatea,Rewi,,2011-09-01,male,,,,7 Made Up Lane,child,0,,"})
        file += episode + ',' + person + '\n';
    return file;
}

} // namespace

QString OvernightFiles::written(const char* name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

QString OvernightFiles::shouting() const
{
    return written("police-episodes-0510.csv",
                   policeFile("P180509-7701,2018-05-09T22:10:00+12:00,2018-05-09T21:30:00+12:00,waikato_city,7 Made Up Lane,Hamilton East,"
                              "Shouting over money. Nobody was hurt.,0,verbal_abuse,0,,0,0,0,none,,,1,low,0"));
}

QString OvernightFiles::throttling() const
{
    return written("police-episodes-0514.csv",
                   policeFile("P180513-7702,2018-05-14T01:20:00+12:00,2018-05-13T23:40:00+12:00,waikato_city,7 Made Up Lane,Hamilton East,"
                              "NĪKAU held KAHIKATEA by the throat.,1,physical_harm,1,,0,0,0,arrest;remanded_in_custody,,,1,high,0"));
}

QString OvernightFiles::hearing() const
{
    return written("prison-releases-0514.csv",
                   "release_ref,location,person_ref,family_name,given_names,aliases,date_of_birth,gender,ethnicities,release_kind,expected_on,"
                   "conditions,release_address,victim_family_name,victim_given_names,victim_date_of_birth,victim_protected_address_on_file,risk_note\n"
                   "CR180514-W71,waikato_city,PR7700001,Nīkau,Tāne,,1987-06-03,male,,remand_hearing,2018-05-29,,,Kahikatea,Hana,1990-02-11,0,\n");
}
