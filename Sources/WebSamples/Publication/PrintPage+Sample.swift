import Kinerja

@testable import Web

extension PrintPage: Sampled {
    static var sample: PrintPage {
        PrintPage(
            chrome: .sample("Perjanjian Kinerja 2022 DPMD, untuk dicetak"),
            back: Link("Kembali ke Perjanjian Kinerja", "/2022/pk/dpmd"), forms: [.tabanan])
    }
}

extension PrintedForm {
    static let tabanan = PrintedForm(
        isDraft: false, letterhead: .tabanan, statement: .tabanan, signatures: .tabanan,
        annexes: [
            Annex(
                tables: [PrintedTable.tabananSasaran, .tabananProgram].map { $0.withNotes(at: nil) }, total: nil,
                signatures: .tabanan),
            Annex(tables: [.tabananLampiran], total: nil, signatures: .tabanan),
        ],
        authenticity: foot.line,
        foot: foot)

    static let articles = PrintedForm(
        isDraft: true, number: "050/12/2025", letterhead: .tabanan, statement: .articles, signatures: .tabanan,
        annexes: [])

    private static let foot = PageFoot(
        kode: "7F3K9Q2M", authority: "tabanan.localhost:8080", kind: CaraTandaTangan.akun.sentence)
}

extension PrintedForm.Letterhead {
    static let tabanan = PrintedForm.Letterhead(lines: [
        Line(text: "PEMERINTAH KABUPATEN TABANAN"),
        Line(text: "DINAS PEMBERDAYAAN MASYARAKAT DAN DESA (DPMD)", isName: true),
        Line(text: "Jalan Wibisana Nomor 4 Telepon (0361) 811220 Tabanan"),
        Line(text: "Website : dpmd.tabanan.go.id/ email : dpmd.tabanan@gmail.com"),
        Line(text: "TABANAN 82113"),
    ])
}

extension SignaturePair {
    static let tabanan = SignaturePair(
        placeAndDate: "Tabanan, 31 Januari 2022",
        left: Block(
            party: "Pihak Kedua", office: ["Bupati Tabanan,"], name: Party.tabananSecond.name,
            mark: "Ditandatangani secara elektronik\n31 Januari 2022 pukul 14.20 WITA"),
        right: Block(
            party: "Pihak Pertama",
            office: ["Kepala Dinas Pemberdayaan Masyarakat", "Dan Desa Kabupaten Tabanan,"],
            name: Party.tabananFirst.name, mark: "Ditandatangani secara elektronik\n31 Januari 2022 pukul 09.12 WITA"))
}
