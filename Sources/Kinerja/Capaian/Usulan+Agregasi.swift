/// How the targets of the periods, the wording and the unit suggest that periods become a year.
struct UsulanAgregasi {
    var agregasi: Agregasi
    var isian: Isian = .perPeriode
    var alasan: String
    var ragu: [String] = []

    init(_ kalimat: Kalimat, _ arah: Arah, _ target: Capaian.TargetTahun) {
        let numbers: [Decimal64] = target.periode.filter { $0.key != .tahun }.sorted { $0.key < $1.key }
            .compactMap { $0.value.target.value?.number }
        let year: Decimal64? = target.tahun?.target.value?.number
        if [.predikat, .yaTidak, .rentang].contains(arah) {
            self.init(.akhir, "Hasil seperti ini berlaku pada akhir tahun.")
        } else if numbers.count > 1 {
            self = UsulanAgregasi.dari(numbers, year, kalimat)
        } else {
            self = UsulanAgregasi.dari(kalimat)
        }
    }

    private init(_ agregasi: Agregasi, _ alasan: String, _ isian: Isian = .perPeriode) {
        self.agregasi = agregasi
        self.alasan = alasan
        self.isian = isian
    }

    /// From two targets or more.
    private static func dari(_ numbers: [Decimal64], _ year: Decimal64?, _ kalimat: Kalimat) -> UsulanAgregasi {
        let (isSame, last) = (Set(numbers).count == 1, numbers[numbers.count - 1])
        let sum: Decimal64? = try? Agregasi.jumlah.result(of: numbers)
        let adds: Bool = year != nil && sum == year
        if isSame, adds, let year, year != Decimal64(0) {
            return UsulanAgregasi(.jumlah, "Target setiap periode sama dan jumlahnya target setahun.")
        }
        if isSame, let year, year != last { return beda(kalimat, last, year) }
        if isSame {
            var one = UsulanAgregasi(.tetap, "Target setiap periode sama dengan target setahun.")
            if orang(kalimat) {
                one.agregasi = .orangSama
                one.alasan = "Jumlah orang di setiap periode sama dengan target setahun: orang yang sama."
                one.ragu = ["Periksa apakah orangnya memang sama di setiap periode."]
            } else if kalimat.isSnapshot {
                one.agregasi = .akhir
                one.alasan = "Target setiap periode sama; ukuran seperti ini dilihat pada akhir tahun."
                one.ragu = ["Bila nilainya harus sama di setiap periode, pilih tetap."]
            }
            return one
        }
        if adds { return UsulanAgregasi(.jumlah, "Jumlah target periode sama dengan target setahun.") }
        let pairs = zip(numbers, numbers.dropFirst())
        if year == nil || last == year, pairs.allSatisfy({ $0 <= $1 }) {
            if kalimat.isSnapshot, !kalimat.isShare {
                return UsulanAgregasi(
                    .akhir, "Target periode naik sampai target setahun; ukurannya dilihat pada akhir tahun.")
            }
            var one = UsulanAgregasi(
                kalimat.isCount ? .jumlah : .akhir,
                "Target periode naik sampai target setahun: diisi kumulatif, tahunnya nilai terakhir.", .kumulatif)
            if year == nil { one.ragu = ["Target setahun tidak ada untuk dibandingkan."] }
            return one
        }
        if last == year { return UsulanAgregasi(.akhir, "Target periode terakhir sama dengan target setahun.") }
        if let year, let mean = try? Agregasi.rataRata.result(of: numbers), Agregasi.meets(year, mean) {
            return UsulanAgregasi(.rataRata, "Rata-rata target periode sama dengan target setahun.")
        }
        if let year, numbers.max() == year {
            var one = UsulanAgregasi(.tertinggi, "Target tertinggi di antara periode sama dengan target setahun.")
            one.ragu = ["Target periode terakhir bukan target setahun; periksa cara menghitungnya."]
            return one
        }
        var one = dari(kalimat)
        one.ragu.append(
            "Target periode tidak cocok dengan target setahun, baik jumlah, rata-rata, maupun nilai akhirnya.")
        return one
    }

    private static func beda(_ kalimat: Kalimat, _ last: Decimal64, _ year: Decimal64) -> UsulanAgregasi {
        var one = dari(kalimat)
        one.ragu.append(
            """
            Target setiap periode \(last.indonesian), sedangkan target setahun \(year.indonesian); \
            periksa cara menghitungnya.
            """
        )
        return one
    }

    /// From the words alone.
    private static func dari(_ kalimat: Kalimat) -> UsulanAgregasi {
        if let word = kalimat.memuat(["rata rata", "rerata"]) {
            return UsulanAgregasi(.rataRata, "Namanya menyebut “\(word)”.")
        }
        if kalimat.isSnapshot { return UsulanAgregasi(.akhir, "Ukuran seperti ini dilihat pada akhir tahun.") }
        if kalimat.isCount, orang(kalimat) {
            var one = UsulanAgregasi(.jumlah, "Banyaknya orang dijumlahkan dari setiap periode.")
            one.ragu = ["Bila orangnya sama di setiap periode, pilih orang yang sama; bila keadaan akhir, pilih akhir."]
            return one
        }
        if kalimat.isCount {
            return UsulanAgregasi(.jumlah, "Banyaknya \(kalimat.satuan) dijumlahkan dari setiap periode.")
        }
        var one = UsulanAgregasi(.akhir, "Tidak ada tanda bahwa periode dijumlahkan.")
        one.ragu = ["Cara menghitung setahunnya tidak yakin: periksa apakah dijumlahkan atau nilai akhir."]
        return one
    }

    private static func orang(_ kalimat: Kalimat) -> Bool {
        ["orang", "jiwa", "peserta", "kk", "keluarga", "siswa", "penduduk", "pegawai"].contains {
            kalimat.satuan.hasPrefix($0)
        }
    }
}

extension Kalimat {
    /// A state at a time: an index, a share, a rate.
    fileprivate var isSnapshot: Bool {
        isShare || ["indeks", "poin", "nilai", "skor", "angka", "rasio"].contains(satuan)
            || memuat([
                "indeks", "nilai", "prevalensi", "rasio", "skor", "angka", "persentase", "prosentase", "tingkat",
            ]) != nil
    }

    fileprivate var isShare: Bool { ["%", "persen", "prosen", "persentase"].contains(satuan) }

    /// Things that are counted, by their unit or by "jumlah".
    fileprivate var isCount: Bool {
        guard !isShare else { return false }
        return memuat(["jumlah", "banyaknya", "terlaksananya", "tersusunnya"]) != nil || !satuan.isEmpty && !isSnapshot
    }
}
