import Kinerja

/// The printed forms of Way Kanan: columns, headings and column numbers as its documents have them.
enum WayKananForms {
    static let all: [String: TableForm] = agreement.merging(plans) { own, _ in own }.merging(report) { own, _ in own }

    /// Titles and header lines.
    static let lampiran: [String: LampiranForm] = [
        "sasaran": LampiranForm(judul: ["{JENIS} Tahun {TAHUN}", "{PERANGKAT DAERAH} {TENANT}"], kepala: holder),
        "tambahan": LampiranForm(judul: ["{JENIS} Tambahan Tahun {TAHUN}", "{PERANGKAT DAERAH}", "{TENANT}"], kepala: holder),
        "data": LampiranForm(
            judul: ["Data Indeks Desa Membangun (IDM)", "{TENANT}", "Provinsi Lampung", "Tahun {TAHUN LALU}/{TAHUN}"]),
        "iku": LampiranForm(
            judul: ["Lampiran", "Keputusan Kepala {PERANGKAT DAERAH} {TENANT}"],
            kepala: [
                Kepala("NOMOR", "{nomorKeputusan}"), Kepala("TANGGAL", "{tanggalKeputusan}"), Kepala("TENTANG", "{tentang}"),
            ]),
        "rkt": LampiranForm(
            judul: ["Rencana Kerja Tahunan (RKT)", "Tahun Anggaran {TAHUN}"],
            kepala: [Kepala("SKPD", "{PERANGKAT DAERAH} {TENANT}")]),
    ]

    private static let holder: [Kepala] = [
        Kepala("NAMA PEJABAT", "{NAMA}"), Kepala("JABATAN", "{JABATAN}"), Kepala("ESELON", "{ESELON}"),
        Kepala("UNIT KERJA", "PEMERINTAH KABUPATEN WAY KANAN"),
    ]

    private static let agreement: [String: TableForm] = [
        "sasaran": TableForm(kolom: columns([
            ("nomor", "NO", "(1)"), ("sasaran", "SASARAN STRATEGIS", "(2)"), ("indikator", "INDIKATOR KINERJA", "(3)"),
            ("definisi", "FORMULASI", "(4)"), ("satuan", "SATUAN", "(5)"), ("target", "TARGET", "(6)"),
        ])),
        "program": TableForm(kolom: columns([
            ("nomor", "No.", ""), ("program", "Program", ""), ("anggaran", "Anggaran (Rp.)", ""), ("keterangan", "Ket", ""),
        ]), jumlah: "Jumlah", terbilang: true),
        "tambahan": TableForm(kolom: columns([
            ("nomor", "NO", ""), ("prioritas", "SASARAN STRATEGIS", ""), ("kinerja", "INDIKATOR KINERJA", ""),
        ]) + columns([("satuan", "SATUAN", ""), ("target", "TAHUN {TAHUN}", "")], below: "TARGET")
            + columns([("keterangan", "KET", "")])),
    ]

    /// Columns with their headings and numbers, all below one heading or none.
    static func columns(_ columns: [(id: ColumnKey, judul: String, nomor: String)], below group: String? = nil) -> [TableForm.Kolom] {
        columns.map { TableForm.Kolom(id: $0.id, judul: $0.judul, nomor: $0.nomor, kelompok: group) }
    }
}
