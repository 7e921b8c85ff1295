import Testing

@testable import Kinerja

@Suite struct UsulanTests {
    /// Name, unit, targets ("tahun; TW1 ..."), and direction, aggregation, entry, and whether it is sure.
    @Test(arguments: [
        "Angka kemiskinan | % | 4,6 | turun akhir per-periode yakin",
        "Prevalensi stunting pada balita | % | 14,9 | turun akhir per-periode yakin",
        "Tingkat pengangguran terbuka | persen | 3,1 | turun akhir per-periode yakin",
        "Persentase penurunan kemiskinan | % | 0,3 | naik akhir per-periode ragu",
        "Persentase pengaduan yang ditindaklanjuti | % | 100 | naik akhir per-periode ragu",
        "Indeks Desa Membangun | indeks | 0,7345 | naik akhir per-periode yakin",
        "Nilai SAKIP | predikat | B (65) | predikat akhir per-periode yakin",
        "Nilai SAKIP Dinas PMD | nilai | 72 | predikat akhir per-periode yakin",
        "Predikat Kabupaten Layak Anak | predikat | Nindya | predikat akhir per-periode yakin",
        "Zona kepatuhan pelayanan publik | kategori | Hijau (81) | predikat akhir per-periode yakin",
        "Zona kepatuhan pelayanan publik | kategori | Hijau | predikat akhir per-periode ragu",
        "Tersedianya dokumen Renja | - | Ada | ya/tidak akhir per-periode yakin",
        "Angka harapan hidup | tahun | 69,1-69,5 | rentang akhir per-periode yakin",
        "Lama layanan | hari | maksimal 3 hari | turun jumlah per-periode yakin",
        "Jumlah desa mandiri baru | desa | 13; TW1 1; TW2 5; TW4 7 | naik jumlah per-periode yakin",
        "Jumlah orang dilatih | orang | 120 | naik jumlah per-periode ragu",
        "Jumlah peserta | orang | 489; 05 489; 11 489 | naik orang sama per-periode ragu",
        "Jumlah unggahan | dokumen | 25; 01 25; 02 25; 03 25 | naik tetap per-periode yakin",
        "Jumlah unggahan | dokumen | 75; 01 25; 02 25; 03 25 | naik jumlah per-periode yakin",
        "Jumlah laporan selesai | laporan | 12; TW1 3; TW2 6; TW3 9; TW4 12 | naik jumlah kumulatif yakin",
        "Persentase penyelesaian | % | 100; TW1 25; TW2 50; TW3 75; TW4 100 | naik akhir kumulatif yakin",
        "Indeks kepuasan | poin | 84; TW1 80; TW2 82; TW3 83; TW4 84 | naik akhir per-periode yakin",
        "Jumlah kunjungan harian | kunjungan | 50; TW1 40; TW2 60; TW3 45; TW4 55 | naik rata-rata per-periode yakin",
        "Jumlah desa | desa | 20; TW1 3; TW2 4 | naik jumlah per-periode ragu",
        "Kualitas |  |  | naik akhir per-periode ragu",
    ])
    func isProposed(_ line: String) throws {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.tidied() }
        let example = try #require(Contoh(Substring("\(cells[2]) | | naik | x | -")))
        let usulan = CaraUkur.usulan(nama: cells[0], satuan: cells[1] == "-" ? "" : cells[1], target: example.target)
        let cara = usulan.caraUkur
        let found = [
            cara.arah.rawValue, cara.agregasi.rawValue, cara.isian == .kumulatif ? "kumulatif" : "per-periode",
            usulan.yakin ? "yakin" : "ragu",
        ].joined(separator: " ")
        #expect(found == cells[3], "\(usulan.alasan) \(usulan.keraguan)")
        #expect(usulan.alasan.count == 2 && cara.keberatan.isEmpty)
    }

    @Test func tablesOfGradesComeWithIt() {
        let target = Capaian.TargetTahun(tahun: .init("B (65)"))
        #expect(CaraUkur.usulan(nama: "Nilai SAKIP", satuan: "", target: target).caraUkur.predikat == .sakip)
        let kla = CaraUkur.usulan(nama: "Kabupaten Layak Anak", satuan: "", target: .init(tahun: .init("Nindya")))
        #expect(kla.caraUkur.predikat == .kabupatenLayakAnak)
    }
}
