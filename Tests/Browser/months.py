"""Months and lists by paste: the Rencana Aksi of Kubutambahan as it stands in its text, and an IKI."""

from pathlib import Path

from drafting import Hand, leave_out, previewed, row_menu, rows, take, values

YEAR = 2060
FIXTURES = Path(__file__).resolve().parents[1] / "SiteTests/Fixtures"
MONTHS = ["10", "10", "10", "10", "11", "10", "11", "10", "10", "10", "10", "10"]
TASKS = """a. melaksanakan penyusunan program kerja Sub Bagian Keuangan;
b. melaksanakan koordinasi dalam perumusan bahan Rencana Kerja dan Anggaran;
c. melaksanakan administrasi anggaran Dinas;"""
FUNCTIONS = """a.\tpenyelenggaraan pengkajian rumusan kebijakan anggaran;
b.\tpenyelenggaraan koordinasi dengan unit kerja terkait;"""
TABLE = """SASARAN KINERJA UTAMA\tINDIKATOR KINERJA\tPENJELASAN/FORMULASI\tSUMBER DATA
Administrasi Keuangan\tProsentase laporan keuangan yang tepat waktu\tProsentase administrasi keuangan dilaporkan\tLaporan bulanan"""


def test_vertical_months_are_turned(world):
    hand = Hand(world.visitor(login="perencana.dpmd"))
    begin(hand, "rencana-aksi", YEAR)
    hand.page.goto(f"/kerja/rencana-aksi/{YEAR}/dpmd/aksi")
    hand.paste(kubutambahan())
    save_months(hand)


def test_vertical_months_without_javascript(world):
    hand = Hand(world.visitor(login="perencana.dpmd", java_script_enabled=False))
    begin(hand, "rencana-aksi", YEAR + 1)
    hand.page.goto(f"/kerja/rencana-aksi/{YEAR + 1}/dpmd/aksi")
    paste_plainly(hand, kubutambahan())
    save_months(hand)


def test_an_iki_is_pasted(world):
    hand = Hand(world.visitor(login="perencana.dpmd"))
    enter_iki(hand, YEAR + 2, hand.paste)


def test_an_iki_without_javascript(world):
    hand = Hand(world.visitor(login="perencana.dpmd", java_script_enabled=False))
    enter_iki(hand, YEAR + 3, lambda text: paste_plainly(hand, text))


def save_months(hand):
    page = hand.page
    assert page.get_by_text("568 bulan dikenali").is_visible(), "the preview says how many months it knows"
    assert page.get_by_text("ditandai ?").is_visible(), "and how many it misses"
    leave_out(page)
    take(hand)
    row = next(row for row in rows(page) if any("Jumlah Dokumen Gaji" in text for text in row))
    assert contains(row, MONTHS), row


def contains(row, part):
    """In this order; blank triwulan may stand between months."""
    row = [text for text in row if text]
    return any(row[start:start + len(part)] == part for start in range(len(row)))


def enter_iki(hand, year, paste):
    page = hand.page
    begin(hand, "iki", year)
    for table, text, expected in (
        ("tugas", TASKS, [cell for line in TASKS.splitlines() for cell in line.split(" ", 1)]),
        ("fungsi", FUNCTIONS, [cell for line in FUNCTIONS.splitlines() for cell in line.split("\t")]),
        ("kinerja", TABLE, TABLE.splitlines()[1].split("\t")),
    ):
        page.goto(f"/kerja/iki/{year}/dpmd/{table}")
        clear(hand)
        paste(text)
        assert previewed(page) == expected, f"the preview of {table}: {previewed(page)}"
        take(hand)
        assert values(page) == expected, f"the saved {table}: {values(page)}"


def clear(hand):
    """Tugas and fungsi come from the last IKI of the jabatan."""
    page = hand.page
    while values(page):
        row_menu(page, "Baris 1")
        hand.press("button", "Hapus Baris 1")


def paste_plainly(hand, text):
    page = hand.page
    page.get_by_text("Tempel dari Excel atau Word").click()
    page.get_by_label("Tabel yang disalin").fill(text)
    hand.press("button", "Lihat pratinjau")


def begin(hand, kind, year):
    page = hand.page
    page.goto(f"/kerja/{kind}/baru")
    page.locator("[name=jabatan]").select_option("dpmd")
    page.get_by_label("Tahun", exact=True).fill(str(year))
    hand.press("button", "Buat naskah")


def kubutambahan():
    lines = (FIXTURES / "rencana-aksi-buleleng-kubutambahan-2022.txt").read_text().splitlines()
    start = next(index for index, line in enumerate(lines) if line.startswith("No\tSasaran Strategis (Program)"))
    return "\n".join(lines[start:])
