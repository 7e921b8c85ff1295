/// How much of a budget was spent, in per cent, with its steps: exact, rounded only at the end. What cannot be read as
/// money is never counted: then there is none, and it is said why.
public struct Serapan: Sendable, Equatable {
    public enum Keadaan: Sendable, Equatable {
        case dihitung(Decimal64)
        /// Nothing is typed that could be compared.
        case belumAda
        /// The texts that are no money.
        case takTerbaca([String])
        /// A budget of 0, or a sum that does not fit.
        case taktentu
    }

    public let keadaan: Keadaan
    public let pagu: Rupiah?
    public let realisasi: Rupiah?
    public let langkah: [Langkah]

    /// - Parameters:
    ///   - pagu: of each line that counts.
    ///   - realisasi: of each line and part of the year that counts; "-" says that nothing was spent.
    public init(pagu: [Anggaran], realisasi: [Anggaran], desimal: Int = 2) {
        let faulty = (pagu + realisasi).compactMap { one -> String? in
            if case .malformed = one.reading { one.raw } else { nil }
        }
        let spent = realisasi.compactMap { $0.reading == .nihil ? Rupiah.zero : $0.amount }
        self.pagu = pagu.compactMap(\.amount).isEmpty ? nil : try? pagu.compactMap(\.amount).sum()
        self.realisasi = spent.isEmpty ? nil : try? spent.sum()
        guard faulty.isEmpty else {
            (keadaan, langkah) = (.takTerbaca(faulty), [])
            return
        }
        guard !pagu.compactMap(\.amount).isEmpty, !spent.isEmpty else {
            (keadaan, langkah) = (.belumAda, [])
            return
        }
        let count = pagu.count == 1 ? "pagu" : "jumlah pagu \(pagu.count) baris"
        guard let budget = self.pagu, let sum = self.realisasi,
            let (step, share) = try? Langkah.serapan(
                Pecahan(Decimal64(sum.amount)), dari: Pecahan(Decimal64(budget.amount)), count),
            let shown = share.rounded(to: desimal)
        else {
            (keadaan, langkah) = (.taktentu, [])
            return
        }
        keadaan = .dihitung(shown)
        langkah = [
            step,
            Langkah(
                "Pembulatan", "bulat(P; \(desimal))", [.init("P", .angka(share), "langkah “Serapan”")],
                .angka(Pecahan(shown))),
        ]
    }

    public var kalimat: String {
        switch keadaan {
        case .dihitung(let persen): "Serapan \(persen.indonesian) persen."
        case .belumAda: "Belum ada serapan."
        case .takTerbaca(let texts):
            "Tidak dihitung: \(texts.map { "“\($0)”" }.joined(separator: ", ")) tidak terbaca sebagai rupiah."
        case .taktentu: "Serapan tidak dapat dihitung dari pagu 0."
        }
    }

    /// A program in two texts, with or without the word before its name.
    public static func isSameProgram(_ one: String, _ other: String) -> Bool {
        Wording.program(one) == Wording.program(other)
    }
}
