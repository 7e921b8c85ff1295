"""The same drafting as plain forms: every table through the paste box and its preview."""

from drafting import TABLES, Hand, begin, block, cells, date, previewed, row_menu, submit, take, values

YEAR = 2016


def test_drafts_the_same(world):
    page = world.visitor(login="perencana.dpmd", java_script_enabled=False)
    hand = Hand(page)
    begin(hand, YEAR)
    for table in TABLES:
        page.goto(f"/kerja/pk/{YEAR}/dpmd/{table}")
        page.get_by_text("Tempel dari Excel atau Word").click()
        page.get_by_label("Tabel yang disalin").fill(block(table))
        hand.press("button", "Lihat pratinjau")
        assert previewed(page) == cells(table), f"the preview of {table} differs from what was pasted"
        take(hand)
        assert values(page) == cells(table), f"the saved {table} differs from what was pasted"
    edit_rows(page, hand)
    page.goto(f"/kerja/pk/{YEAR}/dpmd/identitas")
    date(page, f"31 Januari {YEAR}")
    page.goto(f"/kerja/pk/{YEAR}/dpmd/ajukan")
    submit(hand)


def edit_rows(page, hand):
    """A row is added by typing into the empty one, deleted by its menu, and back after `Urungkan`."""
    page.goto(f"/kerja/pk/{YEAR}/dpmd/program")
    page.get_by_label("Program, Baris baru 1").fill("Program Kelima")
    hand.press("button", "Simpan")
    assert "Program Kelima" in values(page)
    row_menu(page, "Baris 5")
    hand.press("button", "Hapus Baris 5")
    assert "Program Kelima" not in values(page), "the row is still there"
    hand.press("button", "Urungkan")
    page.goto(f"/kerja/pk/{YEAR}/dpmd/program")
    assert "Program Kelima" in values(page), "the deleted row did not come back"
    row_menu(page, "Baris 5")
    hand.press("button", "Hapus Baris 5")
