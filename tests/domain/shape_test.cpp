// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/referred_episode.h"
#include "core/domain/shape.h"
#include "tests/support/test.h"

using namespace tepu;

namespace {

struct Asked {
    PlanId plan;
    std::optional<MeetingId> meeting;
    QVector<PersonId> people;
    bool observers = false;

    static constexpr auto fields()
    {
        return Fields{field("plan", &Asked::plan), field("meeting", &Asked::meeting), field("people", &Asked::people),
                      field("observers", &Asked::observers).orDefault()};
    }
};

} // namespace

TEST_CASE("a list of fields says which of them must be given", "[domain][fields]")
{
    const auto shape = shapeOf<Asked>();
    REQUIRE(shape.size() == 4);
    CHECK(shape[0].name == "plan");
    CHECK(shape[0].required);
    CHECK_FALSE(shape[1].required); // may be nothing
    CHECK_FALSE(shape[2].required); // may be none
    CHECK_FALSE(shape[3].required); // has a default
}

TEST_CASE("a shape is written with its names", "[domain][fields]")
{
    const QCborMap written = encode(shapeOf<Asked>().first()).toMap();
    CHECK(written.value("name").toString() == "plan");
    CHECK(written.value("required").toBool());
}

TEST_CASE("what is sealed for safety is marked field by field", "[domain][keys]")
{
    QStringList safe, ordinary;
    forEachField<ReferredEpisode>([&](auto each) {
        (each.seal == Seal::Safety ? safe : ordinary).append(QString::fromLatin1(each.name));
    });
    CHECK(safe == QStringList{"address", "suburb", "narrative"});
    CHECK(ordinary.contains("strangulation"));
    safe.clear();
    forEachField<ReferredPerson>([&](auto each) {
        if (each.seal == Seal::Safety)
            safe.append(QString::fromLatin1(each.name));
    });
    CHECK(safe == QStringList{"phone", "phone_note", "person_address", "notes"});
}

TEST_CASE("a slip of a letter or two finds the name that was meant", "[domain][nearest]")
{
    const QStringList known{"agenda", "attendance", "conflicts", "meetings"};
    CHECK(nearest("agendas", known) == "agenda");
    CHECK(nearest("Agenda", known) == "agenda"); // capitals are no distance
    CHECK(nearest("conflcits", known) == "conflicts");
    CHECK(nearest("attendence", known) == "attendance");
}

TEST_CASE("what is like none of them finds none", "[domain][nearest]")
{
    const QStringList known{"agenda", "attendance"};
    CHECK(nearest("weather", known).isEmpty());
    CHECK(nearest("agenda", {}).isEmpty());
    CHECK(nearest("", known).isEmpty());
}

TEST_CASE("how far is near grows with the length of the name", "[domain][nearest]")
{
    CHECK(nearest("abc", {"abcde"}) == "abcde");   // two letters away
    CHECK(nearest("abc", {"abcdef"}).isEmpty());   // three
    CHECK(nearest("abcdefghi", {"abcdefghixyz"}) == "abcdefghixyz"); // a third of nine
    CHECK(nearest("abcdefghi", {"abcdefghiwxyz"}).isEmpty());
}

TEST_CASE("of two names the nearer one is offered, of two as near the first", "[domain][nearest]")
{
    CHECK(nearest("planz", {"plant", "plans"}) == "plant");
    CHECK(nearest("people", {"peoples", "people"}) == "people");
}
