"""Two people at one draft, each in a browser of their own."""

from drafting import Hand, begin, block, control, take, values

YEAR = 2026
GRID = f"/kerja/pk/{YEAR}/dpmd/sasaran"
CELL = "Target, Baris 1"


def test_second_save_loses_nothing(world):
    ayu, budi = prepare(world)
    save(ayu, {CELL: "B (81)"})
    control(budi, CELL).fill("B (82)")
    with budi.expect_navigation():
        budi.keyboard.press("Control+s")
    alert = budi.get_by_role("alert")
    assert "Ayu Perencana" in alert.inner_text(), "the panel says who saved"
    assert "B (81)" in alert.inner_text() and "B (82)" in alert.inner_text(), "and shows both values"
    assert control(budi, CELL).input_value() == "B (82)", "what was typed still stands in the form"
    with budi.expect_navigation():
        budi.keyboard.press("Control+s")
    assert stored(ayu)[4] == "B (82)", "saved once more, the second value holds"


def test_different_cells_are_merged(world):
    ayu, budi = prepare(world, YEAR + 1)
    save(ayu, {CELL: "B (83)"})
    save(budi, {"Target, Baris 2": "B (66)"})
    assert budi.get_by_text("digabung").is_visible(), "the second person is told of the merge"
    assert {"B (83)", "B (66)"} <= set(stored(ayu, YEAR + 1)), "both values are stored"


def prepare(world, year=YEAR):
    """Both have opened the same version of the same table."""
    ayu = world.visitor(login="perencana.dpmd")
    hand = Hand(ayu)
    begin(hand, year)
    hand.press("link", "Sasaran strategis")
    hand.paste(block("sasaran"))
    take(hand)
    budi = world.visitor(login="perencana2.dpmd")
    for page in (ayu, budi):
        page.goto(GRID.replace(str(YEAR), str(year)))
    return ayu, budi


def save(page, typed):
    for label, text in typed.items():
        control(page, label).fill(text)
    with page.expect_navigation(url="**pesan=**"):
        page.keyboard.press("Control+s")


def stored(page, year=YEAR):
    page.goto(GRID.replace(str(YEAR), str(year)))
    return values(page)
