// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/exchange/visible.h"

#include <stdexcept>

namespace tepu::cli {

void Console::write(const QByteArray& bytes)
{
    if (m_out.write(bytes) != bytes.size())
        throw std::runtime_error("standard output cannot be written: " + m_out.errorString().toStdString());
}

void Console::say(const QString& sentence)
{
    m_err.write(visible(sentence).toUtf8() + '\n');
}

} // namespace tepu::cli
