"""How a perencana drafts: the steps that several tests share. `hand` counts what a person would press."""

import re
from pathlib import Path

from playwright.sync_api import expect

PAPER = Path(__file__).parents[2] / "docker/demo/tabanan/naskah/01-pk-2022-dpmd"
TABLES = {
    "sasaran": "Sasaran strategis",
    "program": "Program dan anggaran",
    "tambahan": "Lampiran tambahan",
}
REASON = "Angka ditulis seperti pada dokumen anggaran yang disahkan."


def block(table):
    """The Tabanan table as Excel leaves it on the clipboard."""
    text = (PAPER / f"{table}.tempelan.tsv").read_text()
    return text.replace("\n", "\r\n")


def cells(table):
    """What a reader must find again: every filled cell below the headings and the numbers of the columns."""
    rows = [line.split("\t") for line in block(table).splitlines()]
    return [cell for row in rows[1:] if not is_numbering(row) for cell in row if cell]


def is_numbering(row):
    return all(cell.isdigit() for cell in row)


PLACE = """(heading) =>
  [...document.querySelectorAll("#kolom [data-judul]")].findIndex((head) => head.dataset.judul === heading)"""


class Hand:
    """Clicks, or taps on a touch screen, what leads to another page, and counts it."""

    def __init__(self, page, touch=False):
        self.page = page
        self.touch = touch
        self.presses = 0
        self.pastes = 0

    def press(self, role, name, exact=True):
        self.touch_or_click(self.page.get_by_role(role, name=name, exact=exact).first)

    def follow(self, address):
        self.touch_or_click(self.page.locator(f"a[href='{address}']"))

    def touch_or_click(self, target):
        self.presses += 1
        with self.page.expect_navigation():
            target.tap() if self.touch else target.click()

    def paste(self, text):
        """Through the clipboard of the system and Ctrl+V, into whatever has the focus."""
        self.page.evaluate("text => navigator.clipboard.writeText(text)", text)
        self.pastes += 1
        with self.page.expect_navigation():
            self.page.keyboard.press("Control+V")


def draft(hand, year):
    """The whole way of a perencana, from the start page to the submission."""
    begin(hand, year)
    hand.press("link", TABLES["sasaran"])
    for table, following in zip(TABLES, [*list(TABLES)[1:], None]):
        paste_table(hand, table)
        if following:
            hand.press("link", TABLES[following])
    hand.press("link", "Kembali ke daftar langkah")
    hand.press("link", "Identitas")
    date(hand.page, f"31 Januari {year}")
    hand.press("link", "Periksa dan ajukan")
    submit(hand)


def paste_table(hand, table):
    page = hand.page
    hand.paste(block(table))
    assert page.get_by_text("sel dalam").is_visible(), "the preview says what was recognised"
    assert previewed(page) == cells(table), f"the preview of {table} differs from what was pasted"
    take(hand)
    assert values(page) == cells(table), f"the saved {table} differs from what was pasted"


def leave_out(page):
    """Says of every column that nothing places that it is not taken."""
    open_columns = page.locator("#kolom select[required]:has(option[value='']:checked)")
    while open_columns.count():
        before = open_columns.count()
        open_columns.first.select_option("-")
        expect(open_columns).to_have_count(before - 1)


def take(hand):
    """Takes a paste as its preview says."""
    hand.touch_or_click(hand.page.locator("#masukkan"))
    hand.page.wait_for_url("**pesan=tersimpan**")


def previewed(page):
    """What the preview of a paste would bring into the table, row by row."""
    return page.eval_on_selector_all("#kolom tr[id^=isi-]", """rows => rows.flatMap((row) =>
      [...row.querySelectorAll("td:not(.drop)")].map((cell) => cell.firstChild?.data ?? "")).filter(Boolean)""")


def submit(hand):
    page = hand.page
    assert page.get_by_text("102.796.72.000").count(), "the malformed amount is among the checker's notes"
    page.get_by_label("Mengapa catatan ini boleh tetap ada?").fill(REASON)
    hand.press("button", "Ajukan")
    page.wait_for_url("**pesan=diajukan**")


def begin(hand, year, origin=None):
    """A new PK of the DPMD from the start page."""
    page = hand.page
    page.goto("/kerja")
    hand.press("link", "Perjanjian Kinerja")
    page.get_by_label("Jabatan yang berjanji").select_option("dpmd")
    page.get_by_label("Tahun", exact=True).fill(str(year))
    if origin:
        page.get_by_label("Isi awal").select_option(origin)
    hand.press("button", "Buat naskah")
    assert page.url.split("?")[0].endswith(f"/kerja/pk/{year}/dpmd"), page.url


def fill(page, row, place, text):
    """Types into a cell, with the script or without; both are counted from 0."""
    cell = page.locator(row_places(page)).nth(row).locator(".cell").nth(place)
    wake(cell)
    cell.locator("textarea").fill(text)


def wake(cell):
    """Clicks a cell until its control is there. Before the script has begun a click is lost, and rows that others have
    changed are drawn anew."""
    control = cell.locator("textarea, select")
    for _ in range(40):
        if control.count():
            return
        cell.click()
        cell.page.wait_for_timeout(250)


def row_menu(page, label):
    """Opens what can be done to "Baris 1", with the script or without."""
    button = page.get_by_role("button", name=f"Atur {label}", exact=True)
    (button if button.count() else page.locator(".plain-rows summary", has_text=label)).first.click()


def date(page, text):
    """On the page Identitas; Enter sends the form."""
    page.get_by_label("Tanggal", exact=False).fill(text)
    page.keyboard.press("Enter")
    page.wait_for_url("**pesan=tersimpan**")


def values(page):
    """What stands in the cells of the grid, row by row."""
    return [text for row in rows(page) for text in row if text]


def rows(page):
    """The same with the blank cells, a list for each row. A cell is text, or the control that stands in it."""
    return page.eval_on_selector_all(row_places(page), """rows => rows.map((row) =>
      [...row.querySelectorAll(".cell")].map((cell) =>
        cell.querySelector("textarea, select")?.value ?? cell.firstChild?.data ?? ""))""")


def row_places(page):
    """With the script the rows of the table, without it those of the form."""
    return f"{'#lembar' if page.evaluate('matchMedia(`(scripting)`).matches') else '.plain-rows'} .grid-row"


def control(page, label):
    """The control of the cell that is called so: "Target, Baris 1". With the script it is there once somebody comes."""
    found = page.get_by_label(label, exact=True)
    if not found.count():
        heading, row = re.fullmatch("(.*), (Baris.*)", label).groups()
        cells = page.locator(f'#lembar [aria-label="{row}"]').first.locator(".cell")
        wake(cells.nth(page.evaluate(PLACE, heading)))
    return found
