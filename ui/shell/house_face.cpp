// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/house_face.h"

#include "ui/shell/sfnt.h"
#include "ui/shell/type.h"

#include <QFontDatabase>
#include <QtEndian>

namespace tepu::ui {
namespace {

const QString houseName = QStringLiteral("Tepu Inter");
const QString paperName = QStringLiteral("Tepu Inter Paper");

/// On paper every letter has the glyph that its code names: whoever searches or copies a file finds the colon of "10:42".
enum class Alternates { Kept, Dropped };

struct Face {
    TextWeight weight;
    QFont::Weight installed;
    const char* style;
};

QHash<quint32, quint32> tabularFigures(const QRawFont& face, const FontTables& tables)
{
    const QHash<quint32, quint32> offered = substitutions(tables["GSUB"], "tnum"); // points and colons too
    QHash<quint32, quint32> figures;
    for (const quint32 glyph : face.glyphIndexesForString(QStringLiteral("0123456789")))
        figures.insert(glyph, offered.value(glyph, glyph));
    return figures;
}

/// Columns of times and dates must not dance, and Qt 6.4 cannot ask a font for its tabular figures. So the program
/// makes itself, in memory, an Inter in which they are the ordinary ones.
bool addFace(const Face& face, const QString& name, Alternates alternates)
{
    QFont wanted(QStringLiteral("Inter"));
    wanted.setWeight(face.installed);
    const QRawFont installed = QRawFont::fromFont(wanted);
    FontTables tables = textTables(installed);
    if (installed.familyName() != wanted.family() || tables.isEmpty())
        return false;
    tables["cmap"] = characterMap(installed, tabularFigures(installed, tables));
    if (alternates == Alternates::Dropped)
        tables.remove("GSUB");
    tables["name"] = nameTable(name, QString::fromLatin1(face.style));
    qToBigEndian(quint16(face.weight), tables["OS/2"].data() + 4);
    return QFontDatabase::addApplicationFontFromData(fontFile(tables)) != -1;
}

bool addFaces(const QString& name, Alternates alternates)
{
    return addFace({TextWeight::Regular, QFont::Normal, "Regular"}, name, alternates) &&
           addFace({TextWeight::Medium, QFont::Medium, "Medium"}, name, alternates) &&
           addFace({TextWeight::Strong, QFont::DemiBold, "SemiBold"}, name, alternates);
}

} // namespace

QStringList houseFamilies()
{
    static const bool made = addFaces(houseName, Alternates::Kept);
    QStringList families{QStringLiteral("Inter"), QStringLiteral("Noto Sans")};
    if (made)
        families.prepend(houseName);
    return families;
}

QStringList paperFamilies()
{
    static const bool made = addFaces(paperName, Alternates::Dropped);
    return made ? QStringList{paperName, QStringLiteral("Noto Sans")} : QStringList{QStringLiteral("Noto Sans")};
}

} // namespace tepu::ui
