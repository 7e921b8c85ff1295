"""From no authority to a certificate, each screen on the way inspected; and back, by revoking it."""

import pytest

from screens import Screen, inspect_all, press

AUTHORITY = "amplop biru di lemari besi"
# Of the demonstration, and without an authority there.
TENANT = "buleleng"
OFFICIAL = "camat.kubutambahan"
KEY = "sepeda tua di tepi sungai"


@pytest.mark.long
def test_are_made_issued_and_revoked(world):
    official = world.visitor(TENANT, login=OFFICIAL)
    admin = world.visitor(TENANT, login="admin")
    inspect_all(world, admin, [
        Screen("sertifikat-tanpa-otoritas", "/atur/sertifikat"),
        Screen("otoritas-ditolak", "/atur/sertifikat/otoritas", act=make_authority("pendek", "pendek")),
        Screen("otoritas-dibuat", "/atur/sertifikat/otoritas", act=make_authority(AUTHORITY, AUTHORITY)),
    ])
    inspect_all(world, official, [
        Screen("kunci-belum-ada", "/akun/kunci"),
        Screen("kunci-ditolak", "/akun/kunci", act=make_key("pendek")),
        Screen("kunci-menunggu", "/akun/kunci", act=make_key(KEY)),
    ])
    inspect_all(world, admin, [
        Screen("sertifikat-menunggu", "/atur/sertifikat"),
        Screen("sertifikat-ditolak", "/atur/sertifikat", act=issue("salah sama sekali")),
        Screen("sertifikat-terbit", "/atur/sertifikat", act=issue(AUTHORITY)),
        Screen("otoritas", "/atur/sertifikat/otoritas"),
    ])
    inspect_all(world, official, [Screen("kunci-berlaku", "/akun/kunci")])
    inspect_all(world, world.visitor(TENANT), [Screen("sertifikat", "/sertifikat")])
    admin.goto("/atur/sertifikat")
    revocation = admin.get_by_role("link", name="Cabut sertifikat").first.get_attribute("href")
    inspect_all(world, admin, [
        Screen("pencabutan", revocation),
        Screen("sertifikat-dicabut", revocation, act=revoke),
    ])
    inspect_all(world, official, [Screen("kunci-dicabut", "/akun/kunci")])


def make_authority(passphrase, again):
    def act(page):
        page.get_by_label("Sandi otoritas", exact=True).fill(passphrase)
        page.get_by_label("Ulangi sandi otoritas").fill(again)
        press(page, "Buat otoritas")
    return act


def make_key(passphrase):
    def act(page):
        page.get_by_label("Sandi kunci", exact=True).fill(passphrase)
        page.get_by_label("Ulangi sandi kunci", exact=True).fill(passphrase)
        press(page, "Buat kunci")
    return act


def issue(passphrase):
    def act(page):
        page.get_by_label("Sandi otoritas").fill(passphrase)
        press(page, "Terbitkan yang dipilih")
    return act


def revoke(page):
    page.get_by_label("Alasan", exact=True).select_option("berubah")
    page.get_by_label("Sandi otoritas").fill(AUTHORITY)
    press(page, "Cabut sertifikat")
