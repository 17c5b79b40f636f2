// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A stranger's reader, written from docs/format.md with libsodium and SQLite alone.
// usage: format_reader RECORD PASSPHRASE_FILE   prints every event; status 4 and a sentence where the record is not whole
#include <fstream>
#include <iostream>
#include <map>
#include <sodium.h>
#include <sqlite3.h>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

using Bytes = std::basic_string<char>;
using Row = std::vector<Bytes>;
static const unsigned char* raw(const Bytes& bytes, size_t at = 0) { return reinterpret_cast<const unsigned char*>(bytes.data()) + at; }
static unsigned char* raw(Bytes& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }
static void must(bool so, const std::string& what) { if (!so) throw std::runtime_error(what); }
static Bytes fileOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    must(file.is_open(), path + " cannot be read");
    return {std::istreambuf_iterator<char>(file), {}};
}

static std::vector<Row> ask(sqlite3* database, const std::string& sql, const Bytes& bound = {})
{
    sqlite3_stmt* statement = nullptr;
    must(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK, sqlite3_errmsg(database));
    sqlite3_bind_text(statement, 1, bound.data(), int(bound.size()), SQLITE_STATIC);
    std::vector<Row> rows;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        Row row;
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, i));
            row.emplace_back(bytes ? bytes : "", size_t(sqlite3_column_bytes(statement, i)));
        }
        rows.push_back(row);
    }
    must(sqlite3_finalize(statement) == SQLITE_OK, "the journal's file is damaged");
    return rows;
}

static Bytes blake(const Bytes& bytes, size_t size = 32)
{
    Bytes hash(32, '\0');
    crypto_generichash(raw(hash), 32, raw(bytes), bytes.size(), nullptr, 0);
    return hash.substr(0, size);
}

static std::string hex(const Bytes& bytes)
{
    std::string text(bytes.size() * 2 + 1, '\0');
    return sodium_bin2hex(text.data(), text.size(), raw(bytes), bytes.size());
}

static Bytes base64(const Bytes& text)
{
    Bytes bytes(text.size(), '\0');
    size_t size = 0;
    sodium_base642bin(raw(bytes), bytes.size(), text.data(), text.size(), nullptr, &size, nullptr, sodium_base64_VARIANT_ORIGINAL);
    return bytes.substr(0, size);
}

static std::uint64_t number(const Bytes& bytes, size_t at, size_t size)
{
    return size == 0 ? 0 : number(bytes, at, size - 1) << 8 | raw(bytes)[at + size - 1];
}

static bool unseal(const Bytes& key, const Bytes& sealed, const Bytes& with, size_t padding, Bytes& plain)
{
    plain.assign(sealed.size() < 40 ? 0 : sealed.size() - 40, '\0');
    size_t size = 0;
    return sealed.size() >= 40
           && crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(sealed, 24), sealed.size() - 24, raw(with),
                                                         with.size(), raw(sealed), raw(key)) == 0
           && sodium_unpad(&size, raw(plain), plain.size(), padding) == 0 && (plain.resize(size), true);
}

static Bytes cborHead(int major, std::uint64_t value)
{
    if (value < 24)
        return Bytes(1, char(major << 5 | int(value)));
    return value < 256 ? Bytes{char(major << 5 | 24), char(value)} : Bytes{char(major << 5 | 25), char(value >> 8), char(value)};
}
static Bytes cborText(const Bytes& text) { return cborHead(3, text.size()) + text; }
/// Diagnostic notation of one value; `at` moves behind it.
static std::string diagnostic(const Bytes& in, size_t& at)
{
    must(at < in.size(), "its plaintext is no CBOR");
    const int first = raw(in)[at++], major = first >> 5, info = first & 31;
    must(info < 28, "its plaintext holds CBOR of an unknown length");
    const size_t more = info < 24 ? 0 : size_t(1) << (info - 24);
    must(at + more <= in.size(), "its plaintext is cut short");
    const std::uint64_t value = info < 24 ? std::uint64_t(info) : number(in, at, more);
    at += more;
    std::string out;
    if (major <= 1)
        return major == 0 ? std::to_string(value) : "-" + std::to_string(value + 1);
    must(major != 3 || value <= in.size() - at, "its plaintext is cut short");
    if (major == 3)
        return '"' + in.substr(std::exchange(at, at + value), value) + '"';
    if (major == 4 || major == 5) {
        for (std::uint64_t i = 0; i < value; ++i) {
            out += (i ? ", " : "") + diagnostic(in, at);
            out += major == 5 ? ": " + diagnostic(in, at) : "";
        }
        return major == 4 ? '[' + out + ']' : '{' + out + '}';
    }
    must(major == 7 && value >= 20 && value <= 22, "its plaintext holds what no fact has");
    return value == 20 ? "false" : value == 21 ? "true" : "null";
}

namespace { struct Pair { Bytes user, publicKey = Bytes(32, '\0'), secretKey = Bytes(32, '\0'); }; }
static Pair unlocked(sqlite3* anyDatabase, const std::string& folder, const Bytes& passphrase)
{
    const std::string slots = "SELECT value ->> 'user', value ->> 'name', value ->> '$.cost.passes', value ->> '$.cost.memory_mib', value ->> 'salt', "
                              "value ->> 'sealed', replace(value ->> 'user', '-', '') FROM json_each(?, '$.slots') WHERE value ->> 'kind' = 'passphrase'";
    for (const Row& slot : ask(anyDatabase, slots, fileOf(folder + "/slots.json"))) {
        const std::uint64_t passes = std::stoull(slot[2]), memoryMiB = std::stoull(slot[3]);
        must(passes >= 3 && passes <= 16 && memoryMiB >= 64 && memoryMiB <= 1024, "a slot asks for a derivation outside the permitted range");
        Bytes key(32, '\0'), seed;
        must(crypto_pwhash(raw(key), 32, passphrase.data(), passphrase.size(), raw(base64(slot[4])), passes, memoryMiB << 20,
                           crypto_pwhash_ALG_ARGON2ID13) == 0, "there is too little memory");
        const Bytes with = "tepu slot" + cborHead(5, 5) + cborText("kind") + cborText("passphrase") + cborText("user") + cborText(slot[0])
                           + cborText("name") + cborText(slot[1]) + cborText("cost") + cborHead(5, 2) + cborText("passes") + cborHead(0, passes)
                           + cborText("memory_mib") + cborHead(0, memoryMiB) + cborText("salt") + cborText(slot[4]);
        if (!unseal(key, base64(slot[5]), with, 64, seed) || seed.size() != 32)
            continue;
        Pair pair{slot[6]};
        crypto_box_seed_keypair(raw(pair.publicKey), raw(pair.secretKey), raw(seed));
        return pair;
    }
    throw std::runtime_error("the passphrase opens no slot");
}

static std::map<Bytes, Bytes> keysOf(sqlite3* journal, const Pair& pair)
{
    std::map<Bytes, Bytes> audiences, keys;
    for (const Row& row : ask(journal, "SELECT audience || '/' || epoch, box FROM audience_box WHERE lower(hex(user)) = ?", pair.user)) {
        audiences[row[0]].assign(32, '\0');
        must(row[1].size() == 80 && crypto_box_seal_open(raw(audiences[row[0]]), raw(row[1]), 80, raw(pair.publicKey), raw(pair.secretKey)) == 0,
             "a box of this user does not open");
    }
    for (const Row& row : ask(journal, "SELECT key, audience || '/' || epoch, wrapped FROM key_wrap")) {
        Bytes key(32, '\0');
        if (!audiences.count(row[1]))
            continue;
        must(row[2].size() == 72 && crypto_secretbox_open_easy(raw(key), raw(row[2], 24), 48, raw(row[2]), raw(audiences[row[1]])) == 0
                 && blake("tepu key" + key, 16) == row[0], "the key of a scope was changed");
        keys[row[0]] = key;
    }
    return keys;
}

static void printEvents(sqlite3* journal, const std::map<Bytes, Bytes>& keys)
{
    std::map<Bytes, std::pair<std::uint64_t, Bytes>> heads; // of each chain
    for (const Row& row : ask(journal, "SELECT header, body, signature, seat, chain, sequence, clock, scope, (SELECT public_key FROM seat WHERE id = seat) "
                                       "FROM event ORDER BY clock, seat, chain, sequence")) {
        const Bytes &header = row[0], &body = row[1];
        const std::string name = "event " + row[5] + " of seat " + hex(row[3]) + ": ";
        must(header.size() == 112 && header.substr(0, 4) == "TEPU" && number(header, 4, 2) == 1 && number(header, 6, 2) <= 1 && number(header, 8, 1) <= 1
                 && header.substr(9, 7) == Bytes(7, '\0'), name + "its header is damaged, or of a newer version");
        must(header.substr(16, 16) == row[3] && number(header, 8, 1) == std::stoull(row[4]) && number(header, 32, 8) == std::stoull(row[5])
                 && number(header, 40, 8) == std::stoull(row[6]) && header.substr(48, 16) == row[7], name + "it stands in another place than its header says");
        auto& [sequence, head] = heads.try_emplace(row[3] + row[4], 0, Bytes(32, '\0')).first->second;
        must(row[8].size() == 32 && number(header, 32, 8) == sequence + 1 && header.substr(80) == head, name + "it does not continue its chain");
        sequence += 1;
        head = blake(header + blake(body));
        must((row[4] == "0" && row[2].empty())
                 || (row[2].size() == 64 && crypto_sign_verify_detached(raw(row[2]), raw(head), 32, raw(row[8])) == 0), name + "its signature is not its seat's");
        size_t at = 0;
        Bytes plain;
        const auto key = keys.find(header.substr(64, 16));
        must(key == keys.end() || unseal(key->second, body, header, 256, plain), name + "it does not open");
        std::cout << row[4] << ' ' << row[5] << ' ' << row[6] << ' ' << hex(row[7]) << ' ' << hex(head) << ' '
                  << (key == keys.end() ? "sealed for others" : diagnostic(plain, at)) << '\n';
    }
}

static int printed(const std::string& folder, const Bytes& passphrase)
{
    sqlite3* journal = nullptr;
    must(sodium_init() >= 0 && sqlite3_open((folder + "/journal.db").c_str(), &journal) == SQLITE_OK, "journal.db cannot be opened");
    printEvents(journal, keysOf(journal, unlocked(journal, folder, passphrase)));
    return sqlite3_close(journal);
}

int main(int argc, char** argv)
{
    try {
        must(argc == 3, "usage: format_reader RECORD PASSPHRASE_FILE");
        const Bytes file = fileOf(argv[2]);
        return printed(argv[1], file.substr(0, file.find('\n')));
    } catch (const std::exception& fault) {
        return (std::cerr << "format_reader: " << fault.what() << ".\n", 4);
    }
}
