@testable import Web

extension HeadingsPage: Sampled {
    static var sample: HeadingsPage {
        HeadingsPage(
            chrome: .signedIn(HeadingsPage.title, trail: [Link("Pengaturan", "/atur")]),
            tables: [
                Table(
                    name: "Rencana Aksi: Rencana Aksi", id: "rencana-aksi-aksi",
                    headings: [
                        Heading(
                            judul: "pj", kolom: "Penanggung Jawab", made: "9 Januari 2022, Ni Luh Sri Wahyuni",
                            jenis: "rencana-aksi", tabel: "aksi"),
                        Heading(
                            judul: "paraf", kolom: "tidak diambil", made: "9 Januari 2022, Ni Luh Sri Wahyuni",
                            jenis: "rencana-aksi", tabel: "aksi"),
                    ])
            ])
    }

    static var variants: [HeadingsPage] { [variant { $0.tables = [] }] }
}
