"""What the checker says, at its cell: marked, in whole sentences, reached by the keyboard; and the archive of old papers."""

import pytest

from drafting import Hand, begin, block, take

YEAR = 2090
PAPER = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
WRONG = "102.796.72.000"


def program(world, year):
    """The programs of Tabanan, whose one amount is misspelt, in a new draft. Another worker writes in other years."""
    hand = Hand(world.visitor(login="perencana.dpmd"))
    begin(hand, year)
    hand.page.goto(f"/kerja/pk/{year}/dpmd/program")
    hand.paste(block("program"))
    take(hand)
    return hand.page


@pytest.mark.parametrize(("year", "scripting"), [(YEAR, True), (YEAR + 2, False)], ids=["script", "plain"])
def test_a_finding_leads_to_its_cell(world, year, scripting):
    page = program(world, year)
    if not scripting:
        state = page.context.storage_state()
        context = world.browser.new_context(
            base_url=page.url.split("/kerja")[0], java_script_enabled=False, storage_state=state
        )
        page = context.new_page()
    page.goto(f"/kerja/pk/{year}/dpmd/program")
    remark = page.locator("#catatan li", has_text=WRONG)
    sentence = remark.locator("p")
    assert sentence.inner_text().endswith(".") and "Mungkin yang dimaksud" in sentence.inner_text(), "the sentence is cut"
    link = remark.get_by_role("link")
    assert link.inner_text().startswith("Baris ") and "Anggaran" in link.inner_text()
    link.focus()
    page.keyboard.press("Enter")
    cell = page.locator("textarea:focus") if scripting else page.locator("textarea:target")
    assert cell.input_value() == WRONG
    described = cell.get_attribute("aria-describedby").split()
    assert sentence.get_attribute("id") in described, "the cell does not name its remark"
    number = remark.locator(".mark").inner_text()
    assert cell.evaluate("cell => cell.closest('.cell').dataset.catatan").split() == [number]


def test_a_row_in_the_last_empty_one_has_no_remark(world):
    page = program(world, YEAR + 3)
    page.goto(f"/kerja/pk/{YEAR + 3}/dpmd/program")
    assert page.locator("#lembar tr").last.locator("[data-catatan]").count() == 0


def test_a_paper_is_archived_and_published(world):
    planner = world.visitor(login="perencana.dpmd")
    planner.goto("/arsip")
    planner.get_by_label("Jenis dokumen").select_option("pk")
    planner.get_by_label("Tahun dokumen").fill("2009")
    planner.get_by_label("Judul").fill("Penetapan Kinerja 2009")
    planner.set_input_files("#berkas", {"name": "pk.pdf", "mimeType": "application/pdf", "buffer": PAPER})
    planner.get_by_role("button", name="Simpan di arsip").click()
    planner.wait_for_url("**pesan=diarsipkan**")
    place = planner.url.split("?")[0]
    assert world.visitor().goto("/2009/arsip").status == 404, "nobody has published it"
    admin = world.visitor(login="admin")
    admin.goto(place)
    admin.get_by_label("Apakah berkas memuat NIP").select_option("tidak-ada")
    admin.get_by_role("button", name="Terbitkan").click()
    admin.wait_for_url("**pesan=arsip-terbit**")
    citizen = world.visitor()
    citizen.goto("/2009/arsip/dpmd")
    assert citizen.get_by_text("tidak ditandatangani di Janji").is_visible()
    with citizen.expect_download() as download:
        citizen.get_by_role("link", name="Penetapan Kinerja 2009").click()
    assert download.value.path().read_bytes() == PAPER
