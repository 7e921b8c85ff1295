import Kinerja

extension DemoTenant {
    /// Who joins the heads and the sheets of `IKISheet` for the pohon kinerja.
    static let cascadeOffices: [Office] = [
        Office(
            slug: "dpmd-pengelola-data", nama: "Pengelola Data Lembaga Kemasyarakatan Desa", unit: "dpmd", atasan: "dpmd-kasi-lembaga",
            pejabat: "Wulan Contoh, A.Md.", login: "data.dpmd")
    ]

    /// The superior's first, as they are signed.
    static let cascadePapers: [Paper] =
        [
            agreement("bupati", CascadeTables.bupati, "4 Januari 2021"), agreement("dpmd", CascadeTables.kepala, "11 Januari 2021"),
            agreement("dpmd-sekretaris", CascadeTables.sekretaris, "18 Januari 2021"),
            agreement("dpmd-kabid-partisipasi", CascadeTables.kabid, "18 Januari 2021"),
            agreement("dpmd-kasi-lembaga", CascadeTables.kasi, "20 Januari 2021"),
            agreement("dpmd-pengelola-data", CascadeTables.pelaksana, "22 Januari 2021"),
            Paper(
                jenis: .indikatorKinerjaIndividu, jabatan: "dpmd-kasi-lembaga", tahun: 2021, tempat: "Contoh", tanggal: "20 Januari 2021",
                tabel: [("kinerja", CascadeTables.individu)], alasan: "Sudah diperiksa."),
        ]

    private static func agreement(_ jabatan: String, _ sasaran: String, _ tanggal: String) -> Paper {
        Paper(jabatan: jabatan, tahun: 2021, tempat: "Contoh", tanggal: tanggal, tabel: [("sasaran", sasaran)], alasan: "Sudah diperiksa.")
    }

    /// The form of the neighbour, and on screen what each sasaran serves.
    static let contohForms: [String: TableForm] = {
        var forms = tabananForms.merging(["kinerja": IKISheet.form]) { tabanan, _ in tabanan }
        forms["sasaran"]?.kolom.append(TableForm.Kolom(id: "menunjang", judul: "Menunjang", nomor: "", cetak: false))
        return forms
    }()
}
