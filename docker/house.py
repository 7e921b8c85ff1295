#!/usr/bin/env python3
"""Measures the house: files and lines per target, handlers, long lines, and rings between folders.

    docker/house.py [CHECKOUT]           the table
    docker/house.py --check [CHECKOUT]   only what `make test` insists on; exit 1 when something is wrong

A folder of Web, Deeds or Kinerja points to another when it names a type that the other declares. Folders that point to
each other in a circle are a ring; those that are left are listed in docker/rings.txt, and any other fails the check.
"""

import re
import statistics
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

HANDLER_LINES = 15
FILE_LINES = 220
LINE_BYTES = 120
RINGED = ["Web", "Deeds", "Kinerja"]

DECLARED = re.compile(
    r"^(?:(?:public|package|internal|fileprivate|private|final|indirect|nonisolated|@\w+)\s+)*"
    r"(?:struct|class|enum|protocol|actor|typealias)\s+([A-Z]\w*)", re.M)
# A type inside another: its name says nothing of a folder that has the same at its top.
NESTED = re.compile(r"^[ \t]+(?:\w+ )*(?:struct|class|enum|protocol|actor|typealias)\s+([A-Z]\w*)", re.M)
# A handler is what a route names: it takes an access and an exchange, and returns a response.
HANDLER = re.compile(r"^([ \t]*)(?:\w+ )*func (\w+)[^\n{]*_ exchange: Exchange\)[^\n{]*-> Response[^\n{]*\{\n", re.M)


def files(root: Path, folder: str, suffix: str = ".swift") -> list[Path]:
    return sorted(path for path in (root / folder).rglob(f"*{suffix}") if ".build" not in path.parts)


def lines(path: Path) -> list[str]:
    return path.read_text().splitlines()


def without_comments(text: str) -> str:
    """Names in comments and in plain text are no arrows; what a literal interpolates is."""
    text = re.sub(r"//[^\n]*", "", text)
    return re.sub(r'"(?:[^"\\\n]|\\.)*"', lambda match: " ".join(re.findall(r"\\\(([^)]*)\)", match[0])), text)


class Folders:
    """The folders of one target and who names whose types."""

    def __init__(self, root: Path, target: str):
        self.base = root / "Sources" / target
        texts = {path: without_comments(path.read_text()) for path in files(root, f"Sources/{target}")}
        declared = defaultdict(set)
        for path, text in texts.items():
            for name in DECLARED.findall(text):
                declared[name].add(self.folder(path))
        nested = {path: set(NESTED.findall(text)) for path, text in texts.items()}
        local = defaultdict(set)
        for path, names in nested.items():
            local[self.folder(path)] |= names
        self.homes = {name: next(iter(homes)) for name, homes in declared.items() if len(homes) == 1}
        self.arrows: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for path, text in texts.items():
            here = self.folder(path)
            for name in set(re.findall(r"(?<![.\w])[A-Z]\w*", text)) & self.homes.keys() - local[here]:
                if self.homes[name] not in (here, "") and here:
                    self.arrows[here][self.homes[name]].add(name)

    def folder(self, path: Path) -> str:
        inside = path.relative_to(self.base).parts
        return inside[0] if len(inside) > 1 else ""

    def rings(self) -> list[list[str]]:
        """Folders that reach each other, largest ring first."""
        reach = {one: self.reached(one) for one in self.arrows}
        rings = {tuple(sorted({one} | {two for two in reach[one] if one in reach.get(two, ())})) for one in reach}
        return sorted((list(ring) for ring in rings if len(ring) > 1), key=len, reverse=True)

    def reached(self, start: str) -> set[str]:
        seen, todo = set(), [start]
        while todo:
            for other in self.arrows.get(todo.pop(), {}):
                if other not in seen:
                    seen.add(other)
                    todo.append(other)
        return seen

    def mutual(self) -> list[tuple[str, str]]:
        return sorted(
            (one, two) for one in self.arrows for two in self.arrows[one]
            if one < two and one in self.arrows.get(two, {}))


def handlers(root: Path) -> list[tuple[int, str]]:
    found = []
    for path in files(root, "Sources/Web"):
        text = path.read_text()
        for match in HANDLER.finditer(text):
            body = text[match.end():].split(f"\n{match[1]}}}", 1)[0]
            found.append((body.count("\n") + 1, f"{path.relative_to(root)} {match[2]}"))
    return sorted(found, reverse=True)


def statement_lines(root: Path) -> int:
    return sum(len(lines(path)) for path in files(root, "Sources/Records"))


def too_wide(root: Path) -> list[str]:
    return [
        f"{path.relative_to(root)}:{number}" for folder in ("Sources", "Tests") for path in files(root, folder)
        for number, line in enumerate(lines(path), 1) if len(line.encode()) > LINE_BYTES]


def too_long(root: Path) -> list[str]:
    return [
        f"{path.relative_to(root)} {len(lines(path))}" for path in files(root, "Sources") + files(root, "Public", ".js")
        if len(lines(path)) > FILE_LINES]


def table(root: Path) -> None:
    print(f"{'target':<20}{'files':>6}{'lines':>8}{'median':>8}{'p90':>6}{'longest':>9}")
    total = []
    for folder in sorted(path for path in (root / "Sources").iterdir() if path.is_dir()):
        sizes = sorted(len(lines(path)) for path in files(root, f"Sources/{folder.name}"))
        if not sizes:
            continue
        total += sizes
        row(folder.name, sizes)
    row("Sources", sorted(total))
    row("Tests", sorted(len(lines(path)) for path in files(root, "Tests") + files(root, "Tests", ".py")))
    long = [(size, name) for size, name in handlers(root) if size > HANDLER_LINES]
    print(f"\nhandlers {len(handlers(root))}, over {HANDLER_LINES} lines {len(long)}")
    print(f"lines over {LINE_BYTES} bytes {len(too_wide(root))}")
    print(f"files over {FILE_LINES} lines {len(too_long(root))}")
    print(f"lines of Records {statement_lines(root)}")
    for target in RINGED:
        if (root / "Sources" / target).is_dir():
            folders = Folders(root, target)
            inside = sum(len(ring) for ring in folders.rings())
            print(f"{target}: folders in rings {inside}, pairs that name each other {len(folders.mutual())}")
            for ring in folders.rings():
                print(f"  ring: {' '.join(ring)}")


def row(name: str, sizes: list[int]) -> None:
    p90 = sizes[min(len(sizes) - 1, int(len(sizes) * 0.9))]
    print(f"{name:<20}{len(sizes):>6}{sum(sizes):>8}{int(statistics.median(sizes)):>8}{p90:>6}{sizes[-1]:>9}")


def listed(root: Path) -> dict[str, list[set[str]]]:
    """docker/rings.txt: a line `Web: Drafting Signing` for each ring that is left."""
    known = defaultdict(list)
    for line in lines(root / "docker/rings.txt"):
        if line and not line.startswith("#"):
            target, names = line.split(":")
            known[target].append(set(names.split()))
    return known


def faults(root: Path) -> list[str]:
    found = [f"handler of {size} lines: {name}" for size, name in handlers(root) if size > HANDLER_LINES]
    found += [f"line over {LINE_BYTES} bytes: {place}" for place in too_wide(root)]
    found += [f"file over {FILE_LINES} lines: {name}" for name in too_long(root)]
    for target in RINGED:
        if not (root / "Sources" / target).is_dir():
            continue
        folders = Folders(root, target)
        for ring in folders.rings():
            if not any(set(ring) <= known for known in listed(root)[target]):
                found.append(f"ring in {target} that docker/rings.txt does not list: {' '.join(ring)}")
                found += [
                    f"  {one} names {', '.join(sorted(folders.arrows[one][two])[:4])} of {two}"
                    for one in ring for two in ring if two in folders.arrows[one]]
    return found


def main() -> None:
    arguments = [argument for argument in sys.argv[1:] if argument != "--check"]
    root = Path(arguments[0] if arguments else Path(__file__).parent.parent).resolve()
    if "--check" not in sys.argv:
        return table(root)
    found = faults(root)
    print("\n".join(found))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
