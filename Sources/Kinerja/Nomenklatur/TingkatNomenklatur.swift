/// The levels of the nomenclature, from the widest to the narrowest (Permendagri 90/2019).
public enum TingkatNomenklatur: Int, Sendable, CaseIterable, Comparable {
    case urusan, bidangUrusan, program, kegiatan, subKegiatan

    public static func < (left: TingkatNomenklatur, right: TingkatNomenklatur) -> Bool {
        left.rawValue < right.rawValue
    }

    /// How many segments a code of this level has. Four segments are none: the digit for provinsi or kabupaten and the
    /// number of the kegiatan belong together.
    var segments: Int {
        switch self {
        case .urusan: 1
        case .bidangUrusan: 2
        case .program: 3
        case .kegiatan: 5
        case .subKegiatan: 6
        }
    }

    /// What people call it: "Bidang urusan".
    public var nama: String {
        switch self {
        case .urusan: "Urusan"
        case .bidangUrusan: "Bidang urusan"
        case .program: "Program"
        case .kegiatan: "Kegiatan"
        case .subKegiatan: "Sub kegiatan"
        }
    }
}
