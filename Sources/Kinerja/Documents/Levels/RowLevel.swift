/// The level of a row in a table that lists what stands below each other, from the widest to the narrowest: groups,
/// what is to be reached, and the levels of the budget nomenclature (Permendagri 90/2019).
public enum RowLevel: Int, Sendable, CaseIterable, Comparable {
    /// A heading of rows that is none of the others.
    case kelompok, urusan, bidangUrusan, tujuan, sasaran, program, kegiatan, subKegiatan
    /// What a sub kegiatan consists of.
    case rincian

    public static func < (left: RowLevel, right: RowLevel) -> Bool { left.rawValue < right.rawValue }

    /// What people choose: "Sub kegiatan".
    public var nama: String {
        switch self {
        case .kelompok: "Kelompok"
        case .urusan: "Urusan"
        case .bidangUrusan: "Bidang urusan"
        case .tujuan: "Tujuan"
        case .sasaran: "Sasaran"
        case .program: "Program"
        case .kegiatan: "Kegiatan"
        case .subKegiatan: "Sub kegiatan"
        case .rincian: "Rincian"
        }
    }

    /// A word of a cell; `nil` for any other text.
    init?(_ word: String) {
        let word = word.lowercased()
        guard let level = RowLevel.allCases.first(where: { $0.nama.lowercased() == word }) else { return nil }
        self = level
    }

    init(_ tingkat: TingkatNomenklatur) {
        switch tingkat {
        case .urusan: self = .urusan
        case .bidangUrusan: self = .bidangUrusan
        case .program: self = .program
        case .kegiatan: self = .kegiatan
        case .subKegiatan: self = .subKegiatan
        }
    }

    /// Whether rows of it only head those that follow, where they state nothing.
    var isHeading: Bool { self < .program }

    /// The level that a name begins with: "Sub Kegiatan Penyusunan ...", "URUSAN PEMERINTAHAN WAJIB".
    init?(naming text: String) {
        let words = text.prefix(24).lowercased().split { !$0.isLetter }
        guard let first = words.first else { return nil }
        let second = words.dropFirst().first
        switch first {
        case "subkegiatan": self = .subKegiatan
        case "sub" where second == "kegiatan": self = .subKegiatan
        case "kegiatan": self = .kegiatan
        case "program": self = .program
        case "sasaran": self = .sasaran
        case "tujuan": self = .tujuan
        case "bidang" where second == "urusan": self = .bidangUrusan
        case "urusan", "unsur": self = .urusan
        case "rincian", "belanja": self = .rincian
        default: return nil
        }
    }
}
