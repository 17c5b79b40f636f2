// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printing.h"

#include <QPrinter>
#include <QPrinterInfo>

namespace tepu::ui {

static QPrinterInfo usual()
{
    const QPrinterInfo preferred = QPrinterInfo::defaultPrinter();
    if (!preferred.isNull())
        return preferred;
    const auto all = QPrinterInfo::availablePrinters();
    return all.isEmpty() ? QPrinterInfo() : all.first();
}

std::optional<QString> usualPrinter()
{
    const QPrinterInfo printer = usual();
    return printer.isNull() ? std::nullopt : std::optional(printer.printerName());
}

Result<void> printed(const Paper& paper)
{
    const QPrinterInfo where = usual();
    if (where.isNull())
        return refuse(QStringLiteral("There is no printer here. Write the PDF, and print it where there is one."));
    QPrinter printer(where, QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setDocName(paper.frame().title);
    if (!paper.drawOn(printer))
        return refuse(QStringLiteral("%1 does not take the pages. See whether it is switched on and has paper; nothing was lost.")
                          .arg(where.printerName()));
    return {};
}

} // namespace tepu::ui
