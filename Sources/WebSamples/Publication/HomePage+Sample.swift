@testable import Web

extension HomePage: Sampled {
    static var sample: HomePage {
        HomePage(
            chrome: .sample("Perjanjian Kinerja 2022"), name: "Kabupaten Tabanan", year: "2022",
            years: [Link("2021", "/2021"), Link("2022", "/", isCurrent: true)],
            facts: [
                Fact("1 dari 4", "perangkat daerah sudah menandatangani Perjanjian Kinerja 2022"),
                Fact("31 Januari 2022", "batas penetapan PK 2022, satu bulan setelah DPA disahkan"),
            ],
            units: [
                Unit(
                    name: "Dinas Pemberdayaan Masyarakat dan Desa", address: "/2022/pk/dpmd",
                    status: StatusTag("Berlaku", .good), budget: "Rp9.544.677.200"),
                Unit(
                    name: "Dinas Kesehatan", address: nil, status: StatusTag("Menunggu pihak kedua", .waiting),
                    budget: nil),
                Unit(name: "Dinas Pendidikan", address: nil, status: StatusTag("Sedang disusun", .quiet), budget: nil),
                Unit(
                    name: "Badan Perencanaan Pembangunan Daerah", address: nil, status: StatusTag("Belum ada", .quiet),
                    budget: nil),
            ],
            empty: EmptyState(
                what: "Belum ada perangkat daerah yang terdaftar.",
                who: "Bagian Organisasi Sekretariat Daerah sedang menyiapkan situs ini."),
            changes: [
                Change(
                    date: "31 Januari 2022", text: "PK Dinas Pemberdayaan Masyarakat dan Desa terbit",
                    address: "/2022/pk/dpmd")
            ],
            table: Link("Semua PK 2022 dalam satu tabel", "/2022/pk"),
            others: [
                Link("Indikator Kinerja Individu 2022 (20)", "/2022/iki"),
                Link("Rencana Aksi 2022 (24)", "/2022/rencana-aksi"),
            ])
    }
}
