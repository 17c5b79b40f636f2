// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sfnt.h"

#include <QtEndian>

namespace tepu::ui {
namespace {

/// Words at byte positions; 0 beyond the end, so that a damaged table says nothing.
class Words16 {
public:
    explicit Words16(QByteArrayView bytes) : m_bytes(bytes) {}
    quint16 at(qsizetype offset) const
    {
        return offset >= 0 && offset + 2 <= m_bytes.size() ? qFromBigEndian<quint16>(m_bytes.data() + offset)
                                                           : quint16(0);
    }
    quint32 longAt(qsizetype offset) const { return quint32(at(offset)) << 16 | at(offset + 2); }
    QByteArrayView tag(qsizetype offset) const
    {
        return offset + 4 <= m_bytes.size() ? m_bytes.sliced(offset, 4) : QByteArrayView();
    }

private:
    QByteArrayView m_bytes;
};

QList<quint32> coverage(const Words16& table, qsizetype start)
{
    QList<quint32> glyphs;
    const int count = table.at(start + 2);
    for (int i = 0; i < count; ++i) {
        if (table.at(start) == 1) {
            glyphs.append(table.at(start + 4 + 2 * i));
            continue;
        }
        const qsizetype range = start + 4 + 6 * i;
        for (quint32 glyph = table.at(range); glyph <= table.at(range + 2); ++glyph)
            glyphs.append(glyph);
    }
    return glyphs;
}

void readSingle(const Words16& table, qsizetype start, QHash<quint32, quint32>& found)
{
    const QList<quint32> covered = coverage(table, start + table.at(start + 2));
    for (int i = 0; i < covered.size(); ++i) {
        const bool shifted = table.at(start) == 1;
        found.insert(covered[i], shifted ? quint16(covered[i] + table.at(start + 4)) : table.at(start + 6 + 2 * i));
    }
}

void readLookup(const Words16& table, qsizetype lookup, QHash<quint32, quint32>& found)
{
    for (int i = 0; i < table.at(lookup + 4); ++i) {
        qsizetype subtable = lookup + table.at(lookup + 6 + 2 * i);
        int type = table.at(lookup);
        if (type == 7) { // an extension: the same thing, further away
            type = table.at(subtable + 2);
            subtable += table.longAt(subtable + 4);
        }
        if (type == 1)
            readSingle(table, subtable, found);
    }
}

} // namespace

QHash<quint32, quint32> substitutions(const QByteArray& gsub, const QByteArray& feature)
{
    const Words16 table(gsub);
    const qsizetype features = table.at(6);
    const qsizetype lookups = table.at(8);
    QHash<quint32, quint32> found;
    for (int i = 0; i < table.at(features); ++i) {
        const qsizetype record = features + 2 + 6 * i;
        if (table.tag(record) != feature)
            continue;
        const qsizetype start = features + table.at(record + 4);
        for (int k = 0; k < table.at(start + 2); ++k)
            readLookup(table, lookups + table.at(lookups + 2 + 2 * table.at(start + 4 + 2 * k)), found);
    }
    return found;
}

} // namespace tepu::ui
