// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"
#include "ui/paper/paper.h"

#include <QSaveFile>
#include <vector>

namespace tepu::ui {

/// The paper as a PDF.
QByteArray pdfOf(const Paper& paper);

/// Files that are written beside their places and put there together: before put() nothing of them is to be seen, and if
/// one cannot be written none is. Only their owner may read them.
class PdfFiles {
public:
    explicit PdfFiles(const QString& folder);

    /// Refused, with what to do, if the folder or the disk does not take it.
    Result<void> add(const QString& name, const Paper& paper);
    Result<void> put();

    /// Where they lie once they are put, in the order in which they were added.
    const QStringList& paths() const { return m_paths; }

private:
    Result<void> makeFolder();

    QString m_folder;
    QStringList m_paths;
    std::vector<std::unique_ptr<QSaveFile>> m_files;
};

} // namespace tepu::ui
