"""What was typed and never reached the database is not lost."""

import time
from contextlib import suppress

from playwright.sync_api import Error

from drafting import Hand, begin, control
from visitor import fill_sign_in

YEAR = 2028
CELL = "Sasaran Strategis, Baris baru 1"
TEXT = "Ketikan yang belum tersimpan"


def test_goes_on_after_signing_in_again(world):
    """The session ended meanwhile: the sign-in page carries the form, and one press sends it."""
    page = typing(world, YEAR)
    end_session(page)
    sign_in_again(world, page)
    with page.expect_navigation(url="**pesan=tersimpan**"):
        page.get_by_role("button", name="Lanjutkan").click()
    assert control(page, "Sasaran Strategis, Baris 1").input_value() == TEXT
    nothing_is_offered(page)


def test_is_offered_back_after_leaving_the_form(world):
    """Signed in again by another way, without the form that was carried: the browser's copy is there."""
    page = typing(world, YEAR + 1)
    end_session(page)
    page.goto("/masuk")
    sign_in_again(world, page)
    is_offered_back(page, YEAR + 1)


def test_is_offered_back_after_a_crash(world):
    """The renderer dies as it does without memory: no event tells the page."""
    page = typing(world, YEAR + 2)
    wait_for_copy(page)
    context = page.context
    with page.expect_event("crash"), suppress(Error):
        page.goto("chrome://crash")
    is_offered_back(context.new_page(), YEAR + 2)


def typing(world, year):
    page = world.visitor(login="perencana.dpmd")
    hand = Hand(page)
    begin(hand, year)
    hand.press("link", "Sasaran strategis")
    control(page, CELL).fill(TEXT)
    return page


def end_session(page):
    page.context.clear_cookies()
    with page.expect_navigation():
        page.keyboard.press("Control+s")
    assert page.get_by_text("Sesi Anda sudah berakhir").is_visible()


def sign_in_again(world, page):
    fill_sign_in(page, "perencana.dpmd", world.installation.accounts["contoh", "perencana.dpmd"])


def wait_for_copy(page):
    deadline = time.monotonic() + 5
    while not page.evaluate("localStorage.length") and time.monotonic() < deadline:
        page.wait_for_timeout(50)


def is_offered_back(page, year):
    page.goto(f"/kerja/pk/{year}/dpmd/sasaran")
    assert control(page, CELL).input_value() == "", "nothing appears unasked"
    page.get_by_role("button", name="Pulihkan").click()
    assert control(page, CELL).input_value() == TEXT
    with page.expect_navigation(url="**pesan=tersimpan**"):
        page.keyboard.press("Control+s")
    assert control(page, "Sasaran Strategis, Baris 1").input_value() == TEXT, "and then it is saved"
    nothing_is_offered(page)


def nothing_is_offered(page):
    page.reload()
    assert not page.get_by_role("button", name="Pulihkan").is_visible(), "what arrived is not offered again"
