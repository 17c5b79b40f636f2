// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboard_keeper.h"

#include <QGuiApplication>

namespace tepu::ui {

bool ClipboardKeeper::heldByUs(QClipboard::Mode mode)
{
    const QClipboard& clipboard = *QGuiApplication::clipboard();
    return mode == QClipboard::Selection ? clipboard.ownsSelection() : clipboard.ownsClipboard();
}

ClipboardKeeper::ClipboardKeeper(QObject* parent, std::chrono::milliseconds stays, IsOurs isOurs)
    : QObject(parent), m_isOurs(std::move(isOurs))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(stays);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardKeeper::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, [this](QClipboard::Mode mode) {
        if (m_isOurs(mode) && !QGuiApplication::clipboard()->text(mode).isEmpty())
            m_timer.start();
    });
}

ClipboardKeeper::~ClipboardKeeper()
{
    clear();
}

void ClipboardKeeper::clear()
{
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection})
        if (m_isOurs(mode))
            QGuiApplication::clipboard()->clear(mode);
}

} // namespace tepu::ui
