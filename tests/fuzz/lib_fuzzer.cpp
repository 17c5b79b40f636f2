// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

/// What libFuzzer calls; TEPU_FUZZ_TARGET names what is to be read.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    static const tepu::fuzz::Target* reads = tepu::fuzz::target(qgetenv("TEPU_FUZZ_TARGET"));
    if (!reads)
        qFatal("TEPU_FUZZ_TARGET names no target");
    reads->read(QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(size)));
    return 0;
}
