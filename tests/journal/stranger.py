#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reader of records written from docs/format.md alone: no line of it knows the program's code.

usage: stranger.py TEPU   makes a record with the program, reads it, and compares what both say of it
"""
import base64
import ctypes
import json
import pathlib
import sqlite3
import struct
import subprocess
import sys
import tempfile

sodium = ctypes.CDLL("libsodium.so.23")
sodium.sodium_init()
PASSPHRASE = b"kereru on the wire at dusk"


def blake(*parts):
    data, out = b"".join(parts), ctypes.create_string_buffer(32)
    sodium.crypto_generichash(out, ctypes.c_size_t(32), data, ctypes.c_ulonglong(len(data)), None, ctypes.c_size_t(0))
    return out.raw


def unpad(data, block):
    length = ctypes.c_size_t()
    assert sodium.sodium_unpad(ctypes.byref(length), data, ctypes.c_size_t(len(data)), ctypes.c_size_t(block)) == 0
    return data[:length.value]


def unseal(key, sealed, additional, block=256):
    nonce, cipher = sealed[:24], sealed[24:]
    clear = ctypes.create_string_buffer(len(cipher) - 16)
    assert sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
        clear, None, None, cipher, ctypes.c_ulonglong(len(cipher)), additional, ctypes.c_ulonglong(len(additional)), nonce, key) == 0
    return unpad(clear.raw, block)


def unwrap(audience, wrapped):
    key = ctypes.create_string_buffer(32)
    assert sodium.crypto_secretbox_open_easy(key, wrapped[24:], ctypes.c_ulonglong(len(wrapped) - 24), wrapped[:24], audience) == 0
    return key.raw


def open_box(box, public, secret):
    out = ctypes.create_string_buffer(len(box) - 48)
    assert sodium.crypto_box_seal_open(out, box, ctypes.c_ulonglong(len(box)), public, secret) == 0
    return out.raw


def pair_from(seed):
    public, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(32)
    sodium.crypto_box_seed_keypair(public, secret, seed)
    return public.raw, secret.raw


def derive(passphrase, slot):
    key = ctypes.create_string_buffer(32)
    assert sodium.crypto_pwhash(key, ctypes.c_ulonglong(32), passphrase, ctypes.c_ulonglong(len(passphrase)),
                                base64.b64decode(slot["salt"]), ctypes.c_ulonglong(slot["cost"]["passes"]),
                                ctypes.c_size_t(slot["cost"]["memory_mib"] << 20), 2) == 0
    return key.raw


def is_signed(public, digest, signature):
    return sodium.crypto_sign_verify_detached(signature, digest, ctypes.c_ulonglong(len(digest)), public) == 0


def cbor(value):
    """Canonical enough for what a slot holds: text, whole numbers and maps."""
    def head(major, number):
        if number < 24:
            return bytes([major << 5 | number])
        if number < 256:
            return bytes([major << 5 | 24, number])
        return bytes([major << 5 | 25]) + struct.pack(">H", number)
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    if isinstance(value, int):
        return head(0, value)
    return head(5, len(value)) + b"".join(cbor(k) + cbor(v) for k, v in value.items())


def read_cbor(data, at=0):
    major, small = data[at] >> 5, data[at] & 31
    at += 1
    if major == 7:
        if small == 27:
            return struct.unpack(">d", data[at:at + 8])[0], at + 8
        return {20: False, 21: True, 22: None}[small], at
    size = {24: 1, 25: 2, 26: 4, 27: 8}.get(small, 0)
    number = int.from_bytes(data[at:at + size], "big") if size else small
    at += size
    if major in (0, 1):
        return (number if major == 0 else -1 - number), at
    if major in (2, 3):
        raw = data[at:at + number]
        return (raw if major == 2 else raw.decode()), at + number
    items = []
    for _ in range(number * (2 if major == 5 else 1)):
        item, at = read_cbor(data, at)
        items.append(item)
    return (dict(zip(items[::2], items[1::2])) if major == 5 else items), at


def principal(folder):
    slots = json.loads((folder / "slots.json").read_text(encoding="utf-8"))
    assert slots["format"] == 1
    slot = next(each for each in slots["slots"] if each["kind"] == "passphrase")
    sealed = base64.b64decode(slot["sealed"])
    steering = {name: slot[name] for name in ("kind", "user", "name", "cost", "salt")}
    steering["cost"] = {name: slot["cost"][name] for name in ("passes", "memory_mib")}
    seed = unseal(derive(PASSPHRASE, slot), sealed, b"tepu slot" + cbor(steering), 64)
    return slot["user"].replace("-", ""), pair_from(seed)


def scope_keys(journal, user, pair):
    audiences = {(name, epoch): open_box(box, *pair) for name, epoch, owner, box in
                 journal.execute("SELECT audience, epoch, user, box FROM audience_box") if owner.hex() == user}
    keys = {}
    for key_id, _scope, _seal, name, epoch, wrapped in journal.execute(
            "SELECT key, scope, seal, audience, epoch, wrapped FROM key_wrap"):
        key = unwrap(audiences[name, epoch], wrapped)
        assert blake(b"tepu key", key)[:16] == key_id
        keys[key_id] = key
    return keys


def read(folder):
    journal = sqlite3.connect(folder / "journal.db")
    user, pair = principal(folder)
    keys = scope_keys(journal, user, pair)
    seats = dict(journal.execute("SELECT id, public_key FROM seat"))
    heads, facts = {}, {}
    for header, body, signature in journal.execute("SELECT header, body, signature FROM event ORDER BY clock, seat, chain, sequence"):
        magic, made, reader, chain = struct.unpack(">4sHHB7x", header[:16])
        assert len(header) == 112 and (magic, made, reader) == (b"TEPU", 1, 1)
        seat, sequence, key_id, previous = header[16:32], int.from_bytes(header[32:40], "big"), header[64:80], header[80:]
        before = heads.get((seat, chain), (0, bytes(32)))
        assert (sequence - 1, previous) == before, "the chain is broken"
        digest = blake(header, blake(body))
        heads[seat, chain] = (sequence, digest)
        assert (chain == 0 and not signature) or is_signed(seats[seat], digest, signature)
        fact, _ = read_cbor(unseal(keys[key_id], body, header))
        facts.setdefault((fact["command"], fact["index"]), {})[fact["half"]] = fact
    check_head(folder, journal, seats, heads)
    return facts, heads


def check_head(folder, journal, seats, heads):
    ((seat, public),) = seats.items()
    name = "-".join(seat.hex()[a:b] for a, b in ((0, 8), (8, 12), (12, 16), (16, 20), (20, 32)))
    both = (folder / "heads" / name).read_bytes()
    whole = []
    for slot in (both[:4096], both[4096:]):
        content, signature = slot[:112], slot[112:176]
        if slot[:8] == b"TEPUHEAD" and is_signed(public, blake(content), signature):
            whole.append((int.from_bytes(content[8:16], "big"), content))
    content = max(whole)[1]
    assert content[16:32] == seat
    for chain, at in ((0, 32), (1, 72)):
        assert (int.from_bytes(content[at:at + 8], "big"), content[at + 8:at + 40]) == heads[seat, chain]


def made_by(tepu, folder):
    (folder / "pass").write_bytes(PASSPHRASE + b"\n")
    record = folder / "a.tepu"
    run = lambda words, text="": subprocess.run([tepu, *words, "--passphrase-file", folder / "pass"], input=text,
                                                capture_output=True, text=True, check=True).stdout
    run(["new", record, "--site", "waikato", "--training"])
    plan = "01890000-0000-7000-8000-000000000001"
    run(["do", record], "\n".join(json.dumps(line, ensure_ascii=False) for line in (
        {"do": "StartPlan", "plan": plan, "family_name": "Kōwhai", "location": "waikato_city"},
        {"do": "CaptureLine", "plan": plan, "agency": "womens_refuge", "words": "she is at her sister’s"})))
    return record, json.loads(run(["verify", record, "--json"]))


def main():
    with tempfile.TemporaryDirectory() as name:
        record, verified = made_by(sys.argv[1], pathlib.Path(name))
        facts, heads = read(record)
    content = next(digest for (_seat, chain), (_sequence, digest) in heads.items() if chain == 0)
    assert content.hex() == verified["head"], "the heads differ"
    assert len(facts) == verified["facts"], "the number of facts differs"
    (line,) = [halves for halves in facts.values() if halves[0]["kind"] == "LineCaptured"]
    assert line[0]["halves"] == 2 and "words" not in line[0]["payload"]
    assert line[1]["payload"]["words"] == "she is at her sister’s"
    print(f"read {len(facts)} facts; head {content.hex()}")


main()
