// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/family/family.h"

#include <QWidget>

namespace tepu::ui {

class FamilyView;
class Prose;

/// The picture of the family before the table, to be read at four metres: no address, nothing that she alone told.
class RoomFamilyPage : public QWidget {
    Q_OBJECT

public:
    explicit RoomFamilyPage(QWidget* parent = nullptr);

    void display(const QString& title, const FamilyPicture& family);

private:
    Prose* m_title;
    FamilyView* m_picture;
    Prose* m_support;
    Prose* m_legend;
};

} // namespace tepu::ui
