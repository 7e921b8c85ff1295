@testable import Web

extension YearPage: Sampled {
    static var sample: YearPage {
        YearPage(
            chrome: .sample("Semua Perjanjian Kinerja 2022", trail: [Link("Kabupaten Tabanan", "/")]),
            kind: "Perjanjian Kinerja", year: "2022",
            years: [Link("2021", "/2021/pk"), Link("2022", "/2022/pk", isCurrent: true)],
            facts: [Fact("1 dari 4", "perangkat daerah sudah menandatangani PK")],
            labels: ["Sasaran", "Indikator", "Anggaran"],
            rows: [
                Row(
                    unit: "Dinas Pemberdayaan Masyarakat dan Desa", address: "/2022/pk/dpmd",
                    holder: Party.tabananFirst.name, figures: ["5", "5", "Rp9.544.677.200"],
                    status: StatusTag("Berlaku", .good), signed: "31 Januari 2022"),
                Row(
                    unit: "Dinas Kesehatan", address: nil, holder: "dr. I Nyoman Susila, M.Kes",
                    figures: ["–", "–", "–"], status: StatusTag("Menunggu pihak kedua", .waiting), signed: "–"),
                Row(
                    unit: "Dinas Pendidikan", address: nil, holder: "I Gusti Ngurah Darma Utama, S.Pd., M.Pd",
                    figures: ["–", "–", "–"], status: StatusTag("Sedang disusun", .quiet), signed: "–"),
            ],
            empty: EmptyState(
                what: "Belum ada PK 2022.", who: "PK ditetapkan paling lambat satu bulan setelah DPA disahkan."))
    }
}
