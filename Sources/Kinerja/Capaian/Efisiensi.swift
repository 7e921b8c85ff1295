extension Capaian {
    /// How a program's result compares with what it spent.
    public enum RumusEfisiensi: String, Sendable, Hashable, CaseIterable {
        /// In points.
        case selisih = "C - S"
        /// How much of the money that the result was worth was saved, in per cent.
        case penghematan = "(C - S)/C x 100"
        /// Result for each per cent spent.
        case perbandingan = "C/S"

        public var nama: String {
            switch self {
            case .selisih: "Capaian dikurangi serapan"
            case .penghematan: "Penghematan terhadap capaian"
            case .perbandingan: "Capaian dibanding serapan"
            }
        }

        /// "poin", "persen"; blank for a bare ratio.
        public var satuan: String {
            switch self {
            case .selisih: "poin"
            case .penghematan: "persen"
            case .perbandingan: ""
            }
        }
    }

    /// The efficiency of a program. There is none where the capaian or the absorption is missing.
    public struct Efisiensi: Sendable, Hashable {
        public let nilai: Decimal64
        public let rumus: RumusEfisiensi
        public let langkah: [Langkah]

        /// `pagu` and `realisasi` in rupiah; `nil` where one of them, or the capaian, does not exist, and where the
        /// formula would divide by 0.
        public init?(
            capaian: Derivation, pagu: Decimal64?, realisasi: Decimal64?, rumus: RumusEfisiensi = .selisih,
            desimal: Int = 2
        ) {
            guard let reached = capaian.nilai, let pagu, let realisasi,
                let (step, share) = try? Langkah.serapan(Pecahan(realisasi), dari: Pecahan(pagu), "pagu"),
                let value = try? rumus.hitung(reached, share), let shown = value.rounded(to: desimal)
            else { return nil }
            self.rumus = rumus
            nilai = shown
            langkah = [
                step,
                Langkah(
                    "Efisiensi", rumus.rawValue,
                    [.init("C", reached, "capaian"), .init("S", share, "langkah “Serapan”")], .angka(value)),
                Langkah(
                    "Pembulatan", "bulat(P; \(desimal))", [.init("P", value, "langkah “Efisiensi”")],
                    .angka(Pecahan(shown))),
            ]
        }
    }
}

extension Langkah {
    /// The absorption of a budget, in per cent.
    /// - Parameter pagu: what the amount is of, in words.
    static func serapan(
        _ realisasi: Pecahan, dari amount: Pecahan, _ pagu: String
    ) throws(Pecahan.Obstacle) -> (Langkah, Pecahan) {
        let share = try realisasi / amount * .seratus
        let inputs: [Masukan] = [.init("A", realisasi, "realisasi anggaran"), .init("G", amount, pagu)]
        return (Langkah("Serapan", "A/G x 100", inputs, .angka(share)), share)
    }
}

extension Capaian.RumusEfisiensi {
    fileprivate func hitung(_ reached: Pecahan, _ share: Pecahan) throws(Pecahan.Obstacle) -> Pecahan {
        switch self {
        case .selisih: try reached - share
        case .penghematan: try (try reached - share) / reached * .seratus
        case .perbandingan: try reached / share
        }
    }
}
