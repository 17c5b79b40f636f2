// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QRawFont>

namespace tepu::ui {

/// The tables of an OpenType font, to be changed and put together again.
using FontTables = QMap<QByteArray, QByteArray>;

/// The tables that a text face needs; empty if it lacks one.
FontTables textTables(const QRawFont& face);

/// What the font's own feature (`tnum`) puts in the place of each glyph, as far as it replaces one by one.
QHash<quint32, quint32> substitutions(const QByteArray& gsub, const QByteArray& feature);

/// A `cmap` of the characters that the face knows, with some glyphs replaced.
QByteArray characterMap(const QRawFont& face, const QHash<quint32, quint32>& replaced);

/// A `name` table for one face of a family.
QByteArray nameTable(const QString& family, const QString& style);

QByteArray fontFile(const FontTables& tables);

} // namespace tepu::ui
