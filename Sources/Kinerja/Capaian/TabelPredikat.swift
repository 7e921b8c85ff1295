/// Grades or categories from the lowest to the highest, with the scores that they stand for where that is known.
public struct TabelPredikat: Sendable, Hashable {
    public var kunci: String
    public var nama: String
    public var dasar: String
    /// From the lowest to the highest.
    public var predikat: [Predikat]

    public init(kunci: String, nama: String, dasar: String = "", predikat: [Predikat]) {
        self.kunci = kunci
        self.nama = nama
        self.dasar = dasar
        self.predikat = predikat
    }

    public struct Predikat: Sendable, Hashable, Codable {
        /// `BB`, `Nindya`.
        public var nama: String
        /// The scores that it stands for; `nil` where there are none.
        public var nilai: Skala.Pita?

        public init(_ nama: String, _ nilai: Skala.Pita? = nil) {
            self.nama = nama
            self.nilai = nilai
        }
    }

    /// Its place from the lowest, counted from 0; without regard to case.
    public func tempat(_ nama: String) -> Int? {
        let word: String = nama.tidied().lowercased()
        return predikat.firstIndex { $0.nama.lowercased() == word }
    }

    /// The one grade that a score stands for; `nil` where none or several do.
    public func predikat(untuk nilai: Decimal64) -> Predikat? {
        let holding: [Predikat] = predikat.filter { $0.nilai?.contains(nilai) == true }
        return holding.count == 1 ? holding[0] : nil
    }

    /// What the scores leave out or hold twice, from 0 to 100; empty in a table without scores.
    public func periksa(desimal: Int) -> SkalaCapaian.Pemeriksaan {
        let bands: [SkalaCapaian.Kelas] = predikat.compactMap { one in
            one.nilai.map { SkalaCapaian.Kelas(nama: one.nama, warna: .abu, pita: $0) }
        }
        guard !bands.isEmpty else { return SkalaCapaian.Pemeriksaan(lubang: [], tumpang: [], kosong: []) }
        return SkalaCapaian(kunci: kunci, nama: nama, kelas: bands).periksa(batas: 100, desimal: desimal)
    }
}

extension TabelPredikat: CanonicalText {}

extension TabelPredikat {
    public static let siapPakai: [TabelPredikat] = [sakip, kabupatenLayakAnak]

    /// PermenPANRB 88/2021: AA above 90 ... D above 0; D holds 0 too, so that no score is left out.
    public static let sakip = TabelPredikat(
        kunci: "sakip", nama: "Nilai SAKIP", dasar: "Peraturan Menteri PANRB Nomor 88 Tahun 2021",
        predikat: [
            ("D", 0, 30), ("C", 30, 50), ("CC", 50, 60), ("B", 60, 70), ("BB", 70, 80), ("A", 80, 90), ("AA", 90, 100),
        ].map { nama, low, high in
            Predikat(
                nama,
                Skala.Pita(
                    bawah: Skala.Ujung(nilai: Decimal64(low), termasuk: low == 0),
                    atas: Skala.Ujung(nilai: Decimal64(high), termasuk: true)))
        })

    /// The grades of a Kabupaten/Kota Layak Anak: an order without scores.
    public static let kabupatenLayakAnak = TabelPredikat(
        kunci: "kabupaten-layak-anak", nama: "Kabupaten Layak Anak",
        predikat: ["Pratama", "Madya", "Nindya", "Utama", "Paripurna"].map { Predikat($0) })
}
