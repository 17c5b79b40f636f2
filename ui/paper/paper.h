// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/composer.h"
#include "ui/paper/roll.h"

#include <QPageLayout>
#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPainter;
class QTextDocument;

namespace tepu::ui {

/// What stands around the words on every page.
struct PaperFrame {
    QString title;      ///< of the file: "Minutes, SAM Waikato, Thu 10 May 2018"
    QString running;    ///< at the head of each page
    QString foot;       ///< at the foot of each page, beside its number
    bool training = false;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
};

/// A document as it goes out: in confidence on every page, numbered, marked if it is training. Laid out once, the same on
/// every printer and in every file.
class Paper {
public:
    Paper(const PaperFrame& frame, const std::function<void(Composer&)>& write);
    Paper(Paper&&) noexcept;
    Paper& operator=(Paper&&) noexcept;
    ~Paper();

    const PaperFrame& frame() const { return m_frame; }
    int pages() const { return static_cast<int>(m_pages.size()); }
    /// The words without what stands around them.
    QString words() const;

    /// Draws every page, the device set to the paper's size first; whether the device took them.
    bool drawOn(QPagedPaintDevice& device) const;
    QPageLayout pageLayout() const;

private:
    void drawPage(QPainter& painter, int page) const;
    void drawPart(QPainter& painter, qreal from, qreal to, qreal at) const;
    void drawAround(QPainter& painter, int page) const;
    void drawWatermark(QPainter& painter) const;

    PaperFrame m_frame;
    std::unique_ptr<LayoutDevice> m_device;
    std::unique_ptr<QTextDocument> m_document;
    Roll m_roll;
    QVector<PageCut> m_pages;
};

} // namespace tepu::ui
