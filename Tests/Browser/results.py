"""The cycle of a result, with script and without: pasted, with evidence, submitted, returned, mended, verified by another,
corrected, and given to citizens."""

import pytest

from screens import look, press

YEAR = 2022
PAPER = b"%PDF-1.4\n3 0 obj\n<</Author(Citra)>>\nendobj\ntrailer <</Info 3 0 R>>\nstartxref\n9\n%%EOF\n"
FETCH = """async (address) => {
  const answer = await fetch(address);
  const heads = ["X-Content-Type-Options", "Content-Security-Policy"].map((name) => answer.headers.get(name));
  return [answer.status, ...heads, await answer.text()];
}"""
NOTE = "Lampirkan rekap yang ditandatangani"


@pytest.mark.long
@pytest.mark.parametrize(
    ("tenant", "unit", "period", "scripting"),
    [("buleleng", "kubutambahan", "06", True), ("tabanan", "dpmd", "tahun", False)], ids=["script", "plain"])
def test_from_a_paste_to_a_correction(world, tenant, unit, period, scripting):
    planner = world.visitor(tenant, login=f"perencana.{unit}", java_script_enabled=scripting)
    admin = world.visitor(tenant, login="admin", java_script_enabled=scripting)
    work = f"/kerja/hasil/{YEAR}/{unit}/{period}"
    admin.goto(f"/atur/cara-ukur/{YEAR}/{unit}")
    press(admin, "Pastikan semua cara ukur ini")
    planner.goto(work)
    found = names(planner, scripting)
    name = next(one for one in found if len(one) > 5 and found.count(one) == 1)

    enter(planner, work, name, "7")
    attach(planner, name, "rekap.pdf", PAPER)
    assert planner.get_by_role("link", name="rekap.pdf").first.is_visible(), "the file is not listed"
    attach(planner, name, "palsu.pdf", b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    assert planner.get_by_text("bukan PDF, PNG, JPEG, atau XLSX").first.is_visible(), "an SVG was taken"
    inspect(world, planner, f"hasil-{period}", scripting, 1)
    planner.goto(work)
    submit(planner, name)

    review(admin, unit, period)
    assert admin.get_by_role("link", name="rekap.pdf").is_visible(), "the verifier does not see the evidence"
    inspect(world, admin, f"periksa-{period}", scripting)
    case = admin.locator("article", has=admin.get_by_role("heading", name=name, exact=True))
    case.get_by_text("Kembalikan dengan alasan").click()
    case.get_by_label("Alasan mengembalikan").fill(NOTE)
    with admin.expect_navigation():
        case.get_by_role("button", name="Kembalikan").click()
    planner.goto(work)
    assert shown(planner, NOTE), "the reason does not reach who entered"

    enter(planner, work, name, "8")
    submit(planner, name)
    review(admin, unit, period)
    assert admin.get_by_text("Diperbaiki sesudah dikembalikan").is_visible()
    assert NOTE in admin.locator("article").first.inner_text()
    assert admin.locator("del").first.inner_text().endswith("7") and "8" in admin.locator("ins").first.inner_text()
    inspect(world, admin, f"periksa-diperbaiki-{period}", scripting)
    verify(admin)

    planner.goto(work)
    assert shown(planner, "Diverifikasi")
    open_derivation(planner)
    enter(planner, work, name, "9")
    submit(planner, name)
    review(admin, unit, period)
    assert admin.get_by_text("Koreksi atas yang diverifikasi").is_visible()
    verify(admin)

    admin.goto(work)
    file = admin.locator(".files > li", has=admin.get_by_role("link", name="rekap.pdf")).first
    with admin.expect_navigation():
        file.get_by_role("button", name="Terbitkan").click()
    address = admin.get_by_role("link", name="Yang dilihat publik").first.get_attribute("href")
    citizen = world.visitor(tenant)
    citizen.goto("/")
    status, guard, policy, text = citizen.evaluate(FETCH, address)
    assert status == 200 and "Citra" not in text and len(text) == len(PAPER)
    assert guard == "nosniff" and "sandbox" in policy


def names(page, scripting):
    place = "#lembar tr b" if scripting else ".plain-rows .grid-row b"
    return page.locator(place).all_inner_texts()


def shown(page, words):
    return words in page.locator("body").inner_text()


def enter(page, work, name, value):
    """By paste, as from a sheet with a heading."""
    page.goto(work)
    page.get_by_text("Tempel dari Excel", exact=True).click()
    page.get_by_label("Tabel yang disalin").fill(f"Indikator\tRealisasi\tSebab\n{name}\t{value}\tUji coba")
    press(page, "Lihat pratinjau")
    assert page.get_by_text("1 baris dikenali").is_visible(), "the paste was not recognised"
    press(page, "Simpan")


def attach(page, name, file, content):
    item = page.locator("section > ul > li", has=page.locator("summary", has_text=name)).first
    if not item.locator("details").evaluate("details => details.open"):
        item.locator("summary").click()
    item.locator("input[type=file]").set_input_files({"name": file, "mimeType": "application/pdf", "buffer": content})
    with page.expect_navigation():
        item.get_by_role("button", name="Lampirkan").click()


def submit(page, name):
    page.get_by_role("checkbox", name=name, exact=True).first.check()
    press(page, "Ajukan yang dicentang")
    assert shown(page, "Diajukan")


def review(page, unit, period):
    """From the list of what waits."""
    page.goto(f"/kerja/hasil?tahun={YEAR}")
    page.locator(f"section[aria-labelledby=menunggu] a[href$='/{unit}/{period}/periksa']").click()
    page.get_by_role("heading", name="Periksa realisasi").wait_for()


def verify(page):
    with page.expect_navigation():
        page.locator("article button[name=satu]").first.click()
    assert page.get_by_text("Sudah dicatat").is_visible()


def open_derivation(page):
    steps = page.locator("details:has(ol)").locator("visible=true").first
    steps.locator("summary").click()
    assert steps.locator("li").first.inner_text().strip(), "no steps"


def inspect(world, page, name, scripting, scripts=0):
    """The rules are a script themselves; what they look at is the same without."""
    if not scripting:
        return
    faults = look(world, page, name, scripts)
    page.set_viewport_size({"width": 1280, "height": 800})
    assert not faults, "\n".join(faults)
