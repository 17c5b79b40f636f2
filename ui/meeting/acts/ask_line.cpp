// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/ask_line.h"

#include "ui/shell/space.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace tepu::ui {
namespace {

const QKeySequence otherwiseKey(Qt::ALT | Qt::Key_Return);

/// One beginning takes the place of another.
QString withoutBeginning(const QString& text, const QStringList& beginnings)
{
    for (const QString& beginning : beginnings)
        if (text.startsWith(beginning))
            return text.mid(beginning.size());
    return text;
}

} // namespace

AskLine::AskLine(Session& session, QWidget* parent)
    : Panel(ColourRole::Raised, Qt::TopEdge, parent), m_session(session), m_question(new Prose(TextStyle::Body, this)),
      m_beginnings(new QWidget(this)), m_input(new StreamInput(tr("Answer"), this)), m_line(new KeptLine(session, *m_input, this)),
      m_does(new ActionButton({}, this)), m_otherwise(new ActionButton({}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge - space::grid, 12, space::edge - space::grid, 12);
    column->setSpacing(space::inside);
    column->addWidget(m_question);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_input, 1, Qt::AlignTop);
    auto* notNow = new ActionButton({tr("Not now"), QKeySequence(Qt::Key_Escape)}, this);
    for (ActionButton* button : {m_otherwise, m_does, notNow})
        row->addWidget(button, 0, Qt::AlignTop);
    column->addLayout(row);
    new FlowLayout(m_beginnings, space::inside, space::inside);
    column->insertWidget(1, m_beginnings);
    connect(m_line, &KeptLine::edited, this, &AskLine::understand);
    connect(m_input, &StreamInput::submitted, this, &AskLine::enter);
    connect(m_input, &StreamInput::left, this, &AskLine::leave);
    connect(m_does, &ActionButton::clicked, this, &AskLine::enter);
    connect(notNow, &ActionButton::clicked, this, &AskLine::leave);
    connect(m_otherwise, &ActionButton::clicked, this, &AskLine::enterOtherwise);
    auto* key = new QShortcut(otherwiseKey, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &AskLine::enterOtherwise);
    hide();
}

void AskLine::ask(const Asked& asked)
{
    m_asked = asked;
    display(asked);
    m_line->standFor(asked.draft);
    understand(m_line->text());
    show();
    m_input->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT this->asked();
}

void AskLine::display(const Asked& asked)
{
    m_question->say(asked.question);
    m_input->setPlaceholder(asked.hint);
    m_does->display({asked.does, QKeySequence(Qt::Key_Return)});
    offer(asked.otherwise);
    clear(*m_beginnings->layout());
    for (const QString& beginning : asked.beginnings) {
        auto* chip = new Chip(beginning.trimmed(), ChipKind::Offered, m_beginnings);
        connect(chip, &Chip::clicked, this, [this, beginning] {
            m_line->put(beginning + withoutBeginning(m_line->text(), m_asked.beginnings));
            m_input->setFocus(Qt::OtherFocusReason);
        });
        m_beginnings->layout()->addWidget(chip);
    }
    m_beginnings->setVisible(!asked.beginnings.isEmpty());
}

void AskLine::offer(const std::optional<Otherwise>& otherwise)
{
    m_asked.otherwise = otherwise;
    m_otherwise->setVisible(otherwise.has_value());
    if (otherwise)
        m_otherwise->display({otherwise->words, otherwiseKey});
}

void AskLine::understand(const QString& text)
{
    m_input->understand(m_asked.understood ? m_asked.understood(text) : Runs{});
}

void AskLine::enter()
{
    const auto done = m_asked.done; // what is done may ask the next thing
    done(m_line->text().trimmed());
}

void AskLine::enterOtherwise()
{
    if (!m_asked.otherwise)
        return;
    const auto done = m_asked.otherwise->done;
    done(m_line->text().trimmed());
}

void AskLine::object(const Refusal& refusal, const std::optional<Otherwise>& otherwise)
{
    m_line->keepAgain(); // the act would have taken it
    m_input->understand({{refusal.sentence, Voice::Alert}});
    if (otherwise)
        offer(otherwise);
    show();
}

void AskLine::leave()
{
    if (isHidden())
        return;
    hide();
    m_line->standFor({});
    Q_EMIT left();
}

} // namespace tepu::ui
