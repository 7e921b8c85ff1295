/// A time that a target or a result of one year belongs to. In text as in the open data: `tahun`, `TW1`...`TW4`,
/// `01`...`12`.
public enum PeriodeUkur: Sendable, Hashable {
    case tahun
    /// 1...4
    case triwulan(Int)
    case bulan(Bulan)
}

extension PeriodeUkur {
    /// `tahun`, `TW1`, `01`.
    public var kode: String {
        switch self {
        case .tahun: "tahun"
        case .triwulan(let number): "TW\(number)"
        case .bulan(let month): (month.rawValue < 10 ? "0" : "") + String(month.rawValue)
        }
    }

    /// Reads `kode` back; `nil` for anything else.
    public init?(kode: String) {
        guard let periode = PeriodeUkur.semua.first(where: { $0.kode == kode }) else { return nil }
        self = periode
    }

    /// `setahun`, `TW II`, `Februari`.
    public var nama: String {
        switch self {
        case .tahun: "setahun"
        case .triwulan(let number): "TW " + (["I", "II", "III", "IV"].dropFirst(number - 1).first ?? String(number))
        case .bulan(let month): month.name
        }
    }

    /// What stands for it in a formula: `TW2`, `Feb`, `Tahun`.
    var lambang: String {
        switch self {
        case .tahun: "Tahun"
        case .triwulan: kode
        case .bulan(let month): month.abbreviation
        }
    }

    /// The last month that belongs to it, 1...12.
    public var bulanTerakhir: Int {
        switch self {
        case .tahun: 12
        case .triwulan(let number): 3 * number
        case .bulan(let month): month.rawValue
        }
    }

    public static let triwulan: [PeriodeUkur] = (1...4).map { .triwulan($0) }
    public static let bulan: [PeriodeUkur] = Bulan.allCases.map { .bulan($0) }
    public static let semua: [PeriodeUkur] = [.tahun] + triwulan + bulan
}

extension PeriodeUkur: Comparable {
    /// By their end; of those that end together the shorter first.
    public static func < (left: PeriodeUkur, right: PeriodeUkur) -> Bool { left.order < right.order }

    private var order: (Int, Int) {
        switch self {
        case .bulan: (bulanTerakhir, 0)
        case .triwulan: (bulanTerakhir, 1)
        case .tahun: (bulanTerakhir, 2)
        }
    }
}
