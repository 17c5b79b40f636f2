// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/chance.h"

namespace tepu::demonstration {

/// FNV-1a over the bytes: Qt's own hashes change from run to run.
static quint64 digested(const QByteArray& bytes)
{
    quint64 digest = 14'695'981'039'346'656'037U;
    for (const char byte : bytes)
        digest = (digest ^ static_cast<unsigned char>(byte)) * 1'099'511'628'211U;
    return digest;
}

Chance::Chance(const QString& seed) : m_state(digested(seed.toUtf8())) {}

/// SplitMix64.
int Chance::below(int sides)
{
    m_state += 0x9e3779b97f4a7c15U;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
    return static_cast<int>((mixed ^ (mixed >> 31)) % static_cast<quint64>(sides));
}

QString Chance::oneOf(const QStringList& choices)
{
    return choices.isEmpty() ? QString() : choices[below(static_cast<int>(choices.size()))];
}

} // namespace tepu::demonstration
