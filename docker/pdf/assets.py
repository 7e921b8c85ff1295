"""The files of `Public/`, at the addresses that `janji serve` gives them (Sources/HTTP/Static/StaticFiles.swift)."""

import hashlib
from pathlib import Path

TYPES = {".css": "text/css", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".woff2": "font/woff2"}
MARK_DIGITS = 8


def read(folder):
    """Address -> (content type, bytes). The address holds the fingerprint: with other files than the application's a
    job is refused, instead of looking different from the page."""
    root = Path(folder)
    return {address(path.relative_to(root), content): (TYPES[path.suffix], content) for path, content in contents(root)}


def contents(root):
    for path in sorted(root.rglob("*")):
        if path.is_file() and path.suffix in TYPES:
            yield path, path.read_bytes()


def address(name, content):
    mark = hashlib.sha256(content).hexdigest()[:MARK_DIGITS]
    return f"/aset/{name.with_suffix('').as_posix()}.{mark}{name.suffix}"
