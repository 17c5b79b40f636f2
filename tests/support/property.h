// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test.h"

/// How often a property is tried, and how large what is tried may grow.
struct Tried {
    int times = 100;
    int size = 100;
};

/// A property that is dear to try: as rc::prop, tried so many times. RC_PARAMS="max_success=…" tries it more often.
template <class Testable>
void property(const std::string& description, Tried tried, Testable testable)
{
    const bool isAsked = qEnvironmentVariableIsSet("RC_PARAMS");
    auto params = rc::detail::configuration().testParams;
    if (!isAsked) {
        params.maxSuccess = tried.times;
        params.maxSize = tried.size;
    }
    rc::detail::TestMetadata about;
    about.description = description;
    const auto result = rc::detail::checkTestable(testable, about, params);
    std::ostringstream words;
    rc::detail::printResultMessage(result, words);
    INFO(words.str());
    CHECK(result.template is<rc::detail::SuccessResult>());
}
