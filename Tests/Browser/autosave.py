"""What is typed is saved by itself, and the page never says so when it is not."""

import re
import subprocess
import time
from contextlib import contextmanager

from drafting import Hand, begin, block, control, take, values
from installation import at
from visitor import fill_sign_in

YEAR = 2070
CELL = "Sasaran Strategis, Baris baru 1"
LOSE_TWO_ANSWERS = """() => {
  const ask = window.fetch;
  window.lost = [];
  window.fetch = async (...request) => {
    const answer = await ask(...request);
    if (window.lost.length === 2) return answer;
    window.lost.push(answer.status);
    throw new TypeError("lost");
  };
}"""
SAVED = re.compile(r"^Tersimpan pukul \d\d\.\d\d")


def test_saves_after_a_rest(world):
    page = opened(world, YEAR)
    control(page, CELL).fill("Satu")
    says(page, "Belum disimpan")
    says(page, SAVED)
    control(page, "Sasaran Strategis, Baris baru 3").fill("Tiga")
    assert control(page, "Sasaran Strategis, Baris baru 4").count(), "the last empty row opens another"
    says(page, SAVED)
    page.reload()
    assert values(page) == ["Satu", "Tiga"], values(page)
    assert not page.get_by_role("button", name="Pulihkan").is_visible(), "nothing is left to be offered"
    page.goto(f"/kerja/pk/{YEAR}/dpmd/riwayat")
    assert page.get_by_text("Sasaran strategis: otomatis").count() == 1, "a run of saves is one line"


def test_survives_ten_seconds_offline(world):
    page = opened(world, YEAR + 1)
    page.context.set_offline(True)
    control(page, CELL).fill("Tanpa sambungan")
    says(page, "Gagal menyimpan: sambungan terputus; dicoba lagi")
    page.wait_for_timeout(10_000)
    control(page, "Indikator Kinerja, Baris baru 1").fill("Diketik selagi terputus")
    assert not SAVED.match(state(page)), "nothing is called saved that is not"
    page.context.set_offline(False)
    says(page, SAVED)
    assert stored(page, YEAR + 1) == ["Tanpa sambungan", "Diketik selagi terputus"]


def test_waits_while_the_document_is_held(world):
    """Somebody else holds the row: the page says so, keeps what is typed, and saves it when it can."""
    page = opened(world, YEAR + 5)
    with held(world, YEAR + 5):
        control(page, CELL).fill("Sasaran yang menunggu")
        says(page, "Gagal menyimpan: server sibuk; dicoba lagi")
        control(page, "Indikator Kinerja, Baris baru 1").fill("Diketik selagi menunggu")
        assert not SAVED.match(state(page)), "nothing is called saved that is not"
    says(page, SAVED)
    assert stored(page, YEAR + 5) == ["Sasaran yang menunggu", "Diketik selagi menunggu"]


def test_a_form_that_could_not_be_saved_is_sent_again(world):
    """The button without the script: the answer holds what was typed, to be read and to be sent once more."""
    page = opened(world, YEAR + 6)
    with held(world, YEAR + 6):
        control(page, CELL).fill("Sasaran yang dikirim dua kali")
        with page.expect_navigation():
            page.get_by_role("button", name="Simpan").click()
        assert page.get_by_role("heading", name="Sedang dipakai orang lain").is_visible()
        assert "Sasaran yang dikirim dua kali" in page.get_by_label("Yang Anda ketik").input_value()
        world.picture(page, "retry")
    with page.expect_navigation(url="**pesan=tersimpan**"):
        page.get_by_role("button", name="Kirim sekali lagi").click()
    assert values(page) == ["Sasaran yang dikirim dua kali"], values(page)
    assert not page.get_by_role("button", name="Pulihkan").is_visible(), "nothing is left to be offered"


def test_a_lost_answer_is_no_second_row(world):
    """The server has it, the browser never hears of it: as when either is killed at the wrong moment."""
    page = opened(world, YEAR + 2)
    page.evaluate(LOSE_TWO_ANSWERS)
    control(page, CELL).fill("Satu baris")
    says(page, "Gagal menyimpan: server tidak menjawab; dicoba lagi")
    control(page, "Indikator Kinerja, Baris baru 1").fill("Diketik sesudahnya")
    says(page, SAVED)
    assert page.evaluate("window.lost") == [200, 200], "the same form came twice, and was no conflict"
    assert stored(page, YEAR + 2) == ["Satu baris", "Diketik sesudahnya"]


def test_typing_goes_on_when_the_session_ends(world):
    page = opened(world, YEAR + 3)
    page.context.clear_cookies()
    control(page, CELL).fill("Sesudah sesi berakhir")
    says(page, "Sesi Anda sudah berakhir. Ketikan belum disimpan.")
    control(page, "Indikator Kinerja, Baris baru 1").fill("Masih dapat mengetik")
    with page.expect_navigation():
        page.get_by_role("button", name="Masuk lagi").click()
    fill_sign_in(page, "perencana.dpmd", world.installation.accounts["contoh", "perencana.dpmd"])
    with page.expect_navigation(url="**pesan=tersimpan**"):
        page.get_by_role("button", name="Lanjutkan").click()
    assert values(page) == ["Sesudah sesi berakhir", "Masih dapat mengetik"], values(page)


def test_two_type_at_once(world):
    """Each sees what the other saved without leaving the cell; one cell in two hands is asked about."""
    ayu = opened(world, YEAR + 4)
    hand = Hand(ayu)
    hand.paste(block("sasaran"))
    take(hand)
    address = f"/kerja/pk/{YEAR + 4}/dpmd/sasaran"
    ayu.goto(address)
    budi = world.visitor(login="perencana2.dpmd")
    budi.goto(address)
    type_into(ayu, "Target, Baris 1", "B (83)")
    says(ayu, SAVED)
    type_into(budi, "Target, Baris 2", "B (66)")
    says(budi, re.compile("^Tersimpan pukul [0-9.]+, digabung dengan perubahan orang lain$"))
    assert budi.evaluate("document.activeElement.ariaLabel") == "Target, Baris 2", "the focus stays"
    assert control(budi, "Target, Baris 1").input_value() == "B (83)", "the other's value is on the page"
    type_into(budi, "Target, Baris 1", "B (84)")
    says(budi, SAVED)
    type_into(ayu, "Target, Baris 1", "B (85)")
    says(ayu, re.compile("mengubah sel yang sama"))
    with ayu.expect_navigation():
        ayu.get_by_role("button", name="Lihat dan simpan").click()
    alert = ayu.get_by_role("alert").inner_text()
    assert "B (84)" in alert and "B (85)" in alert, alert
    assert control(ayu, "Target, Baris 1").input_value() == "B (85)"


@contextmanager
def held(world, year):
    """Another session of PostgreSQL has the documents of that year for itself."""
    installation = world.installation
    command = ["psql", "-XAtq", "-d", at(installation.superuser, "postgres", installation.name)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as session:
        print(f"BEGIN; SELECT 'held' FROM document WHERE tahun = {year} FOR UPDATE;", file=session.stdin, flush=True)
        assert session.stdout.readline().strip() == "held"
        yield
        session.stdin.close()


def type_into(page, label, text):
    cell = control(page, label)
    cell.focus()
    cell.fill(text)


def opened(world, year):
    page = world.visitor(login="perencana.dpmd")
    hand = Hand(page)
    begin(hand, year)
    page.goto(f"/kerja/pk/{year}/dpmd/sasaran")
    return page


def state(page):
    return page.locator("#keadaan").inner_text()


def says(page, words):
    """Within the longest time that typing may wait, and the longest pause between two tries."""
    deadline = time.monotonic() + 40
    while time.monotonic() < deadline:
        text = state(page)
        if text == words or isinstance(words, re.Pattern) and words.search(text):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"the page says “{state(page)}”, not “{words}”")


def stored(page, year):
    page.goto(f"/kerja/pk/{year}/dpmd/sasaran")
    return values(page)
