"""The bupati's phone: twelve agreements of Kabupaten Contoh wait, as `janji demo` leaves them."""

import pytest

import audit
from drafting import Hand
from golden import fetched
from visitor import CHROMIUM, PROGRAM, fill_sign_in

# The queue of the bupati is one: tests that fill it or empty it run one after the other.
pytestmark = [pytest.mark.long, pytest.mark.xdist_group("queue")]

YEAR = 2027
SMALL_PHONE = {
    "viewport": {"width": 360, "height": 640}, "device_scale_factor": 2, "has_touch": True, "is_mobile": True}
QUEUE = "/kerja/antrean"
EXCEPTION = "Dinas Pertanian"
# Width, height, and the size of text that the reader has set in the browser.
WINDOWS = [(360, 640, 16), (320, 640, 16), (320, 640, 32), (640, 360, 16), (640, 360, 32), (1280, 800, 16)]
# Whatever can have the focus and is not in the bar, and comes to lie under it when it has.
COVERED = """() => {
  const bar = document.querySelector(".bar");
  if (!bar || getComputedStyle(bar).position !== "sticky") return [];
  return [...document.querySelectorAll(
    "main a[href], main button, main input:not([type=hidden], [hidden]), main summary")]
    .filter((part) => !bar.contains(part) && part.checkVisibility())
    .filter((part) => {
      part.focus();
      const box = part.getBoundingClientRect(), cover = bar.getBoundingClientRect();
      return box.bottom > cover.top + 1 && box.top < cover.bottom - 1 && box.height < innerHeight / 2;
    })
    .map((part) => `${part.localName} “${(part.textContent || part.name).trim().slice(0, 30)}” lies under the bar`);
}"""
BAR = """() => {
  const bar = document.querySelector(".bar"), box = bar && bar.getBoundingClientRect();
  return bar && getComputedStyle(bar).position === "sticky" ? box.height / innerHeight : 0;
}"""

# In rem, and more than it may take: the name of the kabupaten over "Dokumen kinerja" with the menu beside it, or, in a
# window of few letters, above it.
HEADER = """() => {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const height = document.querySelector("header.top").getBoundingClientRect().height / rem;
  return height > (innerWidth / rem < 20 ? 7 : 4.5) ? height : 0;
}"""


def test_twelve_with_three_taps(world):
    """Without a script. One has a remark and is ticked on purpose; the passphrase is typed once."""
    layout(world)
    page = world.visitor(login="bupati", device=SMALL_PHONE, java_script_enabled=False)
    # A debug build on a busy machine takes its time for twelve files.
    page.set_default_timeout(60_000)
    page.goto(QUEUE)
    boxes = page.locator("input[name=naskah]")
    assert boxes.count() == 12, f"{boxes.count()} wait"
    assert page.locator("input[name=naskah]:checked").count() == 11, "what has a remark is not ticked"
    assert page.locator(".card").first.inner_text().startswith(EXCEPTION), "what has a remark comes first"
    hand = Hand(page, touch=True)
    page.get_by_label(EXCEPTION).tap()
    hand.presses += 1
    hand.touch_or_click(page.locator(".bar button"))
    assert page.locator("input[name=naskah]").count() == 12 and page.get_by_text("Sidik isi").count() == 12
    page.get_by_label("Sandi kunci Anda").fill(world.installation.passphrases["contoh", "bupati"])
    hand.press("button", "Tanda tangani")
    assert page.get_by_text("12 dari 12 naskah sudah ditandatangani").is_visible()
    picture(world, page, "hasil")
    world.say(f"signed twelve with {hand.presses} taps and one passphrase")
    assert hand.presses == 3, hand.presses
    hand.press("link", "Kembali ke antrean")
    assert page.get_by_text("Tidak ada yang menunggu.").is_visible()
    signed_files(world)


def signed_files(world):
    """Everybody gets what was signed, and the check finds it so."""
    file = fetched(world, "contoh", f"/{YEAR}/pk/disdik.pdf").read()
    assert file.startswith(b"%PDF-") and file.count(b"/ETSI.CAdES.detached") == 2
    check = world.installation.janji("check")
    assert check.returncode == 0, check.stdout + check.stderr


def layout(world):
    """The queue, one document, and the page of all: wide and narrow, upright and lying, with text of twice its size."""
    faults = []
    for width, height, size in WINDOWS:
        arguments = [*CHROMIUM["args"], f"--blink-settings=defaultFontSize={size}"]
        browser = world.browser.browser_type.launch(executable_path=PROGRAM, args=arguments)
        context = browser.new_context(
            base_url=world.installation.origin("contoh"), viewport={"width": width, "height": height},
            locale="id-ID", has_touch=width < 1000)
        page = context.new_page()
        page.goto("/masuk")
        fill_sign_in(page, "bupati", world.installation.accounts["contoh", "bupati"])
        for name, path in screens(page):
            page.goto(path)
            picture(world, page, f"{name}-{width}x{height}-{size}")
            faults += [f"{name} {width}x{height} text {size}: {fault}" for fault in inspect(page)]
        if width < 768:
            window = f"{width}x{height}"
            found = menu(world, page, f"menu-{window}-{size}")
            faults += [f"menu {window} text {size}: {fault}" for fault in found]
        browser.close()
    assert not faults, "\n".join(faults)


def screens(page):
    page.goto(QUEUE)
    one = page.locator(".card a.button").last.get_attribute("href")
    codes = [box.get_attribute("value") for box in page.locator("input[name=naskah]").all()]
    many = f"{QUEUE}/tanda-tangan?" + "&".join(f"naskah={code}" for code in codes)
    return [("antrean", QUEUE), ("tinjau", one), ("banyak", many)]


def inspect(page):
    share = page.evaluate(BAR)
    faults = audit.overflow(page) + audit.small_targets(page) + page.evaluate(COVERED)
    if height := page.evaluate(HEADER):
        faults.append(f"the header takes {height:.1f} rem")
    return faults + ([f"the bar takes {share:.0%} of the window"] if share > 0.34 else [])


def menu(world, page, name):
    """Behind one button, by the browser alone: where else to go, who is signed in, and the way out."""
    page.get_by_role("button", name="Menu").tap()
    assert page.get_by_role("link", name="Situs publik").is_visible()
    assert page.get_by_role("button", name="Keluar").is_visible()
    picture(world, page, name)
    audit.prepare(page)
    faults = audit.overflow(page) + audit.small_targets(page) + audit.violations(page)
    page.keyboard.press("Escape")
    assert not page.get_by_role("link", name="Situs publik").is_visible()
    return faults


def picture(world, page, name):
    world.picture(page, f"ponsel-{name}", full_page=False)
