// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/opening_page.h"

#include "ui/meeting/keys.h"
#include "ui/shell/space.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/section_label.h"
#include "ui/widgets/stream_input.h"

#include <QVBoxLayout>

namespace tepu::ui {
namespace {

constexpr int pageWidth = 1120;
constexpr int attendanceColumn = 480;

QVBoxLayout* part(QVBoxLayout* column, const QString& title, QWidget* shown)
{
    auto* rows = new QVBoxLayout;
    rows->setSpacing(space::inside);
    rows->addWidget(new SectionLabel(title));
    rows->addWidget(shown);
    column->addLayout(rows);
    return rows;
}

} // namespace

OpeningPage::OpeningPage(QWidget* parent)
    : Panel(ColourRole::Ground, {}, parent), m_title(new Prose(TextStyle::Title, this)), m_toHear(new Prose(TextStyle::Body, this)),
      m_attendance(new FactTable(Voice::Strong, nullptr)), m_arrivals(new StreamInput(tr("Who arrives or leaves"), this)),
      m_steppingOutPart(new QWidget), m_steppingOut(new FactTable(Voice::Strong, nullptr)), m_opening(new Prose(TextStyle::Narrative)),
      m_confidentiality(new Prose(TextStyle::Narrative)), m_read(new ActionButton({})), m_goOn(new ActionButton({}))
{
    auto* left = new QVBoxLayout;
    left->setSpacing(space::edge);
    auto* here = part(left, tr("At the table"), m_attendance);
    here->addWidget(m_arrivals);
    auto* out = new QVBoxLayout(m_steppingOutPart);
    out->setContentsMargins({});
    part(out, tr("Step out of a case"), m_steppingOut);
    left->addWidget(m_steppingOutPart);
    left->addStretch(1);

    auto* right = new QVBoxLayout;
    right->setSpacing(space::edge);
    part(right, tr("Opening"), m_opening);
    part(right, tr("What is said here"), m_confidentiality)->addWidget(m_read, 0, Qt::AlignLeft);
    right->addStretch(1);

    auto* page = new QWidget;
    page->setMaximumWidth(grown(pageWidth, *this));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::edge, 2 * space::edge, space::edge, space::edge);
    column->setSpacing(space::between);
    column->addWidget(m_title);
    column->addWidget(m_toHear);
    column->addSpacing(space::inside);
    auto* both = new QHBoxLayout;
    both->setSpacing(2 * space::edge);
    both->addLayout(left, 1);
    both->addLayout(right, 1);
    column->addLayout(both, 1);
    column->addWidget(m_goOn, 0, Qt::AlignRight);

    auto* around = new QHBoxLayout(this);
    around->setContentsMargins({});
    auto* middle = new QWidget;
    auto* centred = new QHBoxLayout(middle);
    centred->setContentsMargins({});
    centred->addStretch(1);
    centred->addWidget(page, 1000);
    centred->addStretch(1);
    around->addWidget(new Scroller(middle, this));

    m_arrivals->setPlaceholder(tr("pol Sgt Ngata, hlth Moana Reti until 12, refuge Ana observer"));
    m_arrivals->setMinimumWidth(grown(attendanceColumn, *this));
    connect(m_read, &ActionButton::clicked, this, &OpeningPage::confidentialityRead);
    connect(m_goOn, &ActionButton::clicked, this, &OpeningPage::goOn);
    setFocusProxy(m_arrivals);
}

void OpeningPage::display(const OpeningShown& shown)
{
    m_title->say({{shown.table, Voice::Strong}, {QStringLiteral("\u2003") + shown.date, Voice::Quiet}});
    m_toHear->say({{shown.toHear, Voice::Plain}});
    m_attendance->display(shown.attendance);
    m_steppingOutPart->setVisible(!shown.steppingOut.isEmpty());
    m_steppingOut->display(shown.steppingOut);
    m_opening->say({{shown.opening, Voice::Plain}});
    m_confidentiality->say({{shown.confidentiality, Voice::Plain}});
    m_read->display({shown.isRead ? tr("Was read out") : tr("Read out"), keyOf(Act::ReadBack)});
    m_read->setEnabled(!shown.isRead);
    m_goOn->display({shown.isOpen ? tr("First case") : tr("Open the meeting"), keyOf(Act::DecideAndNext), ActionKind::Primary});
}

} // namespace tepu::ui
