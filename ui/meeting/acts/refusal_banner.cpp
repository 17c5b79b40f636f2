// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/refusal_banner.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("RefusalBanner", words);
}

} // namespace

/// The refusal's own sentence says what to do; what is safe is everything else.
BannerShown refusalBanner(const Refusal& refusal, std::optional<ActionShown> action)
{
    const QString rule = refusal.rule.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(refusal.rule);
    return {BannerKind::Caution, refusal.sentence + rule, said(QT_TRANSLATE_NOOP("RefusalBanner", "Nothing was changed or lost.")), {}, action};
}

BannerShown notSavedBanner(const QString& why)
{
    return {BannerKind::Danger, said(QT_TRANSLATE_NOOP("RefusalBanner", "What is being typed is not on the disk: %1")).arg(why),
            said(QT_TRANSLATE_NOOP("RefusalBanner", "Everything entered before is.")),
            said(QT_TRANSLATE_NOOP("RefusalBanner", "Write what follows down on paper too, and make room on the disk."))};
}

} // namespace tepu::ui
