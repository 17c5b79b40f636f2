// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/safety/street_types.h"

#include <QHash>

namespace tepu {

static const QHash<QString, QString>& types()
{
    static const QHash<QString, QString> all{
        {"street", "st"},      {"st", "st"},       {"str", "st"},     {"road", "rd"},         {"rd", "rd"},          {"avenue", "ave"},
        {"ave", "ave"},        {"av", "ave"},      {"place", "pl"},   {"pl", "pl"},           {"drive", "dr"},       {"dr", "dr"},
        {"drv", "dr"},         {"lane", "ln"},     {"ln", "ln"},      {"crescent", "cres"},   {"cres", "cres"},      {"cr", "cres"},
        {"cresc", "cres"},     {"terrace", "tce"}, {"tce", "tce"},    {"ter", "tce"},         {"court", "ct"},       {"ct", "ct"},
        {"crt", "ct"},         {"close", "cl"},    {"cl", "cl"},      {"grove", "gr"},        {"gr", "gr"},          {"gve", "gr"},
        {"highway", "hwy"},    {"hwy", "hwy"},     {"parade", "pde"}, {"pde", "pde"},         {"boulevard", "blvd"}, {"blvd", "blvd"},
        {"way", "way"},        {"rise", "rise"},   {"quay", "quay"},  {"esplanade", "esp"},   {"esp", "esp"},        {"square", "sq"},
        {"sq", "sq"},          {"mews", "mews"},   {"loop", "loop"},  {"track", "track"},     {"walk", "walk"},      {"heights", "hts"},
        {"hts", "hts"},        {"gardens", "gdns"}, {"gdns", "gdns"}, {"parkway", "pkwy"},    {"circle", "cir"},     {"alley", "alley"},
        {"row", "row"},        {"crest", "crest"}, {"line", "line"},  {"view", "view"},       {"glade", "glade"},    {"promenade", "prom"}};
    return all;
}

bool isStreetType(const QString& word)
{
    return types().contains(word);
}

QString shortStreetType(const QString& word)
{
    return types().value(word, word);
}

} // namespace tepu
