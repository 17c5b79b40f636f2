// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/who/which_plan_keys.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct WhichPlanKeyTexts {
    Q_DECLARE_TR_FUNCTIONS(WhichPlanKeyTexts)
};

} // namespace

QKeySequence moveKey()
{
    return Qt::CTRL | Qt::Key_M;
}

QKeySequence newPlanKey()
{
    return Qt::CTRL | Qt::Key_N;
}

QKeySequence joinPlansKey()
{
    return Qt::CTRL | Qt::Key_J;
}

QKeySequence partPlansKey()
{
    return Qt::CTRL | Qt::Key_T;
}

QKeySequence lookUpKey()
{
    return Qt::CTRL | Qt::Key_O;
}

QVector<KeyGroup> whichPlanKeySheet()
{
    using T = WhichPlanKeyTexts;
    return {{T::tr("What stands on a plan"),
             {{T::tr("Mark it to go, or not"), Qt::Key_Space},
              {T::tr("What is marked goes to the other plan"), moveKey()},
              {T::tr("What is marked begins a plan of its own"), newPlanKey()},
              {T::tr("The other plan"), Qt::Key_Right},
              {T::tr("Back"), Qt::Key_Left}}},
            {T::tr("Two plans"),
             {{T::tr("They are one family: join them"), joinPlansKey()},
              {T::tr("They are two: part them again"), partPlansKey()},
              {T::tr("Put another plan beside"), lookUpKey()},
              {T::tr("All keys"), Qt::Key_F1}}}};
}

} // namespace tepu::ui
