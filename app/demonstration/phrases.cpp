// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/phrases.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace tepu::demonstration {

const Phrases& Phrases::shipped()
{
    static const Phrases phrases = [] {
        QFile file(QStringLiteral(":/demonstration/table_talk.json"));
        file.open(QIODevice::ReadOnly);
        return Phrases(QJsonDocument::fromJson(file.readAll()).object());
    }();
    return phrases;
}

QStringList Phrases::under(const QStringList& names) const
{
    QJsonValue found = m_all;
    for (const QString& name : names)
        found = found.toObject().value(name);
    QStringList phrases;
    for (const QJsonValue& each : found.toArray())
        phrases.append(each.toString());
    return phrases;
}

std::optional<Words> spoken(QString phrase, const CaseFacts& facts)
{
    const QVector<QPair<QString, QString>> names{{QStringLiteral("{victim}"), facts.victim},
                                                 {QStringLiteral("{person}"), facts.person},
                                                 {QStringLiteral("{children}"), facts.children}};
    for (const auto& [place, name] : names) {
        if (phrase.contains(place) && name.isEmpty())
            return std::nullopt;
        phrase.replace(place, name);
    }
    return Words::of(phrase);
}

std::optional<Words> fitting(const QStringList& names, const CaseFacts& facts, Chance& chance)
{
    QStringList fit;
    for (const QString& phrase : Phrases::shipped().under(names))
        if (const auto words = spoken(phrase, facts))
            fit.append(words->text());
    return Words::of(chance.oneOf(fit));
}

} // namespace tepu::demonstration
