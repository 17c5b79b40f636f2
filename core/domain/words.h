// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace tepu {

/// Something a person said or wrote: never empty, trimmed, Unicode NFC, at most 20,000 characters.
class Words {
public:
    static constexpr qsizetype longest = 20'000;

    static std::optional<Words> of(const QString& text)
    {
        const QString trimmed = text.normalized(QString::NormalizationForm_C).trimmed();
        if (trimmed.isEmpty() || trimmed.size() > longest)
            return std::nullopt;
        return Words(trimmed);
    }

    Words() = default; ///< "not said yet"; no command or journal can bring one
    const QString& text() const { return m_text; }
    bool operator==(const Words&) const = default;

private:
    explicit Words(const QString& text) : m_text(text) {}
    QString m_text;
};

} // namespace tepu
