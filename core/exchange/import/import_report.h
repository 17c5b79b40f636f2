// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/referral_batch.h"

namespace tepu {

/// What can be taken in.
enum class ImportKind { PoliceEpisodes, PrisonReleases, OpenData };

template <>
struct Vocabulary<ImportKind> {
    static constexpr std::array words{Word{ImportKind::PoliceEpisodes, "police-episodes"},
                                      Word{ImportKind::PrisonReleases, "prison-releases"},
                                      Word{ImportKind::OpenData, "open-data"}};
};

struct ReportedFault {
    std::optional<int> line;
    QString reason;
    static constexpr auto fields() { return Fields{field("line", &ReportedFault::line), field("reason", &ReportedFault::reason)}; }
};

struct ReportedCounts {
    int fresh = 0;
    int unchanged = 0;
    int incomplete = 0;
    int completed = 0;
    int differing = 0;
    int rejected = 0;
    static constexpr auto fields()
    {
        using C = ReportedCounts;
        return Fields{field("new", &C::fresh),             field("unchanged", &C::unchanged),
                      field("incomplete", &C::incomplete), field("completed", &C::completed),
                      field("differing", &C::differing),   field("rejected", &C::rejected)};
    }
};

/// A row, or (without a line) a whole episode or release that was rejected.
struct ReportedRejection {
    std::optional<int> line;
    QString column;
    QString value;
    QString reason;
    QString ref;
    static constexpr auto fields()
    {
        using R = ReportedRejection;
        return Fields{field("line", &R::line), field("column", &R::column), field("value", &R::value),
                      field("reason", &R::reason), field("ref", &R::ref)};
    }
};

struct ReportedWarning {
    int line = 0;
    QString column;
    QString reason;
    static constexpr auto fields()
    {
        using W = ReportedWarning;
        return Fields{field("line", &W::line), field("column", &W::column), field("reason", &W::reason)};
    }
};

struct ReportedDifference {
    QString ref;
    QVector<QString> columns;
    static constexpr auto fields()
    {
        return Fields{field("ref", &ReportedDifference::ref), field("columns", &ReportedDifference::columns)};
    }
};

/// Which plan an episode or release that is new goes to, and why.
struct ReportedFamily {
    QString ref;
    Family family = Family::New;
    QString number; ///< empty for a plan that begins
    QString words;
    static constexpr auto fields()
    {
        using R = ReportedFamily;
        return Fields{field("ref", &R::ref), field("family", &R::family), field("number", &R::number), field("words", &R::words)};
    }
};

/// What became of one file: the report of `tepu import`.
struct ReportedFile {
    QString file;
    ImportKind kind = ImportKind::PoliceEpisodes;
    std::optional<ReportedFault> refused;
    int rows = 0;
    ReportedCounts records;
    QVector<ReportedRejection> rejected;
    QVector<ReportedWarning> warnings;
    QVector<ReportedDifference> differing;
    QVector<MentionedPerson> people;
    QVector<ReportedFamily> families = {};
    static constexpr auto fields()
    {
        using F = ReportedFile;
        return Fields{field("file", &F::file),           field("kind", &F::kind),
                      field("refused", &F::refused),     field("rows", &F::rows),
                      field("records", &F::records),     field("rejected", &F::rejected),
                      field("warnings", &F::warnings),   field("differing", &F::differing),
                      field("people", &F::people),     field("families", &F::families)};
    }

    /// Everything in the file is in the record.
    bool isWhole() const { return !refused && rejected.isEmpty() && differing.isEmpty(); }
};

struct ImportReport {
    QVector<ReportedFile> files;
    static constexpr auto fields() { return Fields{field("files", &ImportReport::files)}; }

    bool isWhole() const;
};

ImportReport importReport(const ReferralBatch& batch, const IntakePlan& plan);

} // namespace tepu
