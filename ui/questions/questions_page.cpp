// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/questions_page.h"

#include "core/commands/site/own_question.h"
#include "core/commands/site/switch_question.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/questions/question_painter.h"
#include "ui/questions/question_rows.h"
#include "ui/questions/question_told.h"
#include "ui/shell/colour.h"
#include "ui/shell/follow.h"
#include "ui/shell/space.h"
#include "ui/widgets/prose.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QShortcut>

namespace tepu::ui {
namespace {

const QKeySequence newQuestion(Qt::CTRL | Qt::Key_N);
const QKeySequence switchQuestion(Qt::CTRL | Qt::Key_D);
const QKeySequence otherWords(Qt::CTRL | Qt::Key_E);
const QKeySequence endQuestion(Qt::CTRL | Qt::Key_Delete);

} // namespace

QuestionsPage::QuestionsPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_rows(new QuestionRows(this)), m_list(new QListView(this)),
      m_new(new ActionButton({tr("A question of our own"), newQuestion, ActionKind::Primary}, this)),
      m_switch(new ActionButton({tr("Switch off"), switchQuestion}, this)), m_words(new ActionButton({tr("Other words"), otherWords}, this)),
      m_end(new ActionButton({tr("End"), endQuestion}, this)), m_ask(new AskLine(session, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    makeList();
    column->addWidget(m_list, 1);
    column->addWidget(m_ask);
    bindKeys();
    followWhenSeen(*this, m_session, [this] { read(); });
    read();
}

QWidget* QuestionsPage::makeHead()
{
    auto* head = new Panel(ColourRole::Surface, Qt::BottomEdge, this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(space::edge, space::inside, space::edge, space::inside);
    line->setSpacing(space::inside);
    line->addWidget(new Prose(TextStyle::Title, {{tr("Questions"), Voice::Strong}}, head), 0, Qt::AlignVCenter);
    line->addStretch(1);
    for (ActionButton* button : {m_end, m_words, m_switch, m_new})
        line->addWidget(button);
    return head;
}

void QuestionsPage::makeList()
{
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new QuestionPainter(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // rows wrap in the same width whether they all fit or not
    m_list->setAccessibleName(tr("Questions to the table"));
}

void QuestionsPage::bindKeys()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuestionsPage::displayChosen);
    connect(m_list, &QListView::activated, this, &QuestionsPage::switchChosen);
    connect(m_new, &ActionButton::clicked, this, &QuestionsPage::askForNew);
    connect(m_switch, &ActionButton::clicked, this, &QuestionsPage::switchChosen);
    connect(m_words, &ActionButton::clicked, this, &QuestionsPage::askForOtherWords);
    connect(m_end, &ActionButton::clicked, this, &QuestionsPage::askForEnd);
    connect(m_ask, &AskLine::left, this, [this] { m_list->setFocus(); });
    const auto bind = [this](const QKeySequence& key, void (QuestionsPage::*act)()) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act);
    };
    bind(newQuestion, &QuestionsPage::askForNew);
    bind(switchQuestion, &QuestionsPage::switchChosen);
    bind(otherWords, &QuestionsPage::askForOtherWords);
    bind(endQuestion, &QuestionsPage::askForEnd);
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_list);
}

/// What was chosen stays chosen, into whichever group it moves.
void QuestionsPage::read()
{
    const SiteQuestionRow* before = chosen();
    const QString question = before ? before->question : QString();
    m_rows->show(siteQuestions(m_session.tables()));
    const QModelIndex same = m_rows->placeOf(question);
    m_list->setCurrentIndex(same.isValid() ? same : m_rows->nextFrom(0));
    displayChosen();
    setWindowTitle(tr("Questions"));
}

const SiteQuestionRow* QuestionsPage::chosen() const
{
    return m_rows->rowAt(m_list->currentIndex());
}

void QuestionsPage::displayChosen()
{
    const SiteQuestionRow* row = chosen();
    m_switch->setVisible(row);
    m_switch->display({row && row->off ? tr("Switch on") : tr("Switch off"), switchQuestion});
    m_words->setVisible(row && row->isOwn());
    m_end->setVisible(row && row->isOwn());
}

void QuestionsPage::askForNew()
{
    QStringList beginnings;
    for (const QString& condition : conditionsTyped())
        beginnings.append(condition + QStringLiteral(": "));
    m_ask->ask({QStringLiteral("question-of-site"), {{tr("When is it asked, and what?"), Voice::Strong}},
                tr("children: Is the marae asked? · tonight, high: Who stays with her?"), tr("Ask it from now on"),
                [this](const QString& text) { add(text); },
                [](const QString& text) { return text.trimmed().isEmpty() ? Runs() : questionLineTold(understandQuestion(text)); }, {}, beginnings});
}

void QuestionsPage::add(const QString& text)
{
    const UnderstoodQuestion line = understandQuestion(text);
    const auto sentence = Words::of(line.sentence);
    if (!line.missing.isEmpty() || !sentence)
        return m_ask->object({line.missing, QStringLiteral("R-M15")});
    m_ask->perform(AddQuestion{QuestionId::fresh(), *line.condition, *sentence, line.immediate});
}

void QuestionsPage::switchChosen()
{
    const SiteQuestionRow* row = chosen();
    if (!row)
        return;
    if (row->off)
        return m_session.act(SwitchOnQuestion{row->question});
    m_ask->ask({QStringLiteral("question-off/%1").arg(row->question), {{row->sentence, Voice::Strong}, {QStringLiteral(" ")}, {tr("Why is no table of this site to be asked?")}},
                row->immediate ? tr("the reason; it is about safety tonight") : tr("the reason, if there is one to tell"), tr("Switch off"),
                [this, question = row->question](const QString& why) { switchOff(question, why); }});
}

void QuestionsPage::switchOff(const QString& question, const QString& why)
{
    m_ask->perform(SwitchOffQuestion{question, Words::of(why)});
}

void QuestionsPage::askForOtherWords()
{
    const SiteQuestionRow* row = chosen();
    const auto question = row && row->isOwn() ? QuestionId::fromString(row->question) : std::nullopt;
    if (!question)
        return;
    m_ask->ask({QStringLiteral("question-words/%1").arg(row->question), {{row->sentence, Voice::Strong}, {QStringLiteral(" ")}, {tr("In which words instead?")}},
                tr("the question"), tr("Ask it so"), [this, question](const QString& text) {
                    if (const auto sentence = Words::of(text))
                        m_ask->perform(RewordQuestion{*question, *sentence});
                    else
                        m_ask->object({tr("Write the question in its new words."), QStringLiteral("R-M15")});
                }});
}

void QuestionsPage::askForEnd()
{
    const SiteQuestionRow* row = chosen();
    const auto question = row && row->isOwn() ? QuestionId::fromString(row->question) : std::nullopt;
    if (!question)
        return;
    m_ask->ask({QStringLiteral("question-end/%1").arg(row->question), {{row->sentence, Voice::Strong}, {QStringLiteral(" ")}, {tr("Why does it end?")}},
                tr("the reason"), tr("End it"), [this, question](const QString& why) {
                    if (const auto because = Words::of(why))
                        m_ask->perform(EndQuestion{*question, *because});
                    else
                        m_ask->object({tr("Say in a few words why the question ends."), QStringLiteral("R-M15")});
                }});
}

void QuestionsPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(ColourRole::Surface, *this));
}

} // namespace tepu::ui
