// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/who/doubtful.h"
#include "ui/who/twos.h"

namespace tepu::ui {

/// How it stands between two people of the record.
enum class Between { MayBeOne, Joined, KeptApart };

/// Two people, and why they stand as they do.
struct WhoRow {
    Between between = Between::MayBeOne;
    PersonId person;
    PersonId other;
    QString names;
    QString words;
    bool isOfToday = false;

    bool isOf(const WhoRow& row) const { return person == row.person && other == row.other; }
};

/// Who is to be decided about, then who was decided about.
QVector<WhoRow> whoRows(const Tables& tables);

/// The rows with a title above each kind.
class WhoRows : public Twos {
    Q_OBJECT

public:
    using Twos::Twos;

    void show(const QVector<WhoRow>& rows);
    int waiting() const; ///< how many are to be decided about

    /// Nothing for a title.
    std::optional<WhoRow> rowAt(const QModelIndex& index) const;
    /// The place of these two, however it stands between them now.
    QModelIndex placeOf(const WhoRow& row) const;
    /// The next two from there on who are to be decided about; else the first row of all.
    QModelIndex nextWaiting(int from) const;

private:
    QVector<WhoRow> m_rows;
};

} // namespace tepu::ui
