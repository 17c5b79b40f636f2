// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/short_names.h"

#include <QHash>
#include <QStringList>
#include <array>

namespace tepu {

namespace {

/// Each line: forms of one given name, normalised. A form may stand in several lines.
constexpr std::array families{
    "abigail abby abbie gail",
    "albert bert al bertie",
    "alexander alex sandy xander al",
    "alexandra alex sandra lexi",
    "alfred alf fred alfie",
    "amanda mandy",
    "andrew andy drew anaru",
    "angela ange angie",
    "anthony antony tony anton",
    "barbara barb babs",
    "benjamin ben benji",
    "catherine katherine kathryn cathy kathy kate katie kath cate kat",
    "charles charlie chuck chas tiare",
    "charlotte lottie charlie",
    "christina christine chris chrissy tina christie",
    "christopher chris kit",
    "cynthia cindy",
    "daniel dan danny",
    "david dave davey rawiri",
    "deborah debra deb debbie",
    "dominic dom",
    "donald don donny",
    "dorothy dot dottie",
    "douglas doug",
    "edward ted teddy ed eddie ned",
    "eleanor ellie nell nora",
    "elizabeth liz lizzie beth betty eliza libby betsy riripeti",
    "emily emma em",
    "francis frank fran",
    "frances fran frankie",
    "frederick fred freddie",
    "gabriel gabe",
    "gabrielle gabby",
    "geoffrey jeffrey geoff jeff",
    "george hori georgie",
    "gerald gerry jerry",
    "gregory greg",
    "harold harry hal",
    "helen nell",
    "henry harry hank henare",
    "isaac ike",
    "isabella isabel izzy bella",
    "jacob jake hakopa",
    "jacqueline jackie jacqui",
    "james jim jimmy jamie hemi",
    "jennifer jen jenny",
    "jeremy jerry jem",
    "jessica jess jessie",
    "joanna joanne jo",
    "john jack johnny jon jono hone",
    "jonathan jon jonny jono",
    "joseph joe joey hohepa",
    "joshua josh",
    "judith judy",
    "julia julie jules",
    "kenneth ken kenny",
    "kimberley kim",
    "kristine kristina kris",
    "lawrence laurence larry laurie",
    "leonard len lenny leo",
    "lillian lily lil",
    "louise lou",
    "madeleine maddie",
    "margaret maggie meg peggy marge greta makareta",
    "mary molly mere polly",
    "martin marty",
    "matthew matt matiu",
    "melissa mel",
    "melanie mel",
    "michael mike mick mikey mikaere",
    "michelle shell shelley",
    "nathaniel nathan nat nate",
    "natalie nat",
    "nicholas nick nicky nic",
    "nicola nicole nicky nic",
    "oliver ollie",
    "olivia liv",
    "pamela pam",
    "patricia pat trish tricia patty",
    "patrick pat paddy",
    "paul paora",
    "peter pete petera",
    "philip phillip phil pip",
    "philippa pip pippa",
    "raymond ray",
    "rebecca becky bec becca bex becs",
    "richard dick rick ricky rich rihari",
    "robert bob bobby rob robbie bert ropata",
    "roger rodge",
    "ronald ron ronnie",
    "rosemary rose rosie",
    "russell russ",
    "samantha sam sammy",
    "samuel sam sammy hamiora",
    "sarah sally sara hera",
    "stephanie steph",
    "stephen steven steve",
    "stuart stu",
    "susan suzanne sue susie",
    "teresa theresa tess terry",
    "terence terry",
    "thomas tom tommy tamati",
    "timothy tim timoti",
    "valerie val",
    "victoria vicky tori",
    "vincent vin vince",
    "walter wally walt",
    "william bill billy will willy liam wiremu wi",
    "zachary zac zach zack",
};

using Lines = QHash<QString, QVector<int>>;

Lines linesByForm()
{
    Lines lines;
    for (size_t i = 0; i < families.size(); ++i)
        for (const QString& form : QString::fromLatin1(families[i]).split(u' '))
            lines[form].append(static_cast<int>(i));
    return lines;
}

} // namespace

bool areFormsOfOneName(const QString& one, const QString& other)
{
    static const Lines lines = linesByForm();
    const QVector<int> ofOther = lines.value(other);
    for (const int line : lines.value(one))
        if (ofOther.contains(line))
            return true;
    return false;
}

} // namespace tepu
