# SPDX-License-Identifier: MIT
"""Reading C++ without a compiler: comments and strings blanked, calls cut into arguments."""

import re

_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<raw>R"(?P<tag>[^()\\\s]*)\(.*?\)(?P=tag)")
      | (?P<string>"(?:\\.|[^"\\\n])*")
      | (?P<number>\d[\w']*)
      | (?P<char>'(?:\\.|[^'\\\n])*')""",
    re.VERBOSE | re.DOTALL,
)
_OPEN, _CLOSE = "([{", ")]}"


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def code_only(text):
    """The text with comments blanked and strings emptied; every offset stays the same."""

    def replace(match):
        if match["number"]:
            return match[0]
        if match["comment"]:
            return _blank(match[0])
        return '"' + _blank(match[0][1:-1]) + '"'

    return _TOKEN.sub(replace, text)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def arguments(code, start):
    """The arguments of a call whose "(" is at start - 1, and the offset after its ")"."""
    depth, begin, found = 0, start, []
    for at in range(start, len(code)):
        char = code[at]
        if char in _OPEN:
            depth += 1
        elif char in _CLOSE:
            if depth == 0:
                found.append(code[begin:at].strip())
                return found, at + 1
            depth -= 1
        elif char == "," and depth == 0:
            found.append(code[begin:at].strip())
            begin = at + 1
    return found, len(code)


def calls(code, name):
    """(offset, arguments, offset after) of each call of a name, given as a regular expression."""
    for match in re.finditer(name + r"\s*\(", code):
        found, after = arguments(code, match.end())
        yield match.start(), found, after


def functions(code):
    """(first line, number of lines) of each function laid out as clang-format does."""
    lines = code.split("\n")
    for number, line in enumerate(lines):
        opening = re.fullmatch(r"(\s*)\{\s*", line)
        if not opening:
            continue
        for after in range(number + 1, len(lines)):
            if lines[after].startswith(opening[1] + "}"):
                # A class ends with "};".
                if lines[after].strip() == "}":
                    yield number + 1, after - number + 1
                break
