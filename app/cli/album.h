// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"

#include <QDir>
#include <functional>

class QWidget;

namespace tepu::cli {

/// The folder into which pictures of screens are put.
class Album {
public:
    static Result<Album> in(const QString& folder);

    /// A picture of a widget as it stands, once everything in it has come to rest.
    void take(QWidget& widget, const QString& name);
    /// What went wrong, if anything did.
    const Result<void>& outcome() const { return m_outcome; }

private:
    explicit Album(const QString& folder) : m_folder(folder) {}

    QDir m_folder;
    Result<void> m_outcome;
};

/// Lets the program live until something is so; false if it does not become so within a minute.
bool waitUntil(const std::function<bool()>& isSo);

} // namespace tepu::cli
