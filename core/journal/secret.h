// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>

namespace tepu {

/// Bytes that nobody else may see: in memory that is locked, guarded and wiped when it goes.
class Secret {
public:
    static constexpr qsizetype keySize = 32;

    static Secret random(qsizetype size = keySize);
    /// Takes the bytes over and wipes the array they came in.
    static Secret taking(QByteArray& bytes);
    static Secret ofSize(qsizetype size);

    Secret() = default;
    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    const unsigned char* data() const { return m_bytes.get(); }
    unsigned char* data() { return m_bytes.get(); }

private:
    struct Free {
        void operator()(unsigned char* bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    qsizetype m_size = 0;
};

/// 32 random bytes, for a key that lies in guarded memory already.
void fillWithRandom(unsigned char* key);

/// A key of 32 bytes that lies in guarded memory elsewhere.
class KeyView {
public:
    KeyView(const Secret& secret) : m_bytes(secret.data()) { Q_ASSERT(secret.size() == Secret::keySize); }
    explicit KeyView(const unsigned char* bytes) : m_bytes(bytes) {}
    const unsigned char* data() const { return m_bytes; }

private:
    const unsigned char* m_bytes;
};

} // namespace tepu
