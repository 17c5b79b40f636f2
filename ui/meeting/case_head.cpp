// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/case_head.h"

#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/risk_mark.h"

#include <QHBoxLayout>

namespace tepu::ui {
CaseHead::CaseHead(QWidget* parent)
    : QWidget(parent), m_name(new Prose(TextStyle::Title, this)), m_aside(new Prose(TextStyle::Body, this)),
      m_risk(new RiskMark(MarkSize::Word, this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(space::between);
    auto* words = new FlowLayout(nullptr, space::between, 0);
    words->addWidget(m_name);
    words->addWidget(m_aside);
    m_aside->standBeside(TextStyle::Title);
    line->addLayout(words, 1);
    line->addWidget(m_risk, 0, Qt::AlignTop);
}

void CaseHead::display(const CaseHeadShown& head)
{
    m_name->say({{head.name, Voice::Strong}});
    m_aside->say({{head.aside, Voice::Quiet}});
    m_risk->display(head.risk);
    m_risk->show();
    speakAs(*m_name, QAccessible::Heading, head.name);
}

void CaseHead::displayNone(const QString& words, const QString& toDo)
{
    display({words, toDo, {}});
    m_risk->hide();
}

} // namespace tepu::ui
