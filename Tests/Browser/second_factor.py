"""A second factor from enrolment to the queue, and a one-time link on a phone."""

import base64
import hashlib
import hmac
import re
import struct
import time
from urllib.parse import urlsplit

from screens import look, press
from visitor import PHONE, fill_sign_in

# Nobody else signs in as this person, whose password alone is no longer enough afterwards.
LOGIN = "kepala.dlh"


def test_walk(world):
    password = world.installation.accounts["contoh", LOGIN]
    page = world.visitor(login=LOGIN)
    page.goto("/akun/dua-langkah")
    press(page, "Pasang")
    secret = page.locator("p.lead code").inner_text().replace(" ", "")
    assert f"secret={secret}&" in page.locator("code.address").text_content()
    page.get_by_label("Kode verifikasi").fill(code(secret))
    press(page, "Pasang")
    faults = look(world, page, "kode-pemulihan")
    recovery = page.locator("main ul code").all_inner_texts()
    assert len(recovery) == 10, recovery
    world.cookies.pop(("contoh", LOGIN), None)
    page.goto("/akun/dua-langkah")
    faults += look(world, page, "dua-langkah-terpasang")

    phone = world.visitor(device=PHONE)
    phone.goto("/masuk?lanjut=/kerja/antrean")
    fill_sign_in(phone, LOGIN, password)
    assert not any(cookie["name"] == "sesi" for cookie in phone.context.cookies()), "a session before the code"
    faults += look(world, phone, "kode")
    assert phone.get_by_label("Kode verifikasi").get_attribute("autocomplete") == "one-time-code"
    phone.get_by_label("Kode verifikasi").fill(next_code(secret))
    press(phone, "Masuk")
    assert urlsplit(phone.url).path == "/kerja/antrean", phone.url

    page.goto("/akun")
    press(page, "Tautan masuk untuk ponsel")
    link = re.search(r"/masuk/tautan/\S+", page.locator("code.address").inner_text()).group()
    preview = world.visitor(device=PHONE)
    preview.goto(link)
    faults += look(world, preview, "tautan-masuk")
    other = world.visitor(device=PHONE)
    other.goto(link)
    press(other, "Masuk")
    other.get_by_label("Kode verifikasi").fill(recovery[0])
    press(other, "Masuk")
    assert urlsplit(other.url).path == "/kerja/antrean", other.url
    with preview.expect_navigation():
        preview.get_by_role("button", name="Masuk").click()
    assert preview.get_by_text("tidak berlaku").is_visible(), "a link worked twice"
    assert not faults, "\n".join(faults)


def code(secret, away=0):
    """RFC 6238."""
    step = struct.pack(">Q", int(time.time()) // 30 + away)
    mac = hmac.new(base64.b32decode(secret), step, hashlib.sha1).digest()
    start = mac[-1] & 15
    return f"{(struct.unpack('>I', mac[start:start + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


def next_code(secret):
    """One that was not taken: of the step to come, as a clock that is a little fast would show it."""
    return code(secret, away=1)
