import Kinerja

/// The tables of the Laporan Kinerja. Where the report leaves a heading blank, Janji names the column.
extension WayKananForms {
    static let report: [String: TableForm] = chapterI.merging(chapterII) { own, _ in own }.merging(chapterIII) { own, _ in own }

    private static let chapterI: [String: TableForm] = [
        "daftar-isi": plain([("uraian", "Uraian"), ("halaman", "Halaman")]),
        "daftar-tabel": plain([("uraian", "Uraian"), ("halaman", "Halaman")]),
        "personil": TableForm(kolom: columns([
            ("nomor", "NO", "1"), ("jabatan", "JABATAN", "2"), ("jumlahJabatan", "JML", "3"), ("pangkat", "PANGKAT/GOL/RUANG", "4"),
            ("jumlahPangkat", "JML", "5"), ("pendidikan", "PENDIDIKAN FORMAL", "6"), ("jumlahPendidikan", "JML", "7"),
            ("keterangan", "KET", "8"),
        ])),
        "sarana": TableForm(kolom: columns([
            ("nomor", "NO", "1"), ("barang", "JENIS BARANG", "2"), ("jumlah", "JUMLAH", "3"), ("keterangan", "KETERANGAN", "4"),
        ])),
        "pembiayaan": TableForm(kolom: columns([
            ("nomor", "NO", "1"), ("uraian", "URAIAN", "2"), ("jumlah", "JUMLAH", "3"), ("keterangan", "KETERANGAN", "4"),
        ])),
    ]

    private static let chapterII: [String: TableForm] = [
        "tujuan": plain([("nomor", "NO."), ("tujuan", "TUJUAN"), ("indikator", "INDIKATOR TUJUAN")]),
        "sasaran-renstra": plain([
            ("nomor", "NO."), ("tujuan", "TUJUAN"), ("sasaran", "SASARAN"), ("indikator", "INDIKATOR SASARAN"),
        ]),
        "klasifikasi": plain([("nomor", "No."), ("status", "STATUS DESA"), ("batas", "NILAI BATAS")]),
        "iku-ringkas": plain([
            ("nomor", "NO"), ("sasaran", "SASARAN STRATEGIS"), ("indikator", "INDIKATOR KINERJA"), ("penjelasan", "PENJELASAN"),
        ]),
        "indeks-desa": plain([
            ("nomor", "NO."), ("desa", "NAMA DESA"), ("kecamatan", "KECAMATAN"), ("idm", "IDM"), ("status", "STATUS"),
        ]),
        "perjanjian": TableForm(kolom: columns([
            ("nomor", "NO", "(1)"), ("sasaran", "SASARAN STRATEGIS", "(2)"), ("indikator", "INDIKATOR KINERJA", "(3)"),
            ("target", "TARGET", "(4)"),
        ])),
        "anggaran-perjanjian": TableForm(kolom: columns([("nomor", "No", ""), ("program", "Program", "")])
            + columns([("paguSebelum", "Sebelum Perubahan", ""), ("pagu", "Setelah Perubahan/Refocusing", "")], below: "Anggaran Rp.")
            + columns([("keterangan", "Ket", "")]), jumlah: "Jumlah"),
        "ringkasan-indeks": TableForm(kolom: columns([("klasifikasi", "KLASIFIKASI IDM", "")])
            + columns([("desaLalu", "Jumlah", ""), ("persenLalu", "Persen", "")], below: "{TAHUN LALU}")
            + columns([("desa", "Jumlah", ""), ("persen", "Persen", "")], below: "{TAHUN}")),
    ]

    private static let chapterIII: [String: TableForm] = [
        "skala": plain([
            ("nomor", "NO"), ("rentang", "RENTANG CAPAIAN"), ("kategori", "KATEGORI CAPAIAN"), ("keterangan", "KETERANGAN"),
        ]),
        "capaian": plain([
            ("sasaran", "SASARAN"), ("indikator", "INDIKATOR KINERJA UTAMA"), ("satuan", "SATUAN"), ("target", "TARGET"),
        ]),
        "capaian-lain": plain([("indikator", "INDIKATOR"), ("nilai", "{TAHUN}")]),
        "realisasi": plain([
            ("program", "PROGRAM/KEGIATAN"), ("pagu", "PAGU ANGGARAN (Rp)"), ("realisasi", "REALISASI (Rp)"), ("persen", "%"),
        ]),
    ]

    /// A form without column numbers.
    private static func plain(_ titles: [(id: ColumnKey, judul: String)]) -> TableForm {
        TableForm(kolom: columns(titles.map { ($0.id, $0.judul, "") }))
    }
}
