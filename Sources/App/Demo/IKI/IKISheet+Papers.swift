import Kinerja

extension IKISheet {
    /// The table as the sheets print it, without a row of column numbers. Most of them lost the stroke of
    /// "Penjelasan/Formulasi".
    static let form = TableForm(kolom: [
        TableForm.Kolom(id: "sasaran", judul: "SASARAN KINERJA UTAMA", nomor: ""),
        TableForm.Kolom(id: "indikator", judul: "INDIKATOR KINERJA", nomor: ""),
        TableForm.Kolom(id: "formulasi", judul: "PENJELASAN/FORMULASI", nomor: ""),
        TableForm.Kolom(id: "sumber", judul: "SUMBER DATA", nomor: ""),
    ])

    /// The sheet as a document of Kabupaten Contoh, signed by the holder of the jabatan and the atasan.
    var paper: DemoTenant.Paper {
        let lists = [("tugas", tugas), ("fungsi", fungsi)].filter { !$0.1.isEmpty }
        return DemoTenant.Paper(
            jenis: .indikatorKinerjaIndividu, jabatan: jabatan, tahun: 2022, tempat: "Contoh", tanggal: "31 Januari 2022",
            isian: ["judulTugas": judulTugas, "judulFungsi": judulFungsi], tabel: lists + [("kinerja", kinerja)],
            alasan: "Ditulis seperti pada naskah asli.")
    }
}
