#!/usr/bin/env python3
"""Fetches every public page of an installation, and compares two such collections byte for byte.

    docker/pages.py fetch PORT FOLDER     follows the links of all kabupaten, signed in nowhere
    docker/pages.py compare OLD NEW       exit 1 and a line for each page that differs, is missing or is new

Two versions are compared over one database, since codes and times of signatures are in the pages: serve a copy of it with
each. Fingerprints of assets and tokens of forms are left out of the comparison; PDF files are, for they bear the time at
which they were made.
"""

import difflib
import http.client
import re
import sys
from pathlib import Path
from urllib.parse import quote, urljoin, urlsplit

LINK = re.compile(r'(?:href|src)="([^"]+)"')
# Where nothing is to be read, or what every run makes anew.
SKIPPED = re.compile(r"^/(masuk|kerja|akun|atur|pengawasan)\b|\.pdf$|/pdf$")
FINGERPRINT = re.compile(rb"(/aset/[\w/-]+)\.[0-9a-f]{8}(\.\w+)")
TOKEN = re.compile(rb'(name="_token" value=")[0-9a-f]+')
AT_MOST = 20_000


def get(port: int, host: str, path: str) -> tuple[int, str, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", path, headers={"Host": f"{host}:{port}"})
    response = connection.getresponse()
    body = response.read()
    connection.close()
    location = response.getheader("Location")
    return response.status, response.getheader("Content-Type") or "", body if not location else location.encode()


def fetch(port: int, folder: Path) -> None:
    todo, seen = [("localhost", "/")], set()
    while todo and len(seen) < AT_MOST:
        host, path = todo.pop()
        if (host, path) in seen:
            continue
        seen.add((host, path))
        status, kind, body = get(port, host, path)
        place = folder / host / (quote(path, safe="").removeprefix("%2F") or "index")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(f"{status} {kind}\n".encode() + body)
        if kind.startswith("text/html") or kind.startswith("application/atom"):
            todo += [link for link in links(host, path, port, body.decode()) if link not in seen]
    print(f"{len(seen)} pages")


def links(host: str, path: str, port: int, text: str) -> list[tuple[str, str]]:
    found = []
    for link in LINK.findall(text):
        address = urlsplit(urljoin(f"http://{host}:{port}{path}", link.replace("&amp;", "&")))
        name = address.hostname or ""
        if address.scheme != "http" or not (name == "localhost" or name.endswith(".localhost")):
            continue
        if not SKIPPED.search(address.path):
            found.append((name, address.path + (f"?{address.query}" if address.query else "")))
    return found


def plain(content: bytes) -> bytes:
    return TOKEN.sub(rb"\1", FINGERPRINT.sub(rb"\1\2", content))


def compare(old: Path, new: Path) -> int:
    names = {path.relative_to(folder) for folder in (old, new) for path in folder.rglob("*") if path.is_file()}
    names = {name for name in names if "aset%2F" not in name.name}
    different = 0
    for name in sorted(names):
        sides = [plain((folder / name).read_bytes()) if (folder / name).exists() else None for folder in (old, new)]
        if sides[0] == sides[1]:
            continue
        different += 1
        print(f"{'new' if sides[0] is None else 'missing' if sides[1] is None else 'differs'}: {name}")
        if None not in sides:
            show(*sides)
    print(f"{len(names)} pages, {different} different")
    return 1 if different else 0


def show(old: bytes, new: bytes) -> None:
    """The first lines that differ, of what is text."""
    if b"\0" in old + new:
        return
    texts = [side.decode(errors="replace").splitlines() for side in (old, new)]
    changes = [line for line in difflib.unified_diff(*texts, lineterm="", n=0) if not line.startswith(("---", "+++", "@@"))]
    for line in changes[:6]:
        print(f"    {line[:200]}")


def main() -> None:
    match sys.argv[1:]:
        case ["fetch", port, folder]:
            fetch(int(port), Path(folder))
        case ["compare", old, new]:
            sys.exit(compare(Path(old), Path(new)))
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
