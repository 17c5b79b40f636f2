// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_told.h"

#include <QWidget>

class QVBoxLayout;

namespace tepu::ui {

/// Everything that is known about one person, as a part of a page: danger first, then how to make contact, then who they are.
class PersonPage : public QWidget {
    Q_OBJECT

public:
    explicit PersonPage(const PersonTold& person, QWidget* parent = nullptr);

Q_SIGNALS:
    void left();     ///< back to everybody
    void toWrite();  ///< something is to be written down of this person

private:
    void addHead(QVBoxLayout& column, const PersonTold& person);
    void addLines(QVBoxLayout& column, const QString& title, const QVector<Runs>& lines);
    void addWays(QVBoxLayout& column, const PersonTold& person);
    void addFacts(QVBoxLayout& column, const QString& title, const QVector<Fact>& facts);
};

} // namespace tepu::ui
