// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>
#include <functional>

class QWidget;

namespace tepu::ui {

/// One widget in one state, as it is shown in the gallery and put to the tests.
struct Exhibit {
    QString name;
    int width;
    std::function<QWidget*()> make;
};

QVector<Exhibit> exhibits();

/// The whole meeting screen; `width` × `height` as on the operator's desk.
QWidget* operatorScreen(bool longest);

} // namespace tepu::ui
