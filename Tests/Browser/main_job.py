"""The main job in Kabupaten Contoh, from an empty form to a signature that `janji check` guards."""

import pytest

from drafting import REASON, TABLES, Hand, cells, draft, fill, rows, submit
from visitor import PHONE

# The queue of the bupati is one: tests that fill it or empty it run one after the other.
pytestmark = [pytest.mark.long, pytest.mark.xdist_group("queue")]

YEAR = 2023
WORK = f"/kerja/pk/{YEAR}/dpmd"
PUBLIC = f"/{YEAR}/pk/dpmd"
NOTE = "Target swadaya masyarakat belum sesuai dengan rencana kerja."


def test_walk(world):
    draft_by_pasting(world)
    send_back(world)
    correct(world)
    sign_as_head(world)
    sign_on_phone(world)
    code = read_as_citizen(world)
    check_notices_one_byte(world, code)


def draft_by_pasting(world):
    hand = Hand(world.visitor(login="perencana.dpmd"))
    draft(hand, YEAR)
    world.say(f"drafted with {hand.presses} clicks and {hand.pastes} pastes")
    assert hand.presses <= 12 and hand.pastes == 3, f"{hand.presses} clicks, {hand.pastes} pastes"


def send_back(world):
    page = world.visitor(login="kepala.dpmd", java_script_enabled=False)
    page.goto("/kerja/antrean")
    Hand(page).follow(f"{WORK}/tanda-tangan")
    page.get_by_role("link", name="Kembalikan").click()
    page.get_by_label("Apa yang perlu diperbaiki?").fill(NOTE)
    page.get_by_role("button", name="Kembalikan").click()
    page.wait_for_url("**pesan=dikembalikan**")


def correct(world):
    page = world.visitor(login="perencana.dpmd")
    page.goto("/kerja")
    page.get_by_role("link", name="Perbaiki").click()
    assert page.get_by_text(NOTE).is_visible(), "the note of the head is on the page of the draft"
    page.locator("ol").get_by_role("link", name=TABLES["sasaran"], exact=True).click()
    row, place = next((row, line.index("55 %")) for row, line in enumerate(rows(page)) if "55 %" in line)
    fill(page, row, place, "56 %")
    page.keyboard.press("Control+s")
    page.wait_for_url("**pesan=tersimpan**")
    page.goto(f"{WORK}/ajukan")
    submit(Hand(page))


def sign_as_head(world):
    page = world.visitor(login="kepala.dpmd", java_script_enabled=False)
    page.goto("/kerja/antrean")
    Hand(page).follow(f"{WORK}/tanda-tangan")
    assert page.get_by_text(REASON).is_visible(), "the signer reads why the notes stay"
    passphrase = page.get_by_label("Sandi kunci Anda")
    passphrase.fill("bukan sandi kuncinya")
    page.get_by_role("button", name="Tanda tangani", exact=True).click()
    assert page.get_by_text("Sandi tanda tangan tidak cocok").first.is_visible()
    passphrase.fill(world.installation.passphrases["contoh", "kepala.dpmd"])
    page.get_by_role("button", name="Tanda tangani", exact=True).click()
    page.wait_for_url("**pesan=ditandatangani**")


def sign_on_phone(world):
    """Two taps and the passphrase; the buttons are on the screen from the start, wherever the page is scrolled."""
    page = world.visitor(login="bupati", device=PHONE)
    hand = Hand(page, touch=True)
    page.goto("/kerja/antrean")
    hand.follow(f"{WORK}/tanda-tangan")
    button = page.get_by_role("button", name="Tanda tangani", exact=True)
    box = button.bounding_box()
    assert box["y"] + box["height"] <= page.viewport_size["height"], f"the button is off the screen: {box}"
    page.get_by_label("Sandi kunci Anda").fill(world.installation.passphrases["contoh", "bupati"])
    hand.press("button", "Tanda tangani")
    page.wait_for_url("**pesan=ditandatangani**")
    world.say(f"signed on the phone with {hand.presses} taps and the passphrase")
    assert hand.presses == 2, hand.presses


def read_as_citizen(world):
    page = world.visitor()
    page.goto("/")
    page.get_by_role("link", name=str(YEAR)).first.click()
    for address in (f"{PUBLIC}/cetak", PUBLIC):
        answer = page.goto(address)
        assert answer.status == 200, f"{address}: {answer.status}"
        text = " ".join(page.locator("body").inner_text().split())
        for table in TABLES:
            for cell in cells(table):
                expected = "56 %" if cell == "55 %" else cell
                assert expected in text, f"{address} lacks “{expected}”"
    return page.locator("a.code").get_attribute("href").removeprefix("/v/")


def check_notices_one_byte(world, code):
    """Only the owner of the database can do this: the application has neither the right nor a way past the triggers."""
    installation = world.installation
    sound = installation.janji("check")
    assert sound.returncode == 0, sound.stdout + sound.stderr
    tamper(installation, code, "T", "U")
    broken = installation.janji("check")
    assert broken.returncode == 1, "a changed byte went unnoticed"
    assert f"document {code} does not match its SHA-256" in broken.stderr, broken.stderr
    tamper(installation, code, "U", "T")
    assert installation.janji("check").returncode == 0, "the text is whole again"


def tamper(installation, code, old, new):
    """Exchanges one letter of the name of the table's first sasaran, and back."""
    installation.sql(f"""
        BEGIN;
        LOCK TABLE document, snapshot;
        ALTER TABLE snapshot NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER;
        ALTER TABLE document NO FORCE ROW LEVEL SECURITY;
        UPDATE snapshot SET isi = replace(isi, '{old}erwujudnya Kualitas', '{new}erwujudnya Kualitas')
        WHERE document_id = (SELECT id FROM document WHERE kode = '{code}');
        ALTER TABLE snapshot FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER;
        ALTER TABLE document FORCE ROW LEVEL SECURITY;
        COMMIT;
    """)
