// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record.h"

/// What a program told while it lived: words, each as soon as it may be relied on.
struct Told {
    QStringList lines;
    qint64 killedAt = 0; ///< ms since 1970
};

/// A program of its own on a record, which works until it is killed.
class Worker {
public:
    using Open = std::function<tepu::Result<std::unique_ptr<tepu::Record>>()>;
    using Work = std::function<void(const Worker&, tepu::Record&)>;
    Worker(const Open& open, const Work& work);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void tell(const QString& line) const;
    /// Kills it so long after it has opened the record.
    Told killedAfter(int microseconds);

private:
    pid_t m_process = 0;
    int m_end = 0;
};
