// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/reached_row.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/prose.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace tepu::ui {

ReachedRow::ReachedRow(const Runs& words, QWidget* parent) : Pressable(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::rowInset, space::grid, space::rowInset, space::grid);
    lines->addWidget(new Prose(TextStyle::Body, words, this));
    speakAs(*this, QAccessible::Button, plain(words));
}

std::optional<Engagement> ReachedRow::engagementOf(const QString& letter)
{
    static const QHash<QString, Engagement> letters{{"a", Engagement::ContactMadeSupportAccepted},
                                                    {"e", Engagement::ContactMadeSomeEngagementNoUptake},
                                                    {"d", Engagement::ContactMadeSupportOfferedDeclined},
                                                    {"s", Engagement::StatutoryEngagementOnly},
                                                    {"n", Engagement::NotAbleToBeReached},
                                                    {"u", Engagement::UnsafeToContact},
                                                    {"0", Engagement::NoAttemptMadeToContact}};
    const auto found = letters.constFind(letter.toLower());
    return found == letters.cend() ? std::nullopt : std::optional(*found);
}

QString ReachedRow::legend()
{
    return tr("On a person: Enter logs an attempt. Engaged: A support accepted · E some, no uptake · D declined · S statutory only · N not reached · U unsafe · 0 no attempt");
}

void ReachedRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (standing().state & QStyle::State_MouseOver)
        paintBox(painter, rect(), {colour(ColourRole::Here, *this), {}}, space::markRadius);
    if (hasFocus())
        paintFocusRing(painter, rect(), space::markRadius, colour(ColourRole::Accent, *this));
}

void ReachedRow::keyPressEvent(QKeyEvent* event)
{
    const auto outcome = event->modifiers() == Qt::NoModifier && !event->isAutoRepeat() ? engagementOf(event->text()) : std::nullopt;
    if (!outcome)
        return Pressable::keyPressEvent(event);
    Q_EMIT engaged(*outcome);
}

} // namespace tepu::ui
