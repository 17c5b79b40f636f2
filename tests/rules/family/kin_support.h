// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/family/genogram.h"
#include "tests/support/test.h"

#include <rapidcheck.h>

/// People numbered 1, 2, 3 … and what they are to each other.
tepu::Uuid kin(int number);
tepu::KinPerson adult(int number);
tepu::KinPerson child(int number);
tepu::KinBond bond(int from, tepu::BondKind kind, int to);

int rowOf(const tepu::Genogram& picture, int person);
int columnOf(const tepu::Genogram& picture, int person);

/// Any family, contradictions and rings, strangers and people told twice included.
rc::Gen<tepu::Kindred> anyKindred();
/// The same, told in another order.
tepu::Kindred shuffled(tepu::Kindred family, unsigned seed);
