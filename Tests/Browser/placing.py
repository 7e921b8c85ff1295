"""Where the columns of a paste go: chosen, remembered, replaced, undone; by mouse, by keys, and without a script."""

import re

import pytest

from drafting import Hand, begin, control, take, values

# What one of them remembers all of them would meet.
pytestmark = pytest.mark.xdist_group("memory")

YEAR = 2003
HEAD = "No\tProgram\tAnggaran (Rp)"
STORED = [HEAD, "1.\tProgram satu\t1.000", "2.\tProgram dua\t2.000"]
UNKNOWN = [f"{HEAD}\tPetugas", "3.\tProgram tiga\t3.000\tBidang A"]
LATER = [f"{HEAD}\tPetugas", "4.\tProgram empat\t4.000\tBidang B"]
SAVED = ["1.", "Program satu", "1.000", "2.", "Program dua", "2.000"]


def test_a_choice_shows_at_once_and_is_remembered(world):
    page, hand = opened(world, YEAR)
    hand.paste("\n".join(UNKNOWN))
    choice = page.get_by_label("Kolom 4, “Petugas”, masuk ke")
    assert page.get_by_role("heading", name="1 kolom perlu Anda pastikan").is_visible(), "first what is not certain"
    assert not page.get_by_role("button", name="Perbarui pratinjau").is_visible(), "the script does it by itself"
    choice.focus()
    with page.expect_response("**/tempel"):
        choice.select_option("Target")
    page.get_by_role("heading", name="Semua kolom dikenali").wait_for()
    assert page.evaluate("document.activeElement.id") == "k4", "the focus stays at the choice"
    assert page.locator("#k4-sebab").inner_text() == "pilihan Anda"
    assert "belum dipilih" not in page.locator("#jumlah").inner_text()
    take(hand)
    assert values(page) == ["3.", "Program tiga", "Bidang A", "3.000"], values(page)
    page, hand = opened(world, YEAR + 1)
    hand.paste("\n".join(LATER))
    assert choice_of(page, "k4") == "Target"
    assert re.match(r"diingat dari \d+ \w+ \d{4}$", page.locator("#k4-sebab").inner_text())
    take(hand)
    assert values(page) == ["4.", "Program empat", "Bidang B", "4.000"], values(page)
    forget(world)
    page, hand = opened(world, YEAR + 2)
    hand.paste("\n".join(LATER))
    assert choice_of(page, "k4") == "Pilih kolom…", "what the admin forgot is asked again"


def test_append_replace_and_undo(world):
    page, hand = filled(world, YEAR + 3)
    hand.paste("\n".join([HEAD, "9.\tProgram lain\t9.000"]))
    assert page.get_by_label("Ditambahkan di akhir").is_checked(), "nothing is replaced unless somebody says so"
    with page.expect_response("**/tempel"):
        page.get_by_label("Mengganti seluruh isi tabel").check()
    page.get_by_text("1 baris akan keluar").wait_for()
    assert page.locator("#diganti").get_by_role("cell", name="Program satu").count(), "what goes is listed"
    take(hand)
    assert values(page) == ["9.", "Program lain", "9.000"], values(page)
    hand.press("button", "Urungkan")
    page.goto(table(YEAR + 3))
    assert values(page) == SAVED, "one press brings it back"
    hand.paste("\n".join([HEAD, "9.\tProgram lain\t9.000"]))
    take(hand)
    assert values(page) == [*SAVED, "9.", "Program lain", "9.000"], values(page)


def test_cells_that_are_filled_are_named_before(world):
    page, hand = filled(world, YEAR + 4)
    control(page, "Target, Baris 1").focus()
    hand.paste("10 %\t7.000\n20 %\t8.000")
    assert not page.locator("[name=cara]:checked").count(), "filled cells are not written over unasked"
    page.locator("#masukkan").click()
    assert page.url.endswith("/tempel"), "the browser asks for a choice first"
    with page.expect_response("**/tempel"):
        page.get_by_label("Ditulis di atas sel mulai baris 1").check()
    page.get_by_text("2 sel yang sudah terisi akan diganti", exact=True).wait_for()
    assert "Baris 2, Anggaran (Rp)" in page.locator("#diganti").inner_text()
    take(hand)
    assert values(page) == ["1.", "Program satu", "10 %", "7.000", "2.", "Program dua", "20 %", "8.000"], values(page)


def test_by_keys_alone(world):
    page, hand = filled(world, YEAR + 5)
    hand.paste("\n".join(UNKNOWN))
    reach(page, "k4")
    page.keyboard.type("Tar")
    page.get_by_role("heading", name="Semua kolom dikenali").wait_for()
    assert page.evaluate("document.activeElement.id") == "k4", "the focus stays"
    reach(page, "cara-append")
    reach(page, "masukkan")
    with page.expect_navigation(url="**pesan=tersimpan**"):
        page.keyboard.press("Enter")
    assert values(page) == [*SAVED, "3.", "Program tiga", "Bidang A", "3.000"], values(page)
    forget(world)


def test_without_javascript(world):
    page, hand = filled(world, YEAR + 6, java_script_enabled=False)
    paste_plainly(hand, "\n".join(UNKNOWN))
    page.get_by_label("Kolom 4, “Petugas”, masuk ke").select_option("Target")
    page.get_by_label("Mengganti seluruh isi tabel").check()
    hand.press("button", "Perbarui pratinjau")
    assert choice_of(page, "k4") == "Target" and page.get_by_label("Mengganti seluruh isi tabel").is_checked()
    assert page.get_by_text("1 baris akan keluar").count(), "what goes is listed"
    take(hand)
    assert values(page) == ["3.", "Program tiga", "Bidang A", "3.000"], values(page)
    forget(world)


def test_an_abandoned_preview_is_forgotten(world):
    """What was typed before it is saved; the preview itself is nothing that anybody typed."""
    page, hand = filled(world, YEAR + 7)
    control(page, "Target, Baris 1").fill("APBD")
    page.keyboard.press("Tab")
    hand.paste("\n".join(UNKNOWN))
    page.get_by_role("link", name="Batal").click()
    page.wait_for_load_state()
    for _ in range(2):
        assert values(page) == ["1.", "Program satu", "APBD", "1.000", *SAVED[3:]], values(page)
        assert not page.get_by_role("button", name="Pulihkan").is_visible(), "nothing greets a later visit"
        page.goto(table(YEAR + 7))
    control(page, "Program, Baris 2").fill("Program dua lagi")
    with page.expect_navigation(url="**pesan=tersimpan**"):
        page.keyboard.press("Control+s")
    page.goto(table(YEAR + 7))
    assert not page.get_by_role("button", name="Pulihkan").is_visible()


def test_an_abandoned_workbook_is_forgotten(world):
    page, hand = filled(world, YEAR + 8)
    with page.expect_download() as download:
        page.get_by_text("Berkas Excel atau Word", exact=True).click()
        page.get_by_role("link", name="Unduh tabel ini (.xlsx)").click()
    control(page, "Program, Baris 2").fill("Program dua lagi")
    with page.expect_navigation(url="**pesan=tersimpan**"):
        page.keyboard.press("Control+s")
    page.get_by_text("Berkas Excel atau Word", exact=True).click()
    page.locator("#berkas").set_input_files(download.value.path())
    hand.press("button", "Lihat isi berkas")
    assert "Program dua lagi" not in values(page), "the preview is of the file"
    page.once("dialog", lambda dialog: dialog.accept())
    page.goto(table(YEAR + 8))
    assert "Program dua lagi" in values(page)
    assert not page.get_by_role("button", name="Pulihkan").is_visible(), "nothing greets a later visit"


def test_a_second_table_opens_at_its_step(world):
    page, hand = filled(world, YEAR + 9)
    second = ["No\tSasaran Strategis\tIndikator Kinerja\tTarget", "1.\tSasaran satu\tIndikator satu\t10 %"]
    hand.paste("\n".join([*UNKNOWN, "", *second]))
    with page.expect_popup() as popup:
        page.get_by_role("button", name="Buka di langkah Sasaran strategis").click()
    other = popup.value
    take(Hand(other))
    assert values(other) == ["1.", "Sasaran satu", "Indikator satu", "10 %"], values(other)


def test_the_rows_of_another_document_take_their_place(world):
    filled(world, YEAR + 11)
    page, hand = opened(world, YEAR + 10)
    paste_plainly(hand, "\n".join([HEAD, "9.\tProgram lain\t9.000"]))
    take(hand)
    page.goto(table(YEAR + 10))
    hand.press("link", "Ganti dengan isi dari…")
    page.get_by_label("Isi dari").select_option(f"pk/{YEAR + 11}/dpmd")
    hand.press("button", "Lihat pratinjau")
    assert page.get_by_label("Mengganti seluruh isi tabel").is_checked()
    assert page.locator("#diganti").get_by_text("Program lain").count(), "what would be lost is listed"
    take(hand)
    assert values(page) == SAVED, values(page)


def reach(page, part):
    """By Tab, as somebody without a mouse does."""
    for _ in range(60):
        if page.evaluate("document.activeElement.id") == part:
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{part} is not reached by Tab")


def choice_of(page, name):
    return page.locator(f"#{name}").evaluate("select => select.selectedOptions[0].text")


def forget(world):
    """The admin forgets what the kabupaten remembers, so that no other test meets it."""
    page = world.visitor(login="admin")
    page.goto("/atur/judul-tempelan")
    while page.get_by_role("button", name="Lupakan").count():
        with page.expect_navigation():
            page.get_by_role("button", name="Lupakan").first.click()


def filled(world, year, **options):
    page, hand = opened(world, year, **options)
    paste_plainly(hand, "\n".join(STORED))
    take(hand)
    page.goto(table(year))
    return page, hand


def paste_plainly(hand, text):
    page = hand.page
    page.get_by_text("Tempel dari Excel atau Word").click()
    page.get_by_label("Tabel yang disalin").fill(text)
    hand.press("button", "Lihat pratinjau")


def opened(world, year, **options):
    page = world.visitor(login="perencana.dpmd", **options)
    hand = Hand(page)
    begin(hand, year)
    page.goto(table(year))
    return page, hand


def table(year):
    return f"/kerja/pk/{year}/dpmd/program"
