// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace tepu::cli {

/// Standard input, output and error of one run; tests bring their own. The devices must outlive it.
class Console {
public:
    Console(QIODevice& in, QIODevice& out, QIODevice& err) : m_in(in), m_out(out), m_err(err) {}

    QIODevice& in() { return m_in; }
    /// To standard output; throws where it cannot be written whole.
    void write(const QByteArray& bytes);
    /// One sentence for a person on standard error, on one line; whatever is hidden in it is made visible.
    void say(const QString& sentence);

private:
    QIODevice& m_in;
    QIODevice& m_out;
    QIODevice& m_err;
};

} // namespace tepu::cli
