"""A sheet of text with one control: it comes to the cell at work, and what it leaves is sent alone."""

from urllib.parse import parse_qsl

from drafting import Hand, begin, block, control, rows, take

YEAR = 2044
OF_ROW = "(label) => document.querySelector(`#lembar [aria-label='${label}']`)"


def test_one_control_comes_to_the_cell_at_work(world):
    page = filled(world, YEAR)
    assert controls(page) == 0, "a sheet that nobody works on is text"
    for label in ("Target, Baris 1", "Sasaran Strategis, Baris 3", "No, Baris baru 1"):
        control(page, label)
        assert controls(page) == 1, f"one control, and it is in {label}"
    target = page.locator("#lembar .grid-row").first.locator(".cell").nth(1)
    target.click(position={"x": 60, "y": 20})
    page.keyboard.type("|")
    text = target.locator("textarea").input_value()
    assert "|" in text and not text.startswith("|") and not text.endswith("|"), (
        f"the caret stands where it was pressed: {text}")


def test_only_what_changed_is_sent(world):
    page = filled(world, YEAR + 1)
    with page.expect_response("**/otomatis") as answer:
        control(page, "Target, Baris 2").fill("B (99)")
    fields = parse_qsl(answer.value.request.post_data, keep_blank_values=True)
    assert [text for name, text in fields if "." in name] == ["B (99)"], fields
    assert len([name for name, _ in fields if name == "baris"]) == page.locator("#lembar .grid-row").count()
    page.reload()
    assert "B (99)" in rows(page)[1]


def test_text_out_of_view_is_found_and_opened(world):
    """The browser's own search reads rows that it has not drawn, and a link to a cell opens it."""
    page = filled(world, YEAR + 2)
    last = rows(page)[-4]
    assert page.evaluate("text => find(text)", last[1][:40]), "the search finds a row further down"
    key = page.evaluate(f"({OF_ROW})('Baris 5').dataset.kunci")
    page.evaluate("hash => { location.hash = hash }", f"#{key}.target")
    page.wait_for_function("document.activeElement.ariaLabel === 'Target, Baris 5'")


def test_chosen_rows_and_the_whole_table_go_at_once(world):
    page = filled(world, YEAR + 3)
    hand, before = Hand(page), filled_rows(page)
    for label in ("Baris 1", "Baris 3"):
        page.get_by_label(label, exact=True).and_(page.locator("[name=pilih]")).check()
    hand.press("button", "Hapus baris terpilih")
    assert filled_rows(page) == [before[1], *before[3:]]
    hand.press("button", "Kosongkan tabel")
    assert filled_rows(page) == []
    hand.press("button", "Urungkan")
    page.goto(f"/kerja/pk/{YEAR + 3}/dpmd/sasaran")
    assert filled_rows(page) == [before[1], *before[3:]], "one press brings them back"


def filled_rows(page):
    return [row for row in rows(page) if any(row)]


def controls(page):
    return page.locator("#lembar :is(textarea, select)").count()


def filled(world, year):
    page = world.visitor(login="perencana.dpmd")
    hand = Hand(page)
    begin(hand, year)
    hand.press("link", "Sasaran strategis")
    hand.paste(block("sasaran"))
    take(hand)
    page.goto(f"/kerja/pk/{year}/dpmd/sasaran")
    return page
