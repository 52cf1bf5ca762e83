#!/usr/bin/env python3
"""Reads the code of an answer and prints what it says, as JSON: read_answer.py LINE LINE

Or, without arguments, codes from standard input: two lines each, one JSON on a line for each code.
Written from public/schema/invitation.json alone, so that a mistake of ours shows. It needs nothing but Python 3.

Exit codes: 0 printed, 1 used wrongly, 2 a line is wrong, 3 another version, 4 says nothing of this version.
"""

import datetime
import json
import pathlib
import sys

CODE = json.loads((pathlib.Path(__file__).parents[2] / "public/schema/invitation.json").read_text())["code"]


class Refusal(Exception):
    """Why nothing is printed, with the exit code."""

    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


def times(one, other):
    """In GF(32) with x^5 + x^2 + 1."""
    product = 0
    for bit in range(5):
        if other >> bit & 1:
            product ^= one << bit
    for bit in range(8, 4, -1):
        if product >> bit & 1:
            product ^= 0b100101 << bit - 5
    return product


def total(values, base):
    """The sum of c[i] * base^i."""
    found, power = 0, 1
    for value in values:
        found ^= times(value, power)
        power = times(power, base)
    return found


def values(text):
    plain = "".join(text.upper().split())
    plain = "".join(CODE["alike"].get(sign, sign) for sign in plain)
    for at, sign in enumerate(plain, 1):
        if sign not in CODE["symbols"]:
            raise Refusal(2, f"sign {at} is {sign!r}, which no code has")
    return [CODE["symbols"].index(sign) for sign in plain]


def read_line(number, text):
    line = values(text)
    if len(line) != CODE["data"] + 2:
        raise Refusal(2, f"line {number} has {len(line)} signs instead of {CODE['data'] + 2}")
    if total(line, 2) != 0 or total(line, 4) != number:
        raise Refusal(2, f"line {number} is wrong")
    return line[: CODE["data"]]


def printed(number):
    """The number of an invitation as it stands on paper."""
    data = [number >> shift & 31 for shift in (15, 10, 5, 0)]
    check = next(sign for sign in range(32) if total([*data, sign], 2) == 0)
    return "".join(CODE["symbols"][value] for value in [*data, check])


def read(lines):
    """What a code says; what was not said is not in it."""
    data = [value for number, text in enumerate(lines, 1) for value in read_line(number, text)]
    bits = "".join(f"{value:05b}" for value in data)
    said = {}
    for field in CODE["fields"]:
        value, bits = int(bits[: field["bits"]], 2), bits[field["bits"] :]
        name = field["name"]
        if name == "version" and value != CODE["version"]:
            raise Refusal(3, f"version {value} of a code; this reader knows {CODE['version']}")
        if "flags" in field:
            if value >> len(field["flags"]):
                raise Refusal(4, f"{name} says more than there is")
            value = [flag for at, flag in enumerate(field["flags"]) if value >> at & 1]
        elif "values" in field and value:
            if value > len(field["values"]):
                raise Refusal(4, f"{name} says more than there is")
            value = field["values"][value - 1]
        elif name == "day" and value:
            first = datetime.date.fromisoformat(CODE["first-day"])
            value = (first + datetime.timedelta(value - 1)).isoformat()
        elif name == "number":
            value = printed(value)
        if value:
            said[name] = value
    if "1" in bits:
        raise Refusal(4, "something stands behind the end")
    on_bed = {"from", "length", "rules", "register", "address-on-paper"}
    if said.get("sleep") not in ("yes", "talk-first") and on_bed & said.keys():
        raise Refusal(4, "it says more on a bed that nobody offers")
    return said


def main(arguments):
    if arguments and len(arguments) != CODE["lines"]:
        print("use: read_answer.py [LINE LINE]", file=sys.stderr)
        return 1
    lines = arguments or sys.stdin.read().splitlines()
    try:
        for at in range(0, len(lines), CODE["lines"]):
            print(json.dumps(read(lines[at : at + CODE["lines"]]), sort_keys=True))
    except Refusal as refusal:
        print(f"read_answer: {refusal}", file=sys.stderr)
        return refusal.code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
