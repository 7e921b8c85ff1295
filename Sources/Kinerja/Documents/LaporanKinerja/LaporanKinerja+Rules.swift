extension LaporanKinerja {
    static let rules: [Rule] = [
        Rule("realisasi.melebihi-pagu", .peringatan, "Realisasi anggaran tidak melebihi pagunya.") { subject in
            LaporanKinerja(subject.naskah).kegiatan.compactMap(\.overspent)
        },
        Rule("realisasi.persen", .peringatan, "Persentase realisasi sesuai dengan realisasi dan pagunya.") { subject in
            LaporanKinerja(subject.naskah).kegiatan.compactMap(\.contradiction)
        },
        Rule("indeks.status", .peringatan, "Status setiap desa sesuai dengan tabel klasifikasi.") { subject in
            statusHits(subject.naskah)
        },
        Rule("indeks.jumlah", .peringatan, "Jumlah desa menurut status sama dengan yang ada pada daftar desa.") { subject in
            countHits(subject.naskah)
        },
    ]
}
