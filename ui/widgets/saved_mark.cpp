// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/saved_mark.h"

#include "ui/shell/icon.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int sign = 18;

Run words(const SavedShown& saved)
{
    switch (saved.saving) {
    case Saving::Saved: return {SavedMark::tr("Saved %1").arg(saved.time), Voice::Quiet};
    case Saving::Writing: return {SavedMark::tr("Saving …"), Voice::Quiet};
    case Saving::NotSaved: return {SavedMark::tr("Not saved since %1").arg(saved.time), Voice::Alert};
    }
    Q_UNREACHABLE();
}

Icon iconOf(Saving saving)
{
    return saving == Saving::Saved ? Icon::Saved : saving == Saving::Writing ? Icon::Held : Icon::Danger;
}

} // namespace

SavedMark::SavedMark(QWidget* parent) : QWidget(parent), m_words(new Prose(TextStyle::Body, this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(grown(sign, *this) + 6, 0, 0, 0);
    line->addWidget(m_words);
    m_words->keepInOneLine();
}

void SavedMark::display(const SavedShown& saved)
{
    m_saved = saved;
    m_words->say({words(saved)});
    speakAs(*this, QAccessible::StaticText, words(saved).words);
    update();
}

void SavedMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int size = grown(sign, *this);
    const QRectF square(0, std::round((height() - size) / 2.0), size, size);
    paintIcon(painter, square, iconOf(m_saved.saving), colour(inkOf(words(m_saved).voice), *this));
}

} // namespace tepu::ui
