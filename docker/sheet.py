#!/usr/bin/env python3
"""Measures a large sheet: a Rencana Aksi of 300 rows in Chromium, its processor slowed four times.

    DATABASE_TEST_URL=... .local/venv/bin/python docker/sheet.py [ROWS]

Starts its own server beside a throw-away database, as the browser tests do (`Tests/Browser/conftest.py`). One line for each
figure, the middle of a few tries. No test: figures compare on one machine only. Takes some minutes when it is slow.
"""

import re
import statistics
import sys
import time
from pathlib import Path
from urllib.parse import urlencode

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1] / "Tests/Browser"))

from drafting import Hand  # noqa: E402
from installation import Installation  # noqa: E402
from months import begin  # noqa: E402
from visitor import CHROMIUM, World  # noqa: E402

SLOWER = 4
TRIES = 3
KEYS = "Meningkatnya pelayanan"
MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
PAINTED = "new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))"
# From the press of a key to the frame that shows it.
WATCH_KEYS = """() => {
  window.frames_ = [];
  addEventListener("keydown", ({ timeStamp }) => requestAnimationFrame(() => setTimeout(
    () => window.frames_.push(performance.now() - timeStamp))), true);
}"""
FETCH = """([address, form]) => fetch(address, form && { method: "POST", body: new URLSearchParams(form) })
  .then((answer) => answer.text())"""
# Where a person would click: a cell in the middle of the table.
MIDDLE = "[...document.querySelectorAll('.grid-row')].at({row}).querySelectorAll('.cell')[2]"


def main(count: int) -> None:
    with Installation() as installation, sync_playwright() as playwright:
        world = World(installation, playwright.chromium.launch(**CHROMIUM), Path())
        page = world.visitor(login="perencana.dpmd")
        page.set_default_timeout(60_000)
        opened(page, count)
        pasted(page, count)


def opened(page, count: int) -> None:
    address = stored(page, 2090, count)
    slow(page, 1)
    text = fetched(page, address)
    told("size of the page", len(text.encode()) / 1000, "kB")
    told("text areas for a reader with script", visible_areas(text), "")
    slow(page, SLOWER)
    told("opened", middle(lambda: open_once(page, address)), "ms")
    told("elements", page.evaluate("document.querySelectorAll('*').length"), "")
    with page.expect_request("**/otomatis") as sent:
        type_keys(page, count)
    times = page.evaluate("window.frames_.splice(0)")
    told("a key, middle", statistics.median(times), "ms")
    told("a key, slowest", max(times), "ms")
    told("sent by a save of one cell", len(sent.value.post_data or "") / 1000, "kB")


def visible_areas(text: str) -> int:
    return len(re.findall("<textarea", re.sub(r"<noscript>.*?</noscript>", "", text, flags=re.S)))


def open_once(page, address: str) -> float:
    page.goto("about:blank")
    page.goto(address)
    return page.evaluate(PAINTED)


def type_keys(page, count: int) -> None:
    page.evaluate(WATCH_KEYS)
    cell = page.evaluate_handle(MIDDLE.format(row=count // 2)).as_element()
    cell.scroll_into_view_if_needed()
    cell.click()
    for key in KEYS:
        page.keyboard.press(key)
        page.wait_for_timeout(120)


def pasted(page, count: int) -> None:
    slow(page, 1)
    begin(Hand(page), "rencana-aksi", 2091)
    page.goto("/kerja/rencana-aksi/2091/dpmd/aksi")
    lines = ["\t".join(["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", *MONTHS])]
    lines += ["\t".join(row(number)) for number in range(1, count + 1)]
    page.evaluate("text => navigator.clipboard.writeText(text)", "\n".join(lines))
    slow(page, SLOWER)
    began = time.monotonic()
    with page.expect_navigation():
        page.keyboard.press("Control+V")
    page.evaluate(PAINTED)
    told("a paste until its preview", 1000 * (time.monotonic() - began), "ms")


def row(number: int) -> list[str]:
    return [str(number), f"Meningkatnya layanan ke-{number} bagi masyarakat desa", f"Jumlah layanan ke-{number} yang selesai",
            "Dokumen", "12", *["1"] * 12]


def stored(page, year: int, count: int) -> str:
    """A plan of so many rows, every cell filled, sent as a form."""
    begin(Hand(page), "rencana-aksi", year)
    address = f"/kerja/rencana-aksi/{year}/dpmd/aksi"
    text = fetched(page, address)
    blank = re.search(r'name="baris" value="(baru-[0-9A-Z]+)"', text)[1]
    columns = re.findall(rf'name="{blank}\.([^"]+)"', text)
    token = re.search(r'name="_token" value="([0-9a-f]+)"', text)[1]
    fields = [("_token", token), ("versi", "0")]
    for number in range(1, count + 1):
        words = dict(zip(columns, row(number)))
        fields.append(("baris", f"baru-{number:08}"))
        fields += [(f"baru-{number:08}.{column}", words.get(column, "10")) for column in columns]
    fetched(page, address, urlencode(fields))
    assert "Tersimpan, versi 1" in fetched(page, address), "the rows were not saved"
    return address


def fetched(page, address: str, form: str | None = None) -> str:
    """By the page itself: its host name means nothing outside a browser."""
    return page.evaluate(FETCH, [address, form])


def slow(page, rate: int) -> None:
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": rate})


def middle(act) -> float:
    return statistics.median(act() for _ in range(TRIES))


def told(name: str, figure: float, unit: str) -> None:
    print(f"{name:40} {figure:10,.0f} {unit}", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
