// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sfnt.h"

#include <QDataStream>
#include <initializer_list>

namespace tepu::ui {
namespace {

// From here on to the surrogates a face of Latin, Greek and Cyrillic has nothing, and other faces are asked anyway.
constexpr char32_t firstEastAsian = 0x2E80;
constexpr char32_t endOfSurrogates = 0xE000;

QByteArray bigEndian(std::initializer_list<quint16> words)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const quint16 word : words)
        out << word;
    return bytes;
}

} // namespace

FontTables textTables(const QRawFont& face)
{
    FontTables tables;
    for (const char* tag : {"CFF ", "glyf", "loca", "cvt ", "fpgm", "prep", "gasp", "GDEF", "GPOS", "GSUB", "OS/2",
                            "head", "hhea", "hmtx", "maxp", "post"})
        if (const QByteArray table = face.fontTable(tag); !table.isEmpty())
            tables.insert(tag, table);
    for (const char* tag : {"GSUB", "OS/2", "head", "hhea", "hmtx", "maxp"})
        if (!tables.contains(tag))
            return {};
    return tables.contains("CFF ") || tables.contains("glyf") ? tables : FontTables();
}

QByteArray characterMap(const QRawFont& face, const QHash<quint32, quint32>& replaced)
{
    QString characters; // asked all at once: one by one, the program starts late
    for (char32_t character = 0x20; character < 0xFFFE; ++character)
        if (character < firstEastAsian || character >= endOfSurrogates)
            characters += QChar(char16_t(character));
    const QList<quint32> glyphs = face.glyphIndexesForString(characters);
    QByteArray groups;
    QDataStream out(&groups, QIODevice::WriteOnly);
    for (qsizetype i = 0; i < std::min(glyphs.size(), characters.size()); ++i)
        if (const quint32 glyph = glyphs[i]; glyph != 0)
            out << quint32(characters[i].unicode()) << quint32(characters[i].unicode()) << replaced.value(glyph, glyph);
    const auto count = quint32(groups.size() / 12);
    // platform 0 as well: without it FreeType makes up a map from the glyphs' names
    QByteArray bytes = bigEndian({0, 2, 0, 4, 0, 20, 3, 10, 0, 20, 12, 0});
    QDataStream header(&bytes, QIODevice::Append);
    header << quint32(16 + groups.size()) << quint32(0) << count;
    return bytes + groups;
}

QByteArray nameTable(const QString& family, const QString& style)
{
    const QStringList names{family, style, family + u' ' + style};
    const std::array<quint16, 3> ids{1, 2, 4};
    QByteArray records;
    QByteArray text;
    for (int i = 0; i < 3; ++i) {
        QByteArray utf16;
        QDataStream out(&utf16, QIODevice::WriteOnly);
        for (const QChar character : names[i])
            out << character.unicode();
        records += bigEndian({3, 1, 0x409, ids[size_t(i)], quint16(utf16.size()), quint16(text.size())});
        text += utf16;
    }
    return bigEndian({0, 3, quint16(6 + records.size())}) + records + text;
}

QByteArray fontFile(const FontTables& tables)
{
    QByteArray directory;
    QDataStream out(&directory, QIODevice::WriteOnly);
    out << quint32(tables.contains("CFF ") ? 0x4F54544F : 0x00010000) << quint16(tables.size()) << quint16(0)
        << quint16(0) << quint16(0);
    QByteArray body;
    const auto start = quint32(12 + 16 * tables.size());
    for (auto it = tables.begin(); it != tables.end(); ++it) {
        out.writeRawData(it.key().constData(), 4);
        out << quint32(0) << quint32(start + body.size()) << quint32(it->size());
        body += it.value() + QByteArray((4 - it->size() % 4) % 4, '\0');
    }
    return directory + body;
}

} // namespace tepu::ui
