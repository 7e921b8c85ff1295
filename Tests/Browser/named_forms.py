"""Bagian Organisasi writes articles and a named form; a perencana chooses it, adds an attachment, and reads all on paper."""

from drafting import Hand, begin, take

YEAR = 2091
SETTINGS = "/atur/pengaturan"
DRAFT = f"/kerja/pk/{YEAR}/dpmd"
ARTICLES = """Pasal 1
RUANG LINGKUP
(1) {NAMA} berjanji:
a. mewujudkan target;
b. melaporkan tiap triwulan.
(2) {NAMA PIHAK KEDUA} menilai."""


def test_a_form_of_the_kabupaten(world):
    admin = Hand(world.visitor(login="admin", java_script_enabled=False))
    write_articles(admin)
    make_a_form(admin)
    hand = Hand(world.visitor(login="perencana.dpmd"))
    begin(hand, YEAR)
    choose(hand)
    attach(hand)
    read(hand.page)
    give_up(admin)


def write_articles(hand):
    page = hand.page
    page.goto(f"{SETTINGS}/pernyataan")
    page.get_by_label("Perangkat daerah").select_option("dpmd")
    hand.press("button", "Tulis pernyataan khusus")
    page.get_by_label("Isi pernyataan dua pihak").fill("{tahun}\n" + ARTICLES)
    page.get_by_label("Alasan perubahan").fill("Perbup 1/2027")
    hand.press("button", "Simpan")
    assert page.get_by_text("{tahun} tidak dikenal").count(), "an unknown placeholder was taken"
    page.get_by_label("Isi pernyataan dua pihak").fill(ARTICLES)
    hand.press("button", "Lihat pratinjau")
    assert page.locator(".statement ol ol > li").count() >= 2, "the preview shows no clauses"
    hand.press("button", "Simpan")
    page.get_by_text("Sudah dicatat.").wait_for()


def make_a_form(hand):
    page = hand.page
    page.goto(f"{SETTINGS}/formulir")
    page.get_by_label("Nama ragam").fill("Dinas")
    hand.press("button", "Buat ragam")
    hand.press("link", "Sasaran strategis")
    page.get_by_label("Kolom sendiri").first.fill("Bidang Pengampu")
    hand.press("button", "Tambah kolom sendiri")
    assert page.get_by_role("columnheader", name="Bidang Pengampu").count() == 1, "the picture lacks the column"
    hand.press("button", "Simpan")
    page.get_by_text("Sudah dicatat.").wait_for()


def choose(hand):
    page = hand.page
    page.goto(f"{DRAFT}/identitas")
    page.get_by_label("Ragam formulir").select_option(label="Dinas")
    page.get_by_label("Tanggal pada naskah").fill(f"31 Januari {YEAR}")
    page.get_by_label("Subjudul").fill("Pagu Aktif")
    page.get_by_label("Nomor naskah").fill("050/12/2027")
    hand.press("button", "Simpan")
    page.goto(f"{DRAFT}/sasaran")
    hand.paste("Sasaran Strategis\tIndikator Kinerja\tTarget\tBidang Pengampu\r\nDesa maju\tJumlah desa\t5\tBidang A\r\n")
    take(hand)


def attach(hand):
    page = hand.page
    page.goto(f"{DRAFT}/lampiran")
    page.get_by_label("Judul lampiran").fill("Daftar Risiko")
    page.get_by_label("Judul kolom").fill("No\nRisiko")
    hand.press("button", "Tambah lampiran")
    hand.press("link", "Isi Daftar Risiko")
    hand.paste("No\tRisiko\r\n1.\tBanjir\r\n2.\tLongsor\r\n")
    take(hand)


def read(page):
    page.goto(f"{DRAFT}/pratinjau")
    assert "PAGU AKTIF" in page.locator("h1").first.inner_text()
    assert page.get_by_text("Nomor: 050/12/2027").count() == 1
    assert page.locator("h2.article").inner_text() == "Pasal 1\nRUANG LINGKUP"
    assert page.locator("ol ol[type=a] > li").count() == 2
    assert page.locator("ol[start='2'] > li").count() == 1, "the last clause does not go on counting"
    for text in ["Bidang A", "DAFTAR RISIKO", "Longsor"]:
        assert page.get_by_text(text, exact=True).count(), f"{text} is not on paper"


def give_up(hand):
    """The other tests find everything as it was."""
    hand.page.goto(f"{SETTINGS}/pernyataan/untuk/pk@dpmd")
    hand.press("button", "Hapus pernyataan khusus")
    hand.page.goto(f"{SETTINGS}/formulir/ragam/pk.dinas")
    hand.press("button", "Hapus ragam")
