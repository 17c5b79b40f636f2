// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/list_foot.h"

#include "ui/shell/space.h"
#include "ui/widgets/action_button.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace tepu::ui {
namespace {

struct FootAction {
    QKeySequence key;
    const char* words;
    std::function<void(ListFoot&)> act;
};

const QVector<FootAction>& orderActions()
{
    static const QVector<FootAction> all{
        {Qt::ALT | Qt::Key_Up, QT_TRANSLATE_NOOP("tepu::ui::ListFoot", "Earlier"), [](ListFoot& foot) { Q_EMIT foot.moveWanted(-1); }},
        {Qt::ALT | Qt::Key_Down, QT_TRANSLATE_NOOP("tepu::ui::ListFoot", "Later"), [](ListFoot& foot) { Q_EMIT foot.moveWanted(1); }},
        {Qt::CTRL | Qt::Key_P, QT_TRANSLATE_NOOP("tepu::ui::ListFoot", "Print list …"), [](ListFoot& foot) { Q_EMIT foot.printWanted(); }}};
    return all;
}

std::function<void(ListFoot&)> asksFor(LineFor line)
{
    return [line](ListFoot& foot) { Q_EMIT foot.lineWanted(line); };
}

const QVector<FootAction>& lineActions()
{
    static const QVector<FootAction> all{{Qt::Key_Insert, QT_TRANSLATE_NOOP("tepu::ui::ListFoot", "Add a family"), asksFor(LineFor::Add)},
                                         {Qt::Key_Delete, QT_TRANSLATE_NOOP("tepu::ui::ListFoot", "Leave off"), asksFor(LineFor::LeaveOff)},
                                         {Qt::CTRL | Qt::Key_N, QT_TRANSLATE_NOOP("tepu::ui::ListFoot", "Note for tomorrow"), asksFor(LineFor::Note)},
                                         {Qt::CTRL | Qt::Key_I, QT_TRANSLATE_NOOP("tepu::ui::ListFoot", "Conflict"), asksFor(LineFor::Conflict)}};
    return all;
}

} // namespace

ListFoot::ListFoot(QWidget* parent) : Panel(ColourRole::Surface, Qt::TopEdge, parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::edge, space::inside, space::edge, space::inside);
    line->setSpacing(space::inside);
    const auto add = [&](const FootAction& action) {
        auto* button = new ActionButton({tr(action.words), action.key}, this);
        connect(button, &ActionButton::clicked, this, [this, &action] { action.act(*this); });
        line->addWidget(button);
    };
    for (const FootAction& action : orderActions())
        add(action);
    line->addStretch(1);
    for (const FootAction& action : lineActions())
        add(action);
}

void ListFoot::bindKeys(QWidget& page, QWidget& list)
{
    const auto bind = [&](const FootAction& action) {
        QWidget* where = action.key == QKeySequence(Qt::Key_Delete) ? &list : &page;
        connect(new QShortcut(action.key, where, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
                [this, &action] { action.act(*this); });
    };
    for (const FootAction& action : orderActions())
        bind(action);
    for (const FootAction& action : lineActions())
        bind(action);
}

} // namespace tepu::ui
