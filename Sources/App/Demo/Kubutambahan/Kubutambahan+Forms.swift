import Kinerja

extension Kubutambahan {
    /// The table of each level under its own headings, months below each other, numbers 8 and 9 left out. The last heading is
    /// cut by the edge of the page; what is left of it, "T An Ta", is read as the amount, and its number is lost.
    static let forms: [String: TableForm] = [
        "aksi.program": form("Sasaran Strategis (Program)", "Program"),
        "aksi.kegiatan": form("Sasaran Kegiatan", "Kegiatan", hasRemarkAlone: true),
        "aksi.sub kegiatan": form("Sasaran Sub Kegiatan", "Sub Kegiatan"),
        "aksi.kinerja": form("Sasaran Kinerja", "Kinerja"),
    ]

    /// The titles of the attachment.
    static let titles: [String: LampiranForm] = [
        "aksi": LampiranForm(judul: [
            "Rencana Aksi atas Perjanjian Kinerja Perubahan", "Perangkat Daerah {PERANGKAT DAERAH}", "Tahun {TAHUN}", "{JABATAN}",
        ])
    ]

    /// - Parameter hasRemarkAlone: the remark stands beside the group of figures, not in it.
    private static func form(_ sasaran: String, _ program: String, hasRemarkAlone: Bool = false) -> TableForm {
        let group = "Kinerja"
        let head = [
            TableForm.Kolom(id: "nomor", judul: "No", nomor: "1"),
            TableForm.Kolom(id: "sasaran", judul: sasaran, nomor: "2"),
            TableForm.Kolom(id: "indikator", judul: "Indikator Kinerja", nomor: "3"),
            TableForm.Kolom(id: "satuan", judul: "Satuan", nomor: "4"),
            TableForm.Kolom(id: "target", judul: "Target Kinerja Tahunan", nomor: "5", kelompok: group),
        ]
        let months = zip(RencanaAksi.bulan, Bulan.allCases).map { id, bulan in
            TableForm.Kolom(id: id, judul: bulan.name, nomor: bulan == .januari ? "6" : "7", kelompok: group)
        }
        let tail = [
            TableForm.Kolom(id: "keterangan", judul: "KET", nomor: "10", kelompok: hasRemarkAlone ? nil : group),
            TableForm.Kolom(id: "program", judul: program, nomor: "11"),
            TableForm.Kolom(id: "anggaran", judul: "Anggaran", nomor: ""),
            TableForm.Kolom(id: "agregasi", judul: "Cara hitung setahun", nomor: "", cetak: false),
        ]
        return TableForm(kolom: head + months + tail, bulan: .baris)
    }
}
