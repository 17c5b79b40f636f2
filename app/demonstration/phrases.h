// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/case_facts.h"
#include "app/demonstration/chance.h"

#include <QJsonObject>

namespace tepu::demonstration {

/// The invented words of the table (":/demonstration/table_talk.json"), by occasion.
class Phrases {
public:
    static const Phrases& shipped();

    /// What stands under these names: "said", "police", "strangulation".
    QStringList under(const QStringList& names) const;

private:
    explicit Phrases(const QJsonObject& all) : m_all(all) {}
    QJsonObject m_all;
};

/// The phrase with the people of a case in it; nothing where it speaks of somebody who is not there.
std::optional<Words> spoken(QString phrase, const CaseFacts& facts);

/// One of the phrases under these names that speaks of nobody who is not there, if there is one.
std::optional<Words> fitting(const QStringList& names, const CaseFacts& facts, Chance& chance);

} // namespace tepu::demonstration
