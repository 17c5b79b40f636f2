// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reason_picker.h"

#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/keep_focus.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tepu::ui {
namespace {

constexpr int shortestTyped = 3;

QWidget* flowRow(QWidget* parent)
{
    auto* row = new QWidget(parent);
    new FlowLayout(row, 6, 6);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

} // namespace

ReasonPicker::ReasonPicker(QWidget* parent)
    : QWidget(parent), m_field(new Field(this)), m_chosenRow(flowRow(m_field)), m_text(new GrowingText(m_field)),
      m_offeredRow(flowRow(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_offeredRow);
    auto* inside = new QVBoxLayout(m_field);
    inside->setContentsMargins(10, space::inside, 10, space::inside - 2);
    inside->setSpacing(6);
    inside->addWidget(m_chosenRow);
    inside->addWidget(m_text);
    m_field->setFocusProxy(m_text);
    setFocusProxy(m_text);
    m_text->setAccessibleName(tr("Because"));
    m_text->setHint(tr("Why, in the table’s words"));
    connect(m_text, &GrowingText::textChanged, this, [this] {
        showOffered();
        Q_EMIT edited(text());
    });
    connect(m_text, &GrowingText::cursorPositionChanged, this, [this] { Q_EMIT edited(text()); });
    connect(m_text, &GrowingText::taken, this, &ReasonPicker::takeFirst);
    connect(m_text, &GrowingText::submitted, this, &ReasonPicker::submitted);
}

QString ReasonPicker::text() const
{
    return m_text->toPlainText();
}

Draft ReasonPicker::draft() const
{
    return m_text->draft();
}

void ReasonPicker::restore(const Draft& draft)
{
    const QSignalBlocker silent(this);
    m_text->restore(draft);
}

void ReasonPicker::display(const QVector<ReasonOffered>& offered, const QStringList& chosenCodes, const QString& text)
{
    m_offered = offered;
    m_chosen = chosenCodes;
    if (m_text->toPlainText() != text)
        restore({text, int(text.size())});
    const KeepFocus keep(*this);
    showChosen();
    showOffered();
}

void ReasonPicker::showChosen()
{
    clear(*m_chosenRow->layout());
    for (const ReasonOffered& reason : m_offered) {
        if (!m_chosen.contains(reason.code))
            continue;
        auto* chip = new Chip(reason.words + QStringLiteral(" ×"), ChipKind::Reason, m_chosenRow);
        speakAs(*chip, QAccessible::Button, tr("Take back: %1").arg(reason.words));
        connect(chip, &Chip::clicked, this, [this, code = reason.code] { toggle(code); });
        m_chosenRow->layout()->addWidget(chip);
    }
    auto* more = new Chip(m_all ? tr("fewer reasons") : tr("+ reason"), ChipKind::Offered, m_chosenRow);
    connect(more, &Chip::clicked, this, [this] {
        m_all = !m_all;
        showChosen();
        showOffered();
    });
    m_chosenRow->layout()->addWidget(more);
}

QString ReasonPicker::typedWord() const
{
    return text().section(u' ', -1);
}

QVector<ReasonOffered> ReasonPicker::fitting() const
{
    QVector<ReasonOffered> fitting;
    const QString typed = typedWord();
    for (const ReasonOffered& reason : m_offered)
        if (!m_chosen.contains(reason.code) &&
            (m_all || (typed.size() >= shortestTyped && reason.words.contains(typed, Qt::CaseInsensitive))))
            fitting.append(reason);
    return fitting;
}

void ReasonPicker::showOffered()
{
    clear(*m_offeredRow->layout());
    const QVector<ReasonOffered> reasons = fitting();
    for (const ReasonOffered& reason : reasons) {
        const bool first = !m_all && reason.code == reasons.constFirst().code;
        auto* chip = new Chip(first ? tr("%1 (Tab)").arg(reason.words) : reason.words, ChipKind::Offered, m_offeredRow);
        connect(chip, &Chip::clicked, this, [this, code = reason.code] { toggle(code); });
        m_offeredRow->layout()->addWidget(chip);
    }
    m_offeredRow->setVisible(!reasons.isEmpty());
    const bool offers = !m_all && !reasons.isEmpty();
    m_text->offer(offers ? tr("\u2002→ %1").arg(reasons.constFirst().words) : QString());
}

void ReasonPicker::toggle(const QString& code)
{
    if (!m_chosen.removeOne(code))
        m_chosen.append(code);
    showChosen();
    showOffered();
    Q_EMIT chosenChanged(m_chosen);
}

void ReasonPicker::takeFirst()
{
    const QVector<ReasonOffered> reasons = fitting();
    const QString rest = text().chopped(typedWord().size()).trimmed();
    m_text->restore({rest, int(rest.size())});
    if (!reasons.isEmpty())
        toggle(reasons.constFirst().code);
}

} // namespace tepu::ui
