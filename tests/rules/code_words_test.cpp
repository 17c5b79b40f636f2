// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/code_words.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("the ten categories are said as the review says them", "[rules][R-T1]")
{
    CHECK(codeWords(TaskCategory::MakeContactWithFamily) == "make contact with family");
    CHECK(codeWords(TaskCategory::LiaiseCoordinate) == "liaise/co-ordinate");
    CHECK(codeWords(TaskCategory::ArrangeProfessionalsMeeting) == "arrange a professionals meeting");
    CHECK(codeWords(TaskCategory::SetSamIcmReviewDate) == "set SAM/ICM review date");
    CHECK(codeWords(TaskCategory::MonitoredAlarmHomeSecurity) == "monitored alarm/home security");
}
