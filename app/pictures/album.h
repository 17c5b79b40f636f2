// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"

#include <QDir>
#include <functional>

class QWidget;

namespace tepu::pictures {

/// Where screens are looked at, each with a name of its own.
class Album {
public:
    virtual ~Album() = default;
    /// A window as it stands, once everything in it has come to rest.
    void take(QWidget& window, const QString& name);
    /// Something did not happen that the next pictures are to show; the first of these is the outcome.
    void fail(const Refusal& refusal);
    const Result<void>& outcome() const { return m_outcome; }

protected:
    virtual void keep(QWidget& window, const QString& name) = 0;

private:
    Result<void> m_outcome;
};

/// A folder into which pictures of screens are put.
class PictureFolder : public Album {
public:
    static Result<PictureFolder> at(const QString& folder);

protected:
    void keep(QWidget& window, const QString& name) override;

private:
    explicit PictureFolder(const QString& folder) : m_folder(folder) {}

    QDir m_folder;
};

/// Lets the program do what is waiting to be done.
void comeToRest();
/// Lets the program live until something is so; false if it does not become so within a minute.
bool waitUntil(const std::function<bool()>& isSo);

} // namespace tepu::pictures
