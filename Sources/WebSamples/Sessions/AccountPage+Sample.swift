@testable import Web

extension AccountPage: Sampled {
    static var sample: AccountPage {
        AccountPage(
            chrome: .signedIn("Akun saya"),
            terms: [
                Term("Nama", "Ni Luh Sri Wahyuni"), Term("Nama akun", "perencana.dpmd"), Term("Peran", "Perencana"),
                Term("Perangkat daerah", "Dinas Pemberdayaan Masyarakat dan Desa"),
            ],
            sessions: [
                Session(
                    device: "Firefox di Windows", began: "31 Januari 2022 pukul 08.02", lastSeen: "baru saja",
                    isCurrent: true, key: "s1"),
                Session(
                    device: "Chrome di Android", began: "30 Januari 2022 pukul 19.44", lastSeen: "2 jam lalu",
                    isCurrent: false, key: "s2"),
            ])
    }
}
