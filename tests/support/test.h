// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one place that chooses the test framework: Catch2 2.13 with RapidCheck.

#include "tests/support/print.h"

#define CATCH_CONFIG_FAST_COMPILE // an exception out of an assertion ends the test, as one from beside it does
#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>
