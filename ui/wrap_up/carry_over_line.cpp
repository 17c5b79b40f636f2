// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrap_up/carry_over_line.h"

#include "core/commands/meeting/carry_over_case.h"
#include "ui/meeting/acts/kept_line.h"
#include "ui/shell/space.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/stream_input.h"

#include <QVBoxLayout>

namespace tepu::ui {

static const QString placeOfWrapUp = QStringLiteral("wrap-up/place");

CarryOverLine::CarryOverLine(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_question(new Prose(TextStyle::Body, this)),
      m_why(new StreamInput(tr("Why it is carried over"), this)), m_kept(new KeptLine(session, *m_why, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::inside, space::edge, space::edge);
    column->addWidget(m_question);
    column->addWidget(m_why);
    connect(m_why, &StreamInput::submitted, this, &CarryOverLine::carryOver);
    connect(m_why, &StreamInput::left, this, &CarryOverLine::leave);
    hide();
}

QWidget& CarryOverLine::input() const
{
    return *m_why;
}

void CarryOverLine::ask(const CaseId& caseId, const QString& familyName)
{
    m_asked = caseId;
    m_question->say(tr("Why is Family %1 carried over? The coordinator says so.").arg(familyName), Voice::Quiet);
    m_kept->standFor(QStringLiteral("wrap-up/") + caseId.toString());
    show();
    m_why->setFocus();
    keepPlace();
}

void CarryOverLine::carryOver(const QString& typed)
{
    const auto words = Words::of(typed);
    if (!words || !m_asked)
        return;
    m_session.act(CarryOverCase{*m_asked, *words, true}, [this](const Receipt&) { leave(); }, {m_kept->name()},
                  [this](const Refusal& refusal) {
                      m_kept->keepAgain(); // the act would have taken it
                      Q_EMIT m_session.refused(refusal);
                  });
}

void CarryOverLine::leave()
{
    hide();
    m_asked.reset();
    m_kept->standFor({});
    keepPlace();
    Q_EMIT left();
}

void CarryOverLine::keepPlace()
{
    m_session.keepDraft(placeOfWrapUp, m_asked ? m_asked->toString().toUtf8() : QByteArray());
}

std::optional<CaseId> CarryOverLine::lastAsked() const
{
    return CaseId::fromString(QString::fromUtf8(m_session.draft(placeOfWrapUp)));
}

} // namespace tepu::ui
