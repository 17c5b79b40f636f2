// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/facts.h"
#include "core/domain/person.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// What a file says of a person of one episode or release, as received.
struct PersonAsReceived {
    PersonId person;
    Uuid source;     ///< the episode or release
    QString mention; ///< "person", or the "victim" of a release
    int line = 0;
    QString familyName;
    QString givenNames;
    QVector<QString> aliases;
    std::optional<QDate> dateOfBirth;
    Gender gender = Gender::Unknown;
    QVector<Ethnicity> ethnicities;
    std::optional<QString> personRef;
    bool pregnant = false;
    std::optional<QString> gang;
    std::optional<QString> phone;
    std::optional<QString> phoneNote;
    std::optional<QString> address;
    std::optional<QString> notes;

    Scope scope() const { return Scope::of(person); }
    static constexpr auto fields()
    {
        using F = PersonAsReceived;
        return Fields{field("person", &F::person),
                      field("source", &F::source),
                      field("mention", &F::mention),
                      field("line", &F::line),
                      field("family_name", &F::familyName),
                      field("given_names", &F::givenNames),
                      field("aliases", &F::aliases),
                      field("date_of_birth", &F::dateOfBirth),
                      field("gender", &F::gender),
                      field("ethnicities", &F::ethnicities),
                      field("person_ref", &F::personRef),
                      field("pregnant", &F::pregnant),
                      field("gang", &F::gang),
                      safetyField("phone", &F::phone),
                      safetyField("phone_note", &F::phoneNote),
                      safetyField("address", &F::address),
                      safetyField("notes", &F::notes)};
    }
};

/// What a file said of a person, once per episode or release.
struct PersonMentioned : PersonAsReceived {
    static constexpr auto kind = "PersonMentioned";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
};

/// What the source says of them now: somebody took its correction.
struct MentionCorrected : PersonAsReceived {
    static constexpr auto kind = "MentionCorrected";
    static constexpr int version = 1;
};

/// This person may be another one; they stay two until somebody decides.
struct ResemblanceSeen {
    static constexpr auto kind = "ResemblanceSeen";
    static constexpr int version = 1;
    PersonId person;
    PersonId candidate;
    double score = 0;
    QVector<QString> why;
    Uuid source;

    Scope scope() const { return Scope::of(person); }
    static constexpr auto fields()
    {
        using F = ResemblanceSeen;
        return Fields{field("person", &F::person), field("candidate", &F::candidate), field("score", &F::score),
                      field("why", &F::why), field("source", &F::source)};
    }
};

void apply(const PersonMentioned& fact, const Stamp& stamp, TableWriter& tables);
void apply(const MentionCorrected& fact, const Stamp& stamp, TableWriter& tables);
void apply(const ResemblanceSeen& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const PersonMentioned& fact);
QString describe(const MentionCorrected& fact);
QString describe(const ResemblanceSeen& fact);

} // namespace tepu
