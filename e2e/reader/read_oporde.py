#!/usr/bin/env python3
"""Reads a file *.oporde and prints the dossier in it: read_oporde.py FILE [WORDS]

Written from the specification of age (https://age-encryption.org/v1) and from nothing of Op Orde, so
that a file can be opened without us, and so that a mistake of ours shows. It needs Python 3 and nothing
else; ChaCha20-Poly1305 is written out for that, which takes some seconds for each megabyte.

Exit codes: 0 printed, 1 used wrongly, 2 other words, 3 damaged, 4 cut off, 5 bytes behind the end,
6 asks for too much work, 7 not such a file, 8 no dossier inside.
"""

import base64
import getpass
import hashlib
import hmac
import json
import re
import struct
import sys

HEADER = re.compile(
    rb"age-encryption\.org/v1\n"
    rb"-> scrypt (?P<salt>[A-Za-z0-9+/]{22}) (?P<work>[1-9][0-9]{0,2})\n"
    rb"(?P<body>[A-Za-z0-9+/]{43})\n"
    rb"---(?P<end>) (?P<mac>[A-Za-z0-9+/]{43})\n"
)
MOST_WORK = 22
CHUNK = 64 * 1024
TAG = 16


class Refusal(Exception):
    """Why nothing is printed, with the exit code."""

    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


def quarter_round(s, a, b, c, d):
    s[a] = (s[a] + s[b]) & 0xFFFFFFFF
    s[d] ^= s[a]
    s[d] = (s[d] << 16 | s[d] >> 16) & 0xFFFFFFFF
    s[c] = (s[c] + s[d]) & 0xFFFFFFFF
    s[b] ^= s[c]
    s[b] = (s[b] << 12 | s[b] >> 20) & 0xFFFFFFFF
    s[a] = (s[a] + s[b]) & 0xFFFFFFFF
    s[d] ^= s[a]
    s[d] = (s[d] << 8 | s[d] >> 24) & 0xFFFFFFFF
    s[c] = (s[c] + s[d]) & 0xFFFFFFFF
    s[b] ^= s[c]
    s[b] = (s[b] << 7 | s[b] >> 25) & 0xFFFFFFFF


def chacha20_block(key, counter, nonce):
    """RFC 8439, 2.3."""
    start = struct.unpack("<16I", b"expand 32-byte k" + key + struct.pack("<I", counter) + nonce)
    s = list(start)
    for _ in range(10):
        quarter_round(s, 0, 4, 8, 12)
        quarter_round(s, 1, 5, 9, 13)
        quarter_round(s, 2, 6, 10, 14)
        quarter_round(s, 3, 7, 11, 15)
        quarter_round(s, 0, 5, 10, 15)
        quarter_round(s, 1, 6, 11, 12)
        quarter_round(s, 2, 7, 8, 13)
        quarter_round(s, 3, 4, 9, 14)
    return struct.pack("<16I", *((a + b) & 0xFFFFFFFF for a, b in zip(s, start)))


def poly1305(key, message):
    """RFC 8439, 2.5."""
    r = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total = 0
    for at in range(0, len(message), 16):
        block = int.from_bytes(message[at : at + 16] + b"\x01", "little")
        total = (total + block) * r % (2**130 - 5)
    total += int.from_bytes(key[16:], "little")
    return (total % 2**128).to_bytes(16, "little")


def unseal(key, nonce, sealed):
    """RFC 8439, 2.8, with nothing beside the text; None when the tag does not fit."""
    text, tag = sealed[:-TAG], sealed[-TAG:]
    padded = text + bytes(-len(text) % 16) + struct.pack("<QQ", 0, len(text))
    if not hmac.compare_digest(poly1305(chacha20_block(key, 0, nonce)[:32], padded), tag):
        return None
    blocks = (chacha20_block(key, 1 + n, nonce) for n in range(-(-len(text) // 64)))
    stream = b"".join(blocks)[: len(text)]
    return (int.from_bytes(text, "big") ^ int.from_bytes(stream, "big")).to_bytes(len(text), "big")


def hkdf(secret, salt, info):
    """RFC 5869 with SHA-256, 32 bytes."""
    extracted = hmac.digest(salt or bytes(32), secret, "sha256")
    return hmac.digest(extracted, info + b"\x01", "sha256")


def unbase64(text):
    """Without padding, and in the one way to write it."""
    plain = base64.b64decode(text + b"=" * (-len(text) % 4))
    if base64.b64encode(plain).rstrip(b"=") != text:
        raise Refusal(3, "the file is damaged: its beginning is not as it was written")
    return plain


def derive(words, salt, work):
    if work > MOST_WORK:
        raise Refusal(6, f"the file asks for 2^{work} of work; 2^{MOST_WORK} is the most")
    memory = 1024 << work
    try:
        return hashlib.scrypt(
            words.encode(), salt=b"age-encryption.org/v1/scrypt" + salt,
            n=1 << work, r=8, p=1, dklen=32, maxmem=memory + (1 << 20),
        )
    except (ValueError, OverflowError, MemoryError) as error:
        need = f"{memory >> 20} MiB of memory"
        raise Refusal(6, f"the file asks for {need}, more than Python can use here") from error


def file_key(header, start, words):
    """The key of the file, once words and header are known to be right."""
    wrapped = unbase64(header["body"])
    mac = unbase64(header["mac"])
    key = derive(words, unbase64(header["salt"]), int(header["work"]))
    key = unseal(key, bytes(12), wrapped)
    if key is None:
        raise Refusal(2, "these are not the words of this file, or its beginning is damaged")
    if not hmac.compare_digest(hmac.digest(hkdf(key, b"", b"header"), start, "sha256"), mac):
        raise Refusal(3, "the file is damaged: the sum over its beginning is wrong")
    return key


def payload(key, sealed):
    """The chunks behind the header, of which only the last one says that it is the last."""
    if len(sealed) < 16 + TAG:
        raise Refusal(4, "the file is cut off")
    key, sealed = hkdf(key, sealed[:16], b"payload"), sealed[16:]
    plain = []
    for number, at in enumerate(range(0, len(sealed), CHUNK + TAG)):
        chunk = sealed[at : at + CHUNK + TAG]
        is_last = at + len(chunk) == len(sealed)
        nonce = [number.to_bytes(11, "big") + end for end in (b"\x00", b"\x01")]
        text = unseal(key, nonce[is_last], chunk)
        if text is None or (text == b"" and number > 0):
            if unseal(key, nonce[not is_last], chunk) is not None:
                raise Refusal(4, "the file is cut off") if is_last else Refusal(
                    5, "something stands behind the end of the file")
            raise Refusal(3, f"the file is damaged in part {number + 1}, or is cut off there")
        plain.append(text)
    return b"".join(plain)


def read(data, words):
    """The JSON in a file, as it was written."""
    header = HEADER.match(data)
    if header is None:
        if data.startswith(b"age-encryption.org/v1\n-> scrypt "):
            raise Refusal(3, "the file is damaged: its beginning is not as it was written")
        raise Refusal(7, "this is no age file with a passphrase")
    text = payload(file_key(header, data[: header.start("end")], words), data[header.end() :])
    try:
        dossier = json.loads(text)
    except ValueError as error:
        raise Refusal(8, "the file holds no JSON") from error
    if not isinstance(dossier, dict) or not {"version", "id"} <= dossier.keys():
        raise Refusal(8, "the file holds no dossier")
    return text


def main(arguments):
    if len(arguments) not in (1, 2):
        print("use: read_oporde.py FILE [WORDS]", file=sys.stderr)
        return 1
    try:
        with open(arguments[0], "rb") as file:
            data = file.read()
        words = arguments[1] if len(arguments) == 2 else getpass.getpass("Words: ")
        sys.stdout.buffer.write(read(data, words))
    except OSError as error:
        print(f"read_oporde: {error.strerror}: {arguments[0]}", file=sys.stderr)
        return 1
    except Refusal as refusal:
        print(f"read_oporde: {refusal}", file=sys.stderr)
        return refusal.code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
