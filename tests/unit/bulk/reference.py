# SPDX-License-Identifier: MIT
"""The rule and the file format a third time: slow, in another language, from the specification.

Reads CSV from standard input as bytes, writes the same with verdicts to standard output.
"""
import re
import sys
import unicodedata

HIDDEN = {
    "", "-1", "-2", "anonymous", "private", "unknown", "withheld", "restricted",
    "прихований номер", '"anonymous"',
}
FORMAT = set(".()[]/") | {chr(c) for c in (0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85)}
# Python's own notion of white space has the separators 1C-1F too; Unicode's has not.
SPACE = "".join(chr(c) for c in [*range(0x09, 0x0E), 0x20, 0x85, 0xA0, 0x1680,
                                 *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000])


def is_format(c):
    invisible = unicodedata.category(c) == "Cf" and ord(c) not in range(0x600, 0x606)
    return (c in FORMAT or invisible
            or unicodedata.category(c) in ("Zs", "Zl", "Zp", "Pd"))


def clean(text):
    """The digits and whether a plus was there; None where it is no caller ID."""
    uri = re.match(r"tel:(.*)$", text.strip(SPACE), re.I | re.S)
    if uri:
        text = uri.group(1).split(";")[0]
    digits, plus = "", False
    for c in text:
        if unicodedata.category(c) == "Nd":
            digits += str(unicodedata.decimal(c))
        elif c in "+\uff0b" and not digits and not plus:
            plus = True
        elif not is_format(c):
            return None
    most = 17 if digits.startswith("00") and not plus else 15
    return (digits, plus) if 0 < len(digits) <= most else None


def verdict(pattern, caller):
    try:
        pattern = pattern.decode()
    except UnicodeDecodeError:
        return "invalid_pattern"
    try:
        caller = caller.decode()
    except UnicodeDecodeError:
        caller = None
    symbols = pattern.strip(SPACE)
    if not re.fullmatch(r"\+?[0-9*]{1,15}", symbols):
        return "invalid_pattern"
    if not re.search("[0-9]", symbols):
        return "unverifiable_pattern"
    if caller is None:
        return "invalid_caller_id"
    if "".join(c for c in caller if unicodedata.category(c) != "Cf").strip(SPACE).lower() in HIDDEN:
        return "no_caller_id"
    cleaned = clean(caller)
    if cleaned is None:
        return "invalid_caller_id"
    digits, plus = cleaned
    if symbols[0] == "+":
        if not plus and digits.startswith("00") and len(digits) > 2:
            digits = digits[2:]
        symbols = symbols[1:]
        if len(digits) < len(symbols):
            return "too_short"
        if len(digits) > len(symbols) or digits[0] == "0":
            return "mismatch"
    right = list(zip(reversed(symbols), reversed(digits)))
    if any(s != "*" for s in symbols[: max(0, len(symbols) - len(digits))]):
        return "too_short"
    if any(s not in ("*", d) for s, d in right):
        return "mismatch"
    return "match" if len(digits) >= len(symbols) else "last_digits_only"


FIELD = re.compile(rb'"((?:[^"]|"")*)"(?=,|\r\n|\n|\Z)|([^",\n]*?)(?=,|\r\n|\n|\Z)', re.S)


def row_at(text, at):
    """The fields of the row at `at` and where its content and its line end; None: malformed."""
    fields = []
    while True:
        field = FIELD.match(text, at)
        if not field:
            return None
        quoted = field.group(1) is not None
        value = field.group(1).replace(b'""', b'"') if quoted else field.group(2)
        fields.append((value, at))
        at = field.end()
        if text[at:at + 1] == b",":
            at += 1
            continue
        end = at + (2 if text[at:at + 2] == b"\r\n" else 1 if at < len(text) else 0)
        return fields, at, end


def main():
    text = sys.stdin.buffer.read()
    out = sys.stdout.buffer
    header, content, at = row_at(text, 0)
    columns = [name for name, _ in header]
    p, c = columns.index(b"pattern"), columns.index(b"caller_id")
    header_break = text[content:at]
    out.write(text[:content] + b",verdict" + header_break)
    while at < len(text):
        row = row_at(text, at)
        if row is None:
            end = text.find(b"\n", at)
            end = len(text) if end < 0 else end + 1
            line = text[at:end]
            ending = (b"\r\n" if line.endswith(b"\r\n") else b"\n" if line.endswith(b"\n")
                      else header_break)
            body = line[: len(line) - len(ending)] if line.endswith(b"\n") else line
            out.write(b'"' + body.replace(b'"', b'""') + b'"' + b"," * (len(columns) - 1)
                      + b",invalid_row" + ending)
        else:
            fields, content, end = row
            ending = text[content:end] or header_break
            body, word = text[at:content], b"invalid_row"
            if len(fields) == len(columns):
                word = verdict(fields[p][0], fields[c][0]).encode()
            elif len(fields) < len(columns):
                body += b"," * (len(columns) - len(fields))
            else:
                last = fields[len(columns) - 1][1]
                body = text[at:last] + b'"' + text[last:content].replace(b'"', b'""') + b'"'
            out.write(body + b"," + word + ending)
        at = end


main()
