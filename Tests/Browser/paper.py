"""The printed form: what Chromium puts on paper, read back from the PDF."""

import re
import subprocess
from collections import Counter

from drafting import TABLES, cells

F4 = (215, 330)
POINT = 25.4 / 72


def prints_the_official_form(world):
    page = world.visitor("tabanan")
    page.goto("/2022/pk/dpmd/cetak")
    file = world.pictures / "cetak.pdf"
    page.pdf(path=file, prefer_css_page_size=True)
    assert sheets(file) == [F4] * 3, f"statement, annex and further annex on F4: {sheets(file)}"
    paper = texts(file)
    holds_every_cell(paper)
    for number, text in enumerate(paper, start=1):
        signatures_stay_together(number, text)
        assert f"{number} / {len(paper)}" in text or f"{number}/{len(paper)}" in text, f"sheet {number} has no number"
    subprocess.run(["pdftoppm", "-r", "60", "-png", file, world.pictures / "cetak"], check=True)


def sheets(file):
    """Width and height of every sheet in whole millimetres."""
    output = subprocess.run(["pdfinfo", "-l", "-1", file], capture_output=True, text=True, check=True).stdout
    sizes = re.findall(r"^Page +\d+ size: +([\d.]+) x ([\d.]+)", output, re.MULTILINE)
    return [(round(float(width) * POINT), round(float(height) * POINT)) for width, height in sizes]


def texts(file):
    output = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout
    return [" ".join(text.split()) for text in output.split("\f") if text.strip()]


def holds_every_cell(paper):
    """Cells wrap, also at a hyphen, and the lines of neighbours alternate: counted by the parts of words."""
    printed = Counter(words(" ".join(paper)))
    for table in TABLES:
        for cell in cells(table):
            lacking = Counter(words(cell)) - printed
            assert not lacking, f"the paper lacks {list(lacking)} of “{cell}”"
        printed -= Counter(word for cell in cells(table) for word in words(cell))


def words(text):
    return [word for word in re.split(r"[\s/-]+", text) if word]


def signatures_stay_together(number, text):
    """On each sheet as many names and seals as there are parties; none is left for the next."""
    for party, name in (("Pihak Pertama", "Dra. I Gst. Ayu Nyoman Supartiwi"), ("Pihak Kedua", "Dr. I Komang Gede Sanjaya")):
        below = text[text.rindex("Tabanan, 31 Januari 2022"):]
        assert party in below and name in below, f"sheet {number}: {party} and {name} are apart"
    assert text.count("Ditandatangani secara elektronik") == 2, f"sheet {number}: not two signatures"
