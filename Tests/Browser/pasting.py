"""Tables of Word and LibreOffice arrive as HTML, with merged cells and paragraphs."""

from drafting import Hand, begin, control, previewed, take, values

YEAR = 2050
HTML = """<html><body><table>
  <tr><th>No</th><th>Sasaran Strategis</th><th>Indikator Kinerja</th><th>Difinisi Operasional / Formula</th><th>Target</th></tr>
  <tr><td rowspan="2">1.</td><td rowspan="2"><p>Terwujudnya&nbsp;desa</p><p>yang mandiri</p></td>
      <td>Indeks <b>Desa</b>\n Membangun</td><td>Baris satu<br>baris dua</td><td>0,6333</td></tr>
  <tr><td>Desa “mandiri”</td><td>Jumlah\tdesa</td><td>25</td></tr>
</table></body></html>"""
EXPECTED = [
    "1.", "Terwujudnya desa\nyang mandiri", "Indeks Desa Membangun", "Baris satu\nbaris dua", "0,6333",
    "Desa “mandiri”", "Jumlah desa", "25",
]
COPY = """async (html) => {
  const parts = { "text/html": html, "text/plain": "Terwujudnya desa" };
  const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}"""


def test_merged_cells_of_word_keep_their_place(world):
    page = opened(world, YEAR)
    paste_html(page, HTML)
    assert previewed(page) == EXPECTED, previewed(page)
    take(Hand(page))
    assert values(page) == EXPECTED, values(page)


def test_one_cell_is_ordinary_text(world):
    """A word copied from anywhere goes into the cell, with no preview."""
    page = opened(world, YEAR + 1)
    cell = control(page, "Sasaran Strategis, Baris baru 1")
    cell.focus()
    page.evaluate("navigator.clipboard.writeText('Terwujudnya desa')")
    page.keyboard.press("Control+V")
    assert cell.input_value() == "Terwujudnya desa"


def test_a_block_starts_at_its_cell(world):
    """Narrower than the table and without headings: it fills from the focused cell to the right and down."""
    page = opened(world, YEAR + 2)
    control(page, "Indikator Kinerja, Baris baru 1").focus()
    hand = Hand(page)
    hand.paste("Indeks satu\tRumus satu\nIndeks dua\tRumus dua")
    take(hand)
    assert values(page) == ["Indeks satu", "Rumus satu", "Indeks dua", "Rumus dua"], values(page)
    assert control(page, "Indikator Kinerja, Baris 2").input_value() == "Indeks dua"


def paste_html(page, html):
    page.evaluate(COPY, html)
    with page.expect_navigation():
        page.keyboard.press("Control+V")


def opened(world, year):
    hand = Hand(world.visitor(login="perencana.dpmd"))
    begin(hand, year)
    hand.press("link", "Sasaran strategis")
    return hand.page
