"""The official forms as pictures: every sheet looks as it did when somebody looked at it.

With RENEW_GOLDEN=1 the pictures are made anew; look at each before it is committed. They belong to the pinned version
of WeasyPrint and to the fonts and the poppler of Debian 12, so that not one pixel may differ.
"""

import os
import re
import subprocess
import urllib.request
from pathlib import Path

from typesetter import typeset

FOLDER = Path(__file__).parent / "golden"
# Name, kabupaten, address, and the sheets that are kept (none: all).
FORMS = [
    ("pk-tabanan", "tabanan", "/2022/pk/dpmd", []),
    ("pk-way-kanan", "way-kanan", "/2023/pk/dpmk", []),
    ("iki-sekretaris", "contoh", "/2022/iki/dpmd-sekretaris", []),
    ("rencana-aksi", "buleleng", "/2022/rencana-aksi/kubutambahan-kasi-sosial-budaya", []),
    ("iku", "way-kanan", "/2022/iku/dpmk", []),
    ("rkt", "way-kanan", "/2023/rkt/dpmk", [1, 2, 18]),
]
# What differs from run to run: when the demonstration signed, its codes, the port.
CHANGING = [
    (r"Kode <b>[0-9A-Z]{4} [0-9A-Z]{4}</b>", "Kode <b>7F3K 9Q2M</b>"),
    (r'<svg class="qr".*?</svg>', (FOLDER / "qr.svg").read_text().strip()),
    (r"\d+ \w+ \d{4} pukul \d\d\.\d\d", "31 Januari 2022 pukul 09.12"),
    (r"/v/[0-9A-Z]{8}", "/v/7F3K9Q2M"),
    (r"\.localhost:\d+", ".localhost"),
]


def test_forms_look_as_kept(world):
    differing = []
    for name, tenant, address, kept in FORMS:
        file = world.pictures / f"{name}.pdf"
        file.write_bytes(typeset(steady(html(world, tenant, f"{address}/cetak"))))
        is_sound(file)
        for number, picture in pictures(file, name):
            if not kept or number in kept:
                differing += [] if agrees(picture) else [picture]
    assert not differing, (
        f"{len(differing)} sheets differ from Tests/Browser/golden: look at {', '.join(map(str, differing))}; "
        "if they are right, run again with RENEW_GOLDEN=1")


def html(world, tenant, address):
    with fetched(world, tenant, address) as answer:
        return answer.read().decode()


def fetched(world, tenant, address):
    """As a citizen gets it; not every resolver knows names below localhost."""
    url = f"http://127.0.0.1:{world.installation.port}{address}"
    request = urllib.request.Request(url, headers={"Host": f"{tenant}.localhost"})
    return urllib.request.urlopen(request)


def steady(page):
    for pattern, words in CHANGING:
        page = re.sub(pattern, words, page)
    return page.encode()


def pictures(file, name):
    for old in file.parent.glob(f"{name}-*.png"):
        old.unlink()
    subprocess.run(["pdftoppm", "-r", "50", "-gray", "-png", file, file.parent / name], check=True)
    for picture in sorted(file.parent.glob(f"{name}-*.png")):
        yield int(picture.stem.rsplit("-", 1)[1]), picture


def agrees(picture):
    golden = FOLDER / picture.name
    if os.environ.get("RENEW_GOLDEN") == "1":
        FOLDER.mkdir(exist_ok=True)
        golden.write_bytes(picture.read_bytes())
    return golden.exists() and golden.read_bytes() == picture.read_bytes()


def is_sound(file):
    """No error that qpdf knows, every font inside, and PDF/A-3a declared."""
    subprocess.run(["qpdf", "--check", file], check=True, capture_output=True)
    fonts = subprocess.run(["pdffonts", file], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert fonts and all(re.search(r" yes +(yes|no) +yes +\d+ +\d+$", font) for font in fonts), fonts
    metadata = subprocess.run(["pdfinfo", "-meta", file], capture_output=True, text=True, check=True).stdout
    assert 'part="3"' in metadata and 'conformance="A"' in metadata, metadata
    about = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    assert re.search(r"^Tagged: +yes$", about, re.MULTILINE), about
