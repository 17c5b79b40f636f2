// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/family/family.h"

#include <QGraphicsView>

namespace tepu::ui {

class FamilyScene;
class PersonMark;

/// How the picture takes its place: as high as it needs in a page that scrolls, or all of it in what room there is.
enum class PictureFit { Width, Whole };

/// The picture of a family on the screen. Arrows go from person to person, and say who belongs to whom.
class FamilyView : public QGraphicsView {
    Q_OBJECT

public:
    explicit FamilyView(PictureFit fit, QWidget* parent = nullptr);

    void display(const FamilyPicture& family);
    /// Who stands under the keys; nobody in an empty family.
    const PersonMark* here() const;
    const FamilyScene* picture() const { return m_scene; }

Q_SIGNALS:
    void personChosen(const tepu::PersonId& person);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void fit();
    void go(int row, int column);
    void stand(int mark);
    void choose();
    void sayWhereItStands();

    PictureFit m_fit;
    FamilyPicture m_family;
    FamilyScene* m_scene = nullptr;
    int m_here = 0;
};

} // namespace tepu::ui
