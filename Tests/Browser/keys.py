"""The grid answers to the keys of a spreadsheet, and its rows to their buttons."""

from drafting import Hand, begin, control, row_menu, values

YEAR = 2040
ROWS = ["Satu", "Dua", "Tiga"]


def test_move_like_a_sheet(world):
    page = opened(world, YEAR)
    control(page, "No, Baris baru 1").focus()
    for keys, expected in (
        ("Tab", "Sasaran Strategis, Baris baru 1"),
        ("Tab", "Indikator Kinerja, Baris baru 1"),
        ("Enter", "No, Baris baru 2"),
        ("Enter", "No, Baris baru 3"),
        ("Shift+Enter", "No, Baris baru 2"),
        ("ArrowUp", "No, Baris baru 1"),
        ("ArrowRight", "Sasaran Strategis, Baris baru 1"),
        ("ArrowDown", "Sasaran Strategis, Baris baru 2"),
        ("ArrowLeft", "No, Baris baru 2"),
    ):
        page.keyboard.press(keys)
        focused = page.evaluate("document.activeElement.ariaLabel")
        assert focused == expected, f"{keys} leads to “{focused}”, not to “{expected}”"
    page.keyboard.type("baris")
    page.keyboard.press("Alt+Enter")
    page.keyboard.type("kedua")
    assert control(page, "No, Baris baru 2").input_value() == "baris\nkedua", "Alt+Enter breaks the line"
    assert page.get_by_role("status").filter(has_text="Belum disimpan").count(), "the state is honest"


def test_rows_obey_their_buttons(world):
    page = opened(world, YEAR + 1)
    hand = Hand(page)
    for number, text in enumerate(ROWS, start=1):
        control(page, f"Sasaran Strategis, Baris baru {number}").fill(text)
    with page.expect_navigation():
        page.keyboard.press("Control+s")
    for button, expected in (
        ("Turunkan Baris 1", ["Dua", "Satu", "Tiga"]),
        ("Naikkan Baris 3", ["Dua", "Tiga", "Satu"]),
        ("Gandakan Baris 2", ["Dua", "Tiga", "Tiga", "Satu"]),
        ("Hapus Baris 1", ["Tiga", "Tiga", "Satu"]),
    ):
        row_menu(page, button[-7:])
        hand.press("button", button)
        assert values(page) == expected, f"after {button}: {values(page)}"
    hand.press("button", "Urungkan")
    page.goto(f"/kerja/pk/{YEAR + 1}/dpmd/sasaran")
    assert values(page) == ["Dua", "Tiga", "Tiga", "Satu"], "the deleted row is back"


def opened(world, year):
    page = world.visitor(login="perencana.dpmd")
    hand = Hand(page)
    begin(hand, year)
    hand.press("link", "Sasaran strategis")
    return page
