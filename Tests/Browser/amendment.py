"""From the Perjanjian Kinerja in force to its revision in force, with its difference for citizens."""

import pytest

from drafting import REASON, Hand, draft, fill, rows
from visitor import PHONE

# The queue of the bupati is one: tests that fill it or empty it run one after the other.
pytestmark = [pytest.mark.long, pytest.mark.xdist_group("queue")]

GROUND = "b. Perubahan dalam strategi"
EXPLANATION = "APBD Perubahan menambah anggaran administrasi desa."
OLD, NEW = "250.000.000", "300.000.000"


def test_with_javascript(world):
    revise(world, 2080)


def test_without_javascript(world):
    revise(world, 2081, java_script_enabled=False)


def revise(world, year, **options):
    work, public = f"/kerja/pk/{year}/dpmd", f"/{year}/pk/dpmd"
    bring_into_force(world, year, work)
    page = world.visitor(login="perencana.dpmd", **options)
    hand = Hand(page)
    begin(hand, year, work)
    change(hand, work, f"1 September {year}")
    submit(hand, work)
    citizen = world.visitor(device=PHONE, **options)
    still_reads(citizen, public, OLD)
    for login in ("kepala.dpmd", "bupati"):
        sign(world, login, work, **options)
    compare(world, citizen, public)
    world.say(f"revised with {hand.presses} clicks")


def bring_into_force(world, year, work):
    draft(Hand(world.visitor(login="perencana.dpmd")), year)
    for login in ("kepala.dpmd", "bupati"):
        sign(world, login, work)


def sign(world, login, work, **options):
    page = world.visitor(login=login, **options)
    page.goto(f"{work}/tanda-tangan")
    page.get_by_label("Sandi kunci Anda").fill(world.installation.passphrases["contoh", login])
    page.get_by_role("button", name="Tanda tangani", exact=True).click()
    page.wait_for_url("**pesan=ditandatangani**")


def begin(hand, year, work):
    """From the start page; without a ground nothing begins."""
    page = hand.page
    page.goto("/kerja")
    hand.press("link", f"PK {year} Dinas Pemberdayaan Masyarakat dan Desa (berlaku)")
    hand.press("link", "Buat perubahan")
    page.get_by_label("Apa yang berubah dan mengapa?").fill(EXPLANATION)
    page.get_by_label(GROUND).check()
    hand.press("button", "Buat naskah perubahan")
    page.wait_for_url(f"**{work}?pesan=perubahan**")
    assert page.get_by_role("heading", name=f"Perubahan Perjanjian Kinerja Tahun {year}").is_visible()


def change(hand, work, day):
    """More money for a program; the amount before stands beside it."""
    page = hand.page
    page.goto(f"{work}/program")
    lines = rows(page)
    amounts = [(row, place) for row, line in enumerate(lines) for place, text in enumerate(line) if text == OLD]
    assert len(amounts) == 2, f"{len(amounts)} cells hold the amount: before and after the change"
    fill(page, *amounts[1], NEW)
    hand.press("button", "Simpan")
    page.goto(f"{work}/identitas")
    page.get_by_label("Tanggal", exact=False).fill(day)
    hand.press("button", "Simpan")
    assert page.get_by_text("bertambah Rp50.000.000").is_visible(), "the draft says what it changes"


def submit(hand, work):
    page = hand.page
    page.goto(f"{work}/ajukan")
    for reason in page.locator("form.panel textarea").all():
        reason.fill(REASON)
    hand.press("button", "Ajukan")
    page.wait_for_url("**pesan=diajukan**")


def still_reads(page, public, amount):
    page.goto(public)
    assert page.get_by_text(amount, exact=True).count() == 1, f"{public} is not what is in force"
    assert page.goto(f"{public}/perubahan-1/banding").status == 404, (
        "citizens see the difference before the last signature")


def compare(world, page, public):
    """On a phone: the revision, what it changes, the matriks, and the way from the old text to the new one."""
    page.goto(public)
    assert EXPLANATION in page.locator("main").inner_text()
    page.get_by_role("link", name="Lihat yang berubah dari naskah sebelumnya").click()
    page.get_by_role("heading", name="Yang berbeda dari naskah pertama").wait_for()
    text = page.locator("main").inner_text()
    for words in ("Bertambah Rp50.000.000", OLD, NEW, EXPLANATION):
        assert words in text, f"the comparison lacks “{words}”"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the comparison is wider than a phone"
    world.picture(page, "banding-ponsel")
    page.get_by_role("link", name="Matriks untuk dicetak").click()
    page.get_by_role("heading", name="Matriks Perubahan", exact=False).wait_for()
    page.goto(f"{public}/awal")
    page.get_by_role("link", name="Perubahan 1").first.click()
    assert page.url.endswith("/perubahan-1"), page.url
