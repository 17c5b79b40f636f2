// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdf_files.h"

#include <QBuffer>
#include <QDir>
#include <QPdfWriter>

namespace tepu::ui {

QByteArray pdfOf(const Paper& paper)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&bytes);
        writer.setResolution(LayoutDevice::dotsPerInch);
        writer.setTitle(paper.frame().title);
        writer.setCreator(QStringLiteral("Tēpu"));
        paper.drawOn(writer);
    }
    return bytes.data();
}

static tl::unexpected<Refusal> cannotWrite(const QString& path, const QString& why)
{
    return refuse(QStringLiteral("%1 cannot be written: %2. Nothing was written; the record is unharmed. Choose another place, or make "
                                 "room there.")
                      .arg(path, why));
}

PdfFiles::PdfFiles(const QString& folder) : m_folder(folder) {}

Result<void> PdfFiles::makeFolder()
{
    if (QFileInfo(m_folder).isDir())
        return {};
    if (!QDir().mkpath(m_folder))
        return refuse(QStringLiteral("The folder %1 cannot be made. Ask for the right to write there, or choose another place. Nothing "
                                     "was written.")
                          .arg(m_folder));
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Result<void> PdfFiles::add(const QString& name, const Paper& paper)
{
    if (const auto made = makeFolder(); !made)
        return made;
    const QString path = QDir(m_folder).filePath(name);
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return cannotWrite(path, file->errorString());
    file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray bytes = pdfOf(paper);
    if (file->write(bytes) != bytes.size() || !file->flush())
        return cannotWrite(path, file->errorString());
    m_files.push_back(std::move(file));
    m_paths.append(path);
    return {};
}

Result<void> PdfFiles::put()
{
    for (const auto& file : m_files)
        if (!file->commit())
            return cannotWrite(file->fileName(), file->errorString());
    m_files.clear();
    return {};
}

} // namespace tepu::ui
