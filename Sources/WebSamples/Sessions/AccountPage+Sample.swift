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
                Device(
                    name: "Firefox di Windows", began: "31 Januari 2022 pukul 08.02", lastSeen: "baru saja",
                    isCurrent: true, key: "s1"),
                Device(
                    name: "Chrome di Android", began: "30 Januari 2022 pukul 19.44", lastSeen: "2 jam lalu",
                    isCurrent: false, key: "s2"),
            ],
            browsers: [
                Device(
                    name: "Firefox di Windows", began: "3 Januari 2022 pukul 08.11",
                    lastSeen: "31 Januari 2022 pukul 08.02", isCurrent: true, key: "p1"),
                Device(
                    name: "Chrome di Android", began: "4 Desember 2021 pukul 07.30",
                    lastSeen: "30 Januari 2022 pukul 19.44", isCurrent: false, key: "p2"),
            ])
    }
}
