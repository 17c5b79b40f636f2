// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/shell/icon.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/icon_sign.h"
#include "ui/widgets/prose.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tepu::ui {
namespace {

struct Dress {
    Icon icon;
    ColourRole ink;
    ColourRole ground;
    ColourRole line;
};

Dress dressOf(BannerKind kind)
{
    using enum ColourRole;
    switch (kind) {
    case BannerKind::Information: return {Icon::Information, Information, InformationGround, Line};
    case BannerKind::Caution: return {Icon::Danger, Medium, MediumGround, MediumEdge};
    case BannerKind::Danger: return {Icon::Danger, Alert, AlertGround, AlertEdge};
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(const BannerShown& banner, QWidget* parent) : QWidget(parent), m_kind(banner.kind)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::edge, space::inside, space::edge, space::inside);
    line->setSpacing(space::inside);
    const Dress dress = dressOf(banner.kind);
    line->addWidget(new IconSign(dress.icon, dress.ink, this));
    Runs words{{banner.happened, Voice::Strong}};
    for (const QString& sentence : {banner.safe, banner.toDo})
        if (!sentence.isEmpty())
            words.append({u' ' + sentence, Voice::Plain});
    auto* prose = new Prose(TextStyle::Body, words, this);
    line->addWidget(prose, 1, Qt::AlignVCenter);
    line->addSpacing(space::inside);
    if (banner.action) {
        auto* action = new ActionButton(*banner.action, this);
        connect(action, &ActionButton::clicked, this, &Banner::acted);
        line->addWidget(action);
    }
    auto* dismiss = new ActionButton({tr("Dismiss")}, this);
    connect(dismiss, &ActionButton::clicked, this, &Banner::dismissed);
    line->addWidget(dismiss);
    speakAs(*this, QAccessible::AlertMessage, plain(words));
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Dress dress = dressOf(m_kind);
    painter.fillRect(rect(), colour(dress.ground, *this));
    painter.fillRect(0, height() - space::hair, width(), space::hair, colour(dress.line, *this));
}

} // namespace tepu::ui
