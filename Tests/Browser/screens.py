"""Every screen, as its readers see it: wide and narrow, light and dark."""

from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import pytest

import audit
import months
from drafting import Hand, block, control, draft
from visitor import fill_sign_in

FIXTURES = Path(__file__).parents[1] / "SiteTests/Fixtures"
YEAR, WAITING_YEAR = 2036, 2035
DRAFT = "/kerja/pk/2022/dpmd"
SUBMITTED, WAITING = f"/kerja/pk/{YEAR}/dpmd", f"/kerja/pk/{WAITING_YEAR}/dpmd"


@dataclass
class Screen:
    name: str
    path: str
    status: int = 200
    act: Callable | None = None
    scripts: int = 0


@pytest.mark.long
def test_public(world):
    page = world.visitor("tabanan")
    page.goto("/2022/pk/dpmd")
    code = page.locator("a.code").get_attribute("href")
    inspect_all(world, page, [
        Screen("beranda", "/"),
        Screen("tahun", "/2022"),
        Screen("daftar-pk", "/2022/pk"),
        Screen("pk", "/2022/pk/dpmd"),
        Screen("cetak", "/2022/pk/dpmd/cetak"),
        Screen("verifikasi", "/v"),
        Screen("verifikasi-berkas", "/v/berkas"),
        Screen("verifikasi-berkas-kosong", "/v/berkas", act=check_nothing),
        Screen("verifikasi-berkas-asing", "/v/berkas", act=check_a_stranger),
        Screen("jejak", "/jejak"),
        Screen("aturan-pemeriksa", "/bantuan/pemeriksa"),
        Screen("keaslian", code),
        Screen("keaslian-tidak-dikenal", "/v/ZZZZZZZZ", status=404),
        Screen("masuk", "/masuk"),
        Screen("masuk-ditolak", "/masuk", act=sign_in_wrongly),
        Screen("tidak-ditemukan", "/tidak-ada", status=404),
    ])
    inspect_all(world, world.visitor(tenant=None), [Screen("nasional", "/")])


def check_nothing(page):
    page.get_by_role("button", name="Periksa").click()
    page.get_by_text("Pilih berkas PDF, atau tulis sidiknya.").first.wait_for()


def check_a_stranger(page):
    file = {"name": "asing.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 bukan apa-apa"}
    page.set_input_files("#berkas", file)
    page.get_by_role("button", name="Periksa").click()
    page.get_by_role("heading", name="Jangan dipercaya").wait_for()


def test_oversight(world):
    """The Inspektorat: the audit chain, one link of it, and the evidence."""
    inspect_all(world, world.visitor(login="inspektorat"), [
        Screen("pengawasan-jejak", "/pengawasan/jejak"),
        Screen("pengawasan-saringan", "/pengawasan/jejak?perbuatan=tanda-tangan&pelaku=a"),
        Screen("pengawasan-kosong", "/pengawasan/jejak?pelaku=tidak+ada+orangnya"),
        Screen("pengawasan-ditolak", "/pengawasan/jejak?dari=2022-13-01", status=422),
        Screen("pengawasan-perbuatan", "/pengawasan/jejak/5"),
        Screen("pengawasan-bukti", "/pengawasan/bukti"),
    ])


def test_measuring(world):
    """Results and budgets at work, and what citizens see of them."""
    inspect_all(world, world.visitor(login="perencana.dinkes"), [
        Screen("hasil-daftar", "/kerja/hasil"),
        Screen("hasil", "/kerja/hasil/2026/dinkes/TW3", scripts=1),
        Screen("anggaran-daftar", "/kerja/anggaran"),
        Screen("anggaran", "/kerja/anggaran/2026/dinkes/dpa/tahun", scripts=1),
        Screen("anggaran-usulan", "/kerja/anggaran/2026/dinkes/dpa/tahun", scripts=1, act=propose_programs),
    ])
    inspect_all(world, world.visitor(), [
        Screen("indikator-hasil", "/indikator/dinkes/persentase-layanan-yang-memenuhi-standar?tahun=2025"),
        Screen("pk-hasil", "/2025/pk/dinkes"),
    ])
    inspect_all(world, world.visitor(tenant="way-kanan"), [Screen("desa", "/idm/2023")])


def propose_programs(page):
    press(page, "Usulkan program dari Perjanjian Kinerja")
    page.get_by_text("program dari Perjanjian Kinerja. Periksa, lalu simpan.").wait_for()


def test_cascade(world):
    inspect_all(world, world.visitor(), [
        Screen("pohon-daftar", "/2021/pohon-kinerja"),
        Screen("pohon", "/2021/pohon-kinerja/dpmd"),
        Screen("pohon-kabupaten", "/2021/pohon-kinerja/kabupaten"),
        Screen("pohon-cetak", "/2021/pohon-kinerja/dpmd/cetak"),
        Screen("indikator", "/indikator/dpmd/nilai-akuntabilitas-kinerja-dinas?tahun=2021"),
        Screen("data-terbuka", "/data"),
    ])


@pytest.mark.long
def test_drafting(world):
    page = world.visitor(login="perencana.dpmd")
    draft(Hand(page), YEAR)
    months.begin(Hand(page), "rencana-aksi", YEAR)
    inspect_all(world, page, [
        Screen("pekerjaan", "/kerja"),
        Screen("baru", "/kerja/pk/baru"),
        Screen("langkah", DRAFT),
        Screen("identitas", f"{DRAFT}/identitas"),
        Screen("identitas-ditolak", f"{DRAFT}/identitas", act=date_wrongly),
        Screen("sasaran", f"{DRAFT}/sasaran", scripts=1),
        Screen("program-kosong", f"{DRAFT}/program", scripts=1),
        Screen("tempelan", f"{DRAFT}/program", act=paste, scripts=1),
        Screen("tempelan-ditanya", f"{DRAFT}/sasaran", act=paste_what_is_not_clear, scripts=1),
        Screen("tempelan-ditolak", f"{DRAFT}/sasaran", act=take_what_is_not_chosen, scripts=1),
        Screen("ganti", f"{DRAFT}/program/ganti"),
        Screen("bentrok", f"{DRAFT}/sasaran", act=save_upon_an_old_version, scripts=1),
        Screen("tambahan", f"{DRAFT}/tambahan", scripts=1),
        Screen("rencana-aksi", f"/kerja/rencana-aksi/{YEAR}/dpmd/aksi", act=paste_months, scripts=1),
        Screen("berkas-ditolak", f"{DRAFT}/sasaran", act=send_no_workbook, scripts=1),
        Screen("lampiran-sendiri", f"{DRAFT}/lampiran"),
        Screen("pratinjau", f"{DRAFT}/pratinjau"),
        Screen("riwayat", f"{DRAFT}/riwayat"),
        Screen("hapus", f"{DRAFT}/hapus"),
        Screen("ajukan-belum-lengkap", f"{DRAFT}/ajukan"),
        Screen("akun", "/akun"),
        Screen("kata-sandi", "/akun/kata-sandi"),
        Screen("bukan-wewenang", f"{SUBMITTED}/tanda-tangan", status=403),
        Screen("sesi-berakhir", f"{DRAFT}/sasaran", act=save_without_session),
    ])


@pytest.mark.long
def test_signing(world):
    draft(Hand(world.visitor(login="perencana.dpmd")), WAITING_YEAR)
    inspect_all(world, world.visitor(login="kepala.dpmd"), [
        Screen("antrean", "/kerja/antrean"),
        Screen("tanda-tangan", f"{WAITING}/tanda-tangan"),
        Screen("tanda-tangan-ditolak", f"{WAITING}/tanda-tangan", act=sign_wrongly),
        Screen("kembalikan", f"{WAITING}/kembalikan"),
    ])
    inspect_all(world, world.visitor(login="kepala.dinkes"), [Screen("antrean-kosong", "/kerja/antrean")])


@pytest.mark.long
def test_archive(world):
    """Kept, refused, asked about before it is published, and read by citizens."""
    planner = world.visitor(login="perencana.dpmd")
    inspect_all(world, planner, [
        Screen("arsip-kosong", "/arsip"),
        Screen("arsip-ditolak", "/arsip", act=archive(b"bukan PDF")),
        Screen("arsip-disimpan", "/arsip", act=archive(b"%PDF-1.4 layar %%EOF")),
        Screen("arsip", "/arsip"),
    ])
    admin = world.visitor(login="admin")
    admin.goto("/arsip")
    address = admin.get_by_role("link", name="Dokumen layar").first.get_attribute("href")
    inspect_all(world, admin, [
        Screen("arsip-dokumen", address),
        Screen("arsip-belum-dijawab", address, act=lambda page: press(page, "Terbitkan")),
        Screen("arsip-terbit", address, act=publish),
    ])
    inspect_all(world, world.visitor(), [Screen("arsip-publik", "/2011/arsip"), Screen("arsip-publik-dinas", "/2011/arsip/dpmd")])


def archive(content):
    def act(page):
        if page.get_by_text("Dokumen layar").count():
            return
        page.get_by_label("Jenis dokumen").select_option("pk")
        page.get_by_label("Tahun dokumen").fill("2011")
        page.get_by_label("Judul").fill("Dokumen layar")
        page.set_input_files("#berkas", {"name": "a.pdf", "mimeType": "application/pdf", "buffer": content})
        press(page, "Simpan di arsip")
    return act


def publish(page):
    if page.get_by_role("button", name="Terbitkan").count():
        page.get_by_label("Apakah berkas memuat NIP").select_option("tidak-ada")
        press(page, "Terbitkan")


def test_accounts(world):
    """Of somebody without a second factor; second_factor.py has the pages of one with it."""
    page = world.visitor(login="sekretaris.dpmd")
    inspect_all(world, page, [
        Screen("pemberitahuan-kosong", "/kerja/pemberitahuan"),
        Screen("bukti", "/akun/bukti"),
        Screen("bukti-ditolak", "/akun/bukti", act=prove_wrongly),
        Screen("dua-langkah", "/akun/dua-langkah"),
        Screen("dua-langkah-kunci", "/akun/dua-langkah", act=lambda page: press(page, "Pasang")),
        Screen("dua-langkah-ditolak", "/akun/dua-langkah", act=confirm_wrongly),
        Screen("tautan", "/akun", act=lambda page: press(page, "Tautan masuk untuk ponsel")),
    ])
    inspect_all(world, world.visitor(), [Screen("tautan-tidak-berlaku", "/masuk/tautan/lama", status=404)])


def prove_wrongly(page):
    page.get_by_label("Kata sandi Anda").fill("bukan kata sandi")
    press(page, "Lanjutkan")


def confirm_wrongly(page):
    page.get_by_label("Kode verifikasi").fill("000000")
    press(page, "Pasang")


@pytest.mark.long
def test_amending(world):
    """The revision of the demonstration, and the beginning of the next one."""
    base, work = "/2026/pk/dinkes", "/kerja/pk/2026/dinkes"
    inspect_all(world, world.visitor(), [
        Screen("pk-perubahan", base),
        Screen("pk-digantikan", f"{base}/awal"),
        Screen("pk-digantikan-cetak", f"{base}/awal/cetak"),
        Screen("pk-perubahan-cetak", f"{base}/perubahan-1/cetak"),
        Screen("banding", f"{base}/perubahan-1/banding"),
        Screen("matriks", f"{base}/perubahan-1/matriks"),
    ])
    inspect_all(world, world.visitor(login="perencana.dinkes"), [
        Screen("langkah-berlaku", work),
        Screen("perubahan", f"{work}/perubahan"),
        Screen("perubahan-ditolak", f"{work}/perubahan", act=amend_without_a_ground),
        Screen("banding-naskah", f"{work}/banding"),
    ])


@pytest.mark.long
def test_administration(world):
    """Whatever pages of the admin the route table lists."""
    lines = [line.split("\t") for line in world.installation.janji("routes").stdout.splitlines()]
    paths = [path for _, method, path, _ in lines if method == "GET" and path.startswith("/atur") and "{" not in path]
    page = world.visitor(login="admin")
    inspect_all(world, page, [Screen(path.strip("/").replace("/", "-"), path) for path in paths])
    settings = "/atur/pengaturan"
    inspect_all(world, page, [
        Screen("kop-dengan-lambang", f"{settings}/kop", act=upload_a_crest),
        Screen("kop-ditolak", f"{settings}/kop", act=upload_a_script),
        Screen("pernyataan-diubah", f"{settings}/pernyataan", act=reword_the_statement),
        Screen("pernyataan-versi", f"{settings}/pernyataan/0"),
        Screen("pernyataan-pasal", f"{settings}/pernyataan", act=write_articles),
        Screen("pernyataan-khusus", f"{settings}/pernyataan/untuk/pk@dpmd"),
        Screen("formulir-bagian", f"{settings}/formulir/bagian/lkjip"),
        Screen("formulir-ragam", f"{settings}/formulir", act=begin_a_form),
        Screen("formulir-kolom", f"{settings}/formulir/program", act=add_a_column),
        Screen("formulir-program", f"{settings}/formulir/program"),
        Screen("formulir-diatur", f"{settings}/formulir/program", act=move_a_column),
        Screen("formulir-ditolak", f"{settings}/formulir/aksi", act=leave_a_heading_blank),
        Screen("skala-baru", "/atur/skala/pita/baru?dari=empat-pita", scripts=1),
        Screen("skala-ditempel", "/atur/skala/pita/baru", act=paste_a_scale, scripts=1),
        Screen("skala-bawaan", "/atur/skala/pita/permendagri-86-2017", scripts=1),
        Screen("predikat", "/atur/skala/predikat/sakip", scripts=1),
        Screen("nomenklatur-ditolak", "/atur/nomenklatur", act=paste_codes("1\tContoh\n1.1\tBukan kode")),
        Screen("nomenklatur-diperiksa", "/atur/nomenklatur",
               act=paste_codes("1\tContoh urusan\n1.01\tContoh bidang urusan")),
    ])
    page.goto("/")
    assert page.get_by_role("img", name="Lambang").evaluate("image => image.naturalWidth"), "the crest is not shown"


def paste_a_scale(page):
    page.get_by_text("Tempel dari keputusan atau Excel").click()
    page.get_by_label("Tabel yang disalin").fill("Sangat Tinggi 91 % ≤ 100 %\nTinggi 76 - 95\nRendah <= 75")
    press(page, "Baca tempelan")
    assert page.get_by_text("3 pita dibaca").is_visible()


def upload_a_crest(page):
    script = "ᬧᭂᬫᭂᬭᬶᬦ᭄ᬢᬄ ᬓᬩᬸᬧᬢᬾᬦ᭄"
    page.get_by_label("Baris kop").fill(f"{script}\nPEMERINTAH KABUPATEN CONTOH")
    press(page, "Simpan")
    page.get_by_label("Berkas lambang").set_input_files(FIXTURES / "lambang.svg")
    press(page, "Unggah lambang")


def upload_a_script(page):
    script = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><script>alert(1)</script></svg>"
    file = {"name": "l.svg", "mimeType": "image/svg+xml", "buffer": script}
    page.get_by_label("Berkas lambang").set_input_files(file)
    press(page, "Unggah lambang")
    assert page.get_by_role("alert").is_visible(), "a script was taken"


def write_articles(page):
    page.get_by_label("Isi pernyataan dua pihak").fill("Pasal 1\nRUANG LINGKUP\n(1) Kami:\na. satu;\nb. dua.\n(2) Sah.")
    press(page, "Lihat pratinjau")
    page.locator("ol.clauses ol.clauses").first.wait_for()


def begin_a_form(page):
    page.get_by_label("Nama ragam").fill(f"Kecamatan {page.viewport_size['width']}")
    press(page, "Buat ragam")
    page.get_by_role("heading", name="Kolom tabel").wait_for()


def add_a_column(page):
    page.get_by_label("Kolom sendiri", exact=False).first.fill("Bidang Pengampu")
    press(page, "Tambah kolom sendiri")
    page.get_by_role("columnheader", name="Bidang Pengampu").wait_for()


def reword_the_statement(page):
    page.get_by_label("Kalimat pembuka", exact=True).fill(
        "Dalam rangka mewujudkan pemerintahan yang terbuka, kami yang bertanda tangan di bawah ini:")
    page.get_by_label("Alasan perubahan").fill("Peraturan Bupati 1/2025")
    press(page, "Simpan")


def move_a_column(page):
    page.get_by_label("Judul kolom Target", exact=True).fill("Target 2025")
    press(page, "Naik kolom Target")
    assert page.get_by_text("Belum disimpan.").is_visible()


def leave_a_heading_blank(page):
    page.get_by_label("Judul kolom Sasaran", exact=True).fill("")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.get_by_role("alert").is_visible(), "a column without a heading was taken"


def paste_codes(text):
    def act(page):
        page.get_by_label("Nama versi").fill("Contoh")
        page.get_by_label("Berlaku mulai tahun").fill("2021")
        page.get_by_label("Daftar kode dan nama").fill(text)
        press(page, "Periksa dulu")
    return act


def press(page, button):
    with page.expect_navigation():
        page.get_by_role("button", name=button, exact=True).first.click()


def sign_in_wrongly(page):
    fill_sign_in(page, "bukan.siapa-siapa", "bukan kata sandi")


def amend_without_a_ground(page):
    page.locator("form.panel").evaluate("form => { form.noValidate = true; form.submit() }")
    page.get_by_role("link", name="Pilih salah satu alasan.").wait_for()


def date_wrongly(page):
    page.get_by_label("Tanggal", exact=False).fill("kapan-kapan")
    with page.expect_navigation():
        page.keyboard.press("Enter")


def save_upon_an_old_version(page):
    """As a second person would, whose form is older than the last save."""
    old = page.locator("#kisi [name=versi]").input_value()
    control(page, "Target, Baris 1").fill("B (98)")
    save(page)
    page.locator("#kisi [name=versi]").evaluate("(field, old) => { field.value = old }", old)
    control(page, "Target, Baris 1").fill("B (99)")
    save(page)
    assert page.get_by_role("alert").is_visible(), "no conflict is shown"


def save_without_session(page):
    control(page, "Target, Baris 1").fill("B (99)")
    page.context.clear_cookies()
    save(page)


def save(page):
    with page.expect_navigation():
        page.keyboard.press("Control+s")


def paste(page):
    Hand(page).paste(block("program"))


def paste_what_is_not_clear(page):
    """A column that nothing places, an amount that is none, and filled cells below it; all of it on one page."""
    control(page, "Sasaran Strategis, Baris 1").focus()
    Hand(page).paste("No\tSasaran Strategis\tIndikator Kinerja\tPetugas lapangan\tTarget\n"
                     "1.\tSasaran yang lain\tIndikator yang lain\tBidang A\t10 %")
    with page.expect_response("**/tempel"):
        page.get_by_label("Mengganti seluruh isi tabel").check()
    page.locator("#diganti details").wait_for()


def take_what_is_not_chosen(page):
    paste_what_is_not_clear(page)
    with page.expect_navigation():
        page.locator("#tempel").evaluate("form => { form.noValidate = true; form.requestSubmit(form.querySelector('#masukkan')) }")
    assert page.get_by_role("alert").is_visible(), "a column that nobody placed was taken"


def paste_months(page):
    Hand(page).paste("\n".join(months.kubutambahan().splitlines()[:60]))


def send_no_workbook(page):
    page.get_by_text("Berkas Excel atau Word", exact=True).click()
    page.locator("#berkas").set_input_files({"name": "tabel.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"})
    with page.expect_navigation():
        page.get_by_role("button", name="Lihat isi berkas").click()


def sign_wrongly(page):
    page.get_by_label("Sandi kunci Anda").fill("bukan sandi kuncinya")
    with page.expect_navigation():
        page.keyboard.press("Enter")


def inspect_all(world, page, screens):
    faults = [f"{screen.name}: {fault}" for screen in screens for fault in inspect(world, page, screen)]
    assert not faults, "\n".join(faults)


def inspect(world, page, screen):
    page.set_viewport_size({"width": 1280, "height": 800})
    answer = page.goto(screen.path)
    if answer.status != screen.status:
        return [f"{screen.path} answers {answer.status}, not {screen.status}"]
    if screen.act:
        screen.act(page)
    return look(world, page, screen.name, screen.scripts)


def look(world, page, name, scripts=0):
    """At the page that is open."""
    audit.prepare(page)
    faults = [f"{count} scripts" for count in [page.evaluate("document.scripts.length")] if count != scripts]
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 800})
        faults += [f"{width} px: {fault}" for fault in in_both_themes(page)]
        world.picture(page, f"{name}-{width}")
    faults += audit.small_targets(page)
    page.set_viewport_size({"width": 320, "height": 640})
    return faults + audit.overflow(page)


def in_both_themes(page):
    page.emulate_media(color_scheme="dark")
    dark = [f"dark: {fault}" for fault in audit.contrast(page)]
    page.emulate_media(color_scheme="light")
    return dark + audit.violations(page)


def test_bad_page_is_noticed(world):
    """Proves that the audit can fail."""
    page = world.browser.new_page()
    page.set_content(
        "<html><body><img src='data:,'><p style='color:#ccc; width:2000px'>pudar</p><button>x</button></body></html>")
    audit.prepare(page)
    rules = " ".join(audit.violations(page))
    for rule in ("image-alt", "color-contrast", "html-has-lang", "document-title", "landmark-one-main"):
        assert rule in rules, f"{rule} went unnoticed: {rules}"
    assert audit.contrast(page) and audit.small_targets(page) and audit.overflow(page)


READABLE = "<p style='color: #333'>Terbaca</p>"
DARK = "<div style='background: #444; height: 3em'>{}</div>"


@pytest.mark.parametrize("added", [
    "<p style='color: #333; background: #444'>Lain</p>",
    "<div style='background: #444'><p style='color: #333'>Lain</p></div>",
    "<p style='color: #333; opacity: .3'>Lain</p>",
    "<p style='color: #333'>Kata <b style='color: #bbb'>pudar</b></p>",
    DARK.format("") + "<p style='color: #333; position: relative; margin-top: -2em'>Lain</p>",
    DARK.format("<p style='color: #eee; background: #444'>Putih</p><p style='color: #eee; padding-top: 5em'>Lain</p>"),
    "<p style='color: #333'>Kalimat dengan <a href='/' style='color: #332; text-decoration: none'>tautan</a></p>",
])
def test_what_is_known_hides_no_other_fault(world, added):
    """Beside texts whose looks are known to be readable, one whose colours or place differ is noticed."""
    page = world.browser.new_page()
    page.set_content(f"<html><body style='background: #fff'>{READABLE}<p style='color: #333'>x y</p></body></html>")
    audit.prepare(page)
    assert audit.contrast(page) == []
    page.evaluate("html => document.body.insertAdjacentHTML('beforeend', html)", added)
    assert audit.contrast(page), added
