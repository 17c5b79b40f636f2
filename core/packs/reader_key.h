// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packs/giving.h"

namespace tepu {

/// Who reads it, with which key, and the slot that a passphrase opens.
struct ReaderKey {
    UserId user;
    QString name;
    QByteArray publicKey;
    KeySlot slot;
    bool isNewKey = false;
    bool isAtHome = false;
};

/// Somebody who opens the record reads the pack with the same passphrase; anybody else with one of their own.
Result<ReaderKey> readerKey(const Record& record, const PackRequest& request);

} // namespace tepu
