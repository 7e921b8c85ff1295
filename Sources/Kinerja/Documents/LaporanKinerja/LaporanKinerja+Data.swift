/// Data behind an indicator: how many villages have which status of the Indeks Desa Membangun, and which has which.
/// They are of the perangkat daerah that looks after villages.
extension LaporanKinerja {
    static let data = LampiranSpec(
        id: "data", judul: ["Data Pendukung", "Tahun {TAHUN}"],
        tabel: [ringkasanIndeks.inStock(), TableSpec(teks: "sumber-data", nama: "Sumber data")], isSigned: false)

    static let bagan = LampiranSpec(
        id: "bagan", judul: ["Bagan Struktur Organisasi", "{PERANGKAT DAERAH} {TENANT}"],
        tabel: [TableSpec(teks: "bagan", nama: "Bagan struktur organisasi")], isSigned: false)

    static let klasifikasi = TableSpec(
        id: "klasifikasi", nama: "Klasifikasi menurut indeks",
        kolom: [
            ColumnSpec(.nomor, "No", .nomor),
            ColumnSpec(.status, "Status", required: true),
            ColumnSpec(.batas, "Nilai Batas", role: .band, required: true),
        ],
        induk: [.nomor])

    static let indeksDesa = TableSpec(
        id: "indeks-desa", nama: "Indeks setiap desa",
        kolom: [
            ColumnSpec(.nomor, "No", .nomor),
            ColumnSpec(.desa, "Nama Desa", required: true),
            ColumnSpec(.kecamatan, "Kecamatan", required: true),
            ColumnSpec(.idm, "IDM", .target, required: true),
            ColumnSpec(.status, "Status", required: true),
        ],
        induk: [.nomor])

    static let ringkasanIndeks = TableSpec(
        id: "ringkasan-indeks", nama: "Jumlah desa menurut status",
        kolom: [
            ColumnSpec(.klasifikasi, "Klasifikasi", required: true),
            ColumnSpec(.desaLalu, "Jumlah Tahun Lalu", .target),
            ColumnSpec(.persenLalu, "Persen Tahun Lalu", .target),
            ColumnSpec(.desa, "Jumlah", .target),
            ColumnSpec(.persen, "Persen", .target),
        ],
        induk: [])
}

extension ColumnKey {
    static let status = ColumnKey("status")
    static let batas = ColumnKey("batas")
    static let desa = ColumnKey("desa")
    static let kecamatan = ColumnKey("kecamatan")
    static let idm = ColumnKey("idm")
    static let klasifikasi = ColumnKey("klasifikasi")
    static let desaLalu = ColumnKey("desaLalu")
    static let persenLalu = ColumnKey("persenLalu")
}
