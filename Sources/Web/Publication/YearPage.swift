/// Every document of one kind and year as one table.
struct YearPage: Page {
    let chrome: Chrome
    /// "Perjanjian Kinerja"
    let kind: String
    let year: String
    let years: [Link]
    let facts: [Fact]
    /// What is counted of each document: "Sasaran", "Anggaran".
    let labels: [String]
    var rows: [Row]
    /// All documents of one perangkat daerah as one print.
    var sets: [Link] = []
    let empty: EmptyState

    struct Row {
        let unit: String
        /// The public PK; nil until it is in force.
        let address: String?
        /// The name of pihak pertama; empty while nobody holds the office.
        let holder: String
        /// In the order of `labels`.
        let figures: [String]
        let status: StatusTag
        /// The day of the last signature, or empty.
        let signed: String
    }
}

extension YearPage {
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
