/// The registers of a kabupaten.
struct AdminHomePage: Page {
    let chrome: Chrome
    let registers: [Register]

    struct Register {
        let name: String
        let address: String
        let meaning: String
        /// "41 terdaftar"
        let count: String
    }

    static var sample: AdminHomePage {
        AdminHomePage(
            chrome: .signedIn("Pengaturan Kabupaten Tabanan"),
            registers: [
                Register(
                    name: "Perangkat daerah", address: "/atur/perangkat-daerah",
                    meaning: "Dinas, badan, bagian, dan kecamatan.", count: "4 terdaftar"),
                Register(
                    name: "Jabatan", address: "/atur/jabatan", meaning: "Jabatan dan atasan langsungnya.",
                    count: "9 terdaftar"),
                Register(
                    name: "Pegawai", address: "/atur/pegawai", meaning: "Nama dengan gelar, NIP, pangkat.",
                    count: "7 terdaftar"),
                Register(
                    name: "Penempatan", address: "/atur/penempatan",
                    meaning: "Siapa memegang jabatan apa, sejak dan sampai kapan.", count: "7 terdaftar"),
                Register(name: "Akun", address: "/atur/akun", meaning: "Siapa boleh masuk dan sebagai apa.", count: "5 aktif"),
            ])
    }
}
