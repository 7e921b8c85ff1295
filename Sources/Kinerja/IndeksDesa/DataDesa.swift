/// One village in one year, as printed.
public struct DataDesa: Sendable, Equatable {
    public var desa: String
    public var kecamatan: String
    public var skor: String
    /// Economic, social and environmental resilience, where they are known.
    public var ike: String
    public var iks: String
    public var ikl: String
    public var status: String

    public init(
        desa: String, kecamatan: String = "", skor: String = "", ike: String = "", iks: String = "", ikl: String = "",
        status: String = ""
    ) {
        self.desa = desa
        self.kecamatan = kecamatan
        self.skor = skor
        self.ike = ike
        self.iks = iks
        self.ikl = ikl
        self.status = status
    }

    /// The score; nil where it cannot be read, or is none from 0 to 1.
    public var nilai: Decimal64? {
        Decimal64(written: skor).flatMap { (Decimal64(0)...Decimal64(1)).contains($0) ? $0 : nil }
    }

    /// By its score; nil where that cannot be read.
    public func statusDihitung(_ ambang: AmbangDesa) -> StatusDesa? { nilai.map(ambang.status) }
}

/// What does not fit in a list of villages.
public enum TemuanDesa: Sendable, Equatable {
    case skorTakTerbaca(String)
    case statusTakDikenal(String)
    /// The printed status is another than the thresholds give.
    case berbeda(tercetak: StatusDesa, dihitung: StatusDesa)
    /// The same village stands in an earlier row, counted from 1.
    case kembar(baris: Int)
}

extension [DataDesa] {
    /// What does not fit, with the place of its row from 1.
    public func temuan(_ ambang: AmbangDesa) -> [(baris: Int, temuan: TemuanDesa)] {
        var seen: [[Wording]: Int] = [:]
        var found: [(baris: Int, temuan: TemuanDesa)] = []
        for (index, row) in enumerated() {
            let nomor = index + 1
            if row.nilai == nil { found.append((nomor, .skorTakTerbaca(row.skor))) }
            switch (StatusDesa(tertulis: row.status), row.statusDihitung(ambang)) {
            case (nil, _) where !row.status.isEmpty: found.append((nomor, .statusTakDikenal(row.status)))
            case (let printed?, let derived?) where printed != derived:
                found.append((nomor, .berbeda(tercetak: printed, dihitung: derived)))
            default: break
            }
            let name = [Wording(row.desa), Wording(row.kecamatan)]
            if let first = seen[name] { found.append((nomor, .kembar(baris: first))) } else { seen[name] = nomor }
        }
        return found
    }

    /// How many have each status by their scores.
    public func dihitung(_ ambang: AmbangDesa) -> [StatusDesa: Int] {
        Dictionary(compactMap { $0.statusDihitung(ambang) }.map { ($0, 1) }, uniquingKeysWith: +)
    }

    public var tercetak: [StatusDesa: Int] {
        Dictionary(compactMap { StatusDesa(tertulis: $0.status) }.map { ($0, 1) }, uniquingKeysWith: +)
    }

    /// The mean of the scores that can be read, to four decimals, and of how many; nil where there is none.
    public var rataRata: (nilai: Decimal64, dari: Int)? {
        let scores = compactMap(\.nilai)
        guard !scores.isEmpty,
            let sum = try? scores.reduce(Pecahan.nol, { try $0 + Pecahan($1) }),
            let mean = try? (sum / Pecahan(scores.count)).rounded(to: 4)
        else { return nil }
        return (mean, scores.count)
    }
}
