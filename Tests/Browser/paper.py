"""The printed form: what Chromium and the PDF process put on paper, read back from the PDF."""

import re
import subprocess
from collections import Counter

import pytest

from drafting import TABLES, cells
from golden import fetched, html
from typesetter import typeset

F4 = (215, 330)
POINT = 25.4 / 72


def test_prints_the_official_form(world):
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


def test_process_prints_the_same(world):
    """The PDF that a citizen opens has the sheets that the browser prints, word for word; of what was signed by
    password, as a signed file names no time and has every NIP."""
    page = world.visitor("contoh")
    page.goto("/2022/iki/dpmd-sekretaris/cetak")
    printed, made = world.pictures / "cetak-peramban.pdf", world.pictures / "cetak-proses.pdf"
    page.pdf(path=printed, prefer_css_page_size=True)
    with fetched(world, "contoh", "/2022/iki/dpmd-sekretaris.pdf") as answer:
        assert answer.headers["Content-Type"] == "application/pdf", answer.url
        made.write_bytes(answer.read())
    assert sheets(made) == sheets(printed)
    # The foot is the process's alone, the line at the end the browser's.
    foot = re.compile(
        r"Kode \w{4} \w{4}|Keaslian(?: dokumen)?: \S+"
        r"|Dokumen ini ditandatangani dengan tanda tangan elektronik tidak tersertifikasi\.")
    for number, (ours, theirs) in enumerate(zip(texts(made), texts(printed)), start=1):
        ours, theirs = foot.sub("", ours), foot.sub("", theirs)
        assert Counter(letters(ours)) == Counter(letters(theirs)), f"sheet {number} holds other words"


@pytest.mark.long
def test_every_sheet_has_its_code(world):
    """A camera reads the code on each sheet as it reads a print of 150 dpi; it leads to the verdict on that document.
    Portrait, on its side, and a set of several documents; a draft has none."""
    for tenant, address in (
            ("tabanan", "/2022/pk/dpmd"), ("buleleng", "/2022/rencana-aksi/kubutambahan-kasi-sosial-budaya"),
            ("way-kanan", "/2022/iku/dpmk")):
        codes = scanned(world, tenant, f"{address}/cetak")
        assert codes and len(set(codes)) == 1, f"{address}: {codes}"
        host, code = codes[0].removeprefix("HTTPS://").split("/v/")
        assert host == f"{tenant}.localhost".upper(), codes[0]
        with fetched(world, tenant, f"/v/{code}") as answer:
            assert f'href="{address}' in answer.read().decode(), f"{code} is another document"
    papers = scanned(world, "contoh", "/2022/iki/cetak?pd=dpmd")
    assert len(set(papers)) == 20 and sorted(papers, key=papers.index) == papers, papers
    form = html(world, "tabanan", "/2022/pk/dpmd/cetak")
    draft = re.sub(r'<div class="foot">.*?</div>', "", form, flags=re.DOTALL)
    assert scans(world, typeset(draft.encode())) == []


def scanned(world, tenant, address):
    """What stands in the code of each sheet; every sheet has exactly one."""
    file = typeset(html(world, tenant, address).encode())
    codes = scans(world, file)
    pages = len(sheets(world.pictures / "kode.pdf"))
    assert len(codes) == pages, f"{address}: {len(codes)} codes on {pages} sheets"
    return codes


def scans(world, pdf):
    file = world.pictures / "kode.pdf"
    file.write_bytes(pdf)
    for old in world.pictures.glob("kode-*"):
        old.unlink()
    # As they come: packing them as PNG takes four fifths of the time.
    subprocess.run(["pdftoppm", "-r", "150", "-gray", file, world.pictures / "kode"], check=True)
    pictures = sorted(world.pictures.glob("kode-*.pgm"))
    command = ["zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", *pictures]
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout.split()


# One annex after the other, with 24 to 44 rows of one to four lines: the signatures come to stand everywhere on the
# sheet.
MANY_LENGTHS = """step => {
    const annex = document.querySelector("section.annex"), form = annex.parentNode;
    for (const other of form.querySelectorAll("section.annex")) other.remove();
    const end = annex.querySelector("tbody.end"), body = end.previousElementSibling;
    for (let count = 24; count <= 44; count += step) {
        const copy = annex.cloneNode(true), rows = copy.querySelector("tbody");
        copy.querySelectorAll(".scroll:not(:last-child), .titles").forEach(part => part.remove());
        const table = copy.querySelector("tbody.end").parentNode, row = table.querySelector("tbody tr").cloneNode(true);
        table.querySelectorAll(":scope > tbody:not(.end)").forEach(part => part.remove());
        const fresh = document.createElement("tbody");
        for (let number = 0; number < count; number++) {
            const line = row.cloneNode(true);
            for (const cell of line.cells) cell.textContent = "1";
            line.cells[1].textContent = "baris " + "kata demi kata ".repeat(2 * [0, 1, 0, 3][number % 4]);
            fresh.append(line);
        }
        table.querySelector("tbody.end tr").cells[1].textContent = "baris penutup";
        table.insertBefore(fresh, table.querySelector("tbody.end"));
        form.append(copy);
    }
    annex.remove();
}"""


def test_signatures_are_never_alone(world):
    """Nor split, wherever a table ends on the sheet: in the browser, and in the PDF process."""
    printed, made = world.pictures / "tanda-tangan-peramban.pdf", world.pictures / "tanda-tangan-proses.pdf"
    many_lengths(world, step=1).pdf(path=printed, prefer_css_page_size=True)
    made.write_bytes(typeset(many_lengths(world, step=4).content().encode()))
    for file, annexes in ((printed, 21), (made, 6)):
        paper = texts(file)[1:]
        signed = sum("Pihak Pertama" in text for text in paper)
        assert signed == annexes, f"{file.name}: signatures on {len(paper)} sheets"
        for number, text in enumerate(paper, start=2):
            marks = text.count("Ditandatangani secara elektronik")
            assert (marks == 2) == ("Pihak Pertama" in text), f"{file.name}: the signatures on sheet {number} are split"
            assert marks == 0 or "baris" in text, f"{file.name}: the signatures on sheet {number} are alone"


def many_lengths(world, step):
    page = world.visitor("tabanan")
    page.goto("/2022/pk/dpmd/cetak")
    page.evaluate(MANY_LENGTHS, step)
    return page


def letters(text):
    """Without spaces and hyphens, which the two programs write down differently at the end of a line."""
    return re.sub(r"[\s\u00ad-]", "", text)


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
    for party, name in (
            ("Pihak Pertama", "Dra. I Gst. Ayu Nyoman Supartiwi"), ("Pihak Kedua", "Dr. I Komang Gede Sanjaya")):
        below = text[text.rindex("Tabanan, 31 Januari 2022"):]
        assert party in below and name in below, f"sheet {number}: {party} and {name} are apart"
    assert text.count("Ditandatangani secara elektronik") == 2, f"sheet {number}: not two signatures"
