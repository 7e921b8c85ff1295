@testable import Kinerja

extension TabananPK {
    /// The columns, headings and column numbers of the Tabanan form; it skips the number 2 in the second table.
    static let formulir: [String: TableForm] = [
        "sasaran": form(
            """
            nomor 1 No|sasaran 2 Sasaran Strategis|indikator 3 Indikator Kinerja|definisi 4 Difinisi Operasional \
            / Formula|target 5 Target
            """
        ),
        "program": form(
            """
            nomor 1 No|program 3 Program|indikator 4 Indikator|definisi 5 Difinisi Operasional / Formula|target 6 \
            Target|anggaran 7 Anggaran (Rp)
            """,
            jumlah: ""),
        "tambahan": form(
            """
            nomor 1 No|prioritas 2 Prioritas Pembangunan Daerah|kegiatan 3 Kegiatan|kinerja 4 Kinerja \
            Kegiatan|definisi 5 Difinisi Operasional / Formula|target 6 Target|keterangan 7 Ket
            """
        ),
    ]

    static let tenant = Tenant(
        id: ID(rawValue: 1), slug: "tabanan", nama: "Kabupaten Tabanan", isDemonstration: false,
        settings: TenantSettings(
            tempat: "Tabanan", zona: .wita, kop: ["PEMERINTAH KABUPATEN TABANAN"], formulir: formulir))

    static let unit = PerangkatDaerah(
        id: Office.unitDPMD, slug: "dpmd", nama: "Dinas PMD", singkatan: "DPMD", kop: ["DINAS PMD", "TABANAN 82113"])

    /// Pasted table by table, as `janji demo` and the form do it.
    static let naskah: Naskah = {
        var naskah = Naskah(tempat: "Tabanan", tanggal: "31 Januari 2022")
        for (table, text) in [("sasaran", sasaran), ("program", program), ("tambahan", tambahan)] {
            naskah.replace(
                table, with: Tempelan(text).placed(on: [], form: formulir[table] ?? TableForm(kolom: [])).rows)
        }
        return naskah
    }()

    /// "id nomor judul" between bars.
    static func form(_ text: String, jumlah: String? = nil) -> TableForm {
        TableForm(
            kolom: text.split(separator: "|").map { kolom in
                let words = kolom.split(separator: " ", maxSplits: 2).map(String.init)
                return TableForm.Column(id: ColumnKey(rawValue: words[0]), judul: words[2], nomor: words[1])
            }, jumlah: jumlah)
    }
}
