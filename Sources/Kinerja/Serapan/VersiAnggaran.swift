/// Which budget an amount stands in: the DPA, one of its shifts, or the DPPA.
public enum VersiAnggaran: Sendable, Hashable {
    case dpa
    /// 1...9
    case pergeseran(Int)
    case dppa

    public static let semua: [VersiAnggaran] = [.dpa] + (1...9).map { .pergeseran($0) } + [.dppa]

    /// As addresses and rows name it: `dpa`, `pergeseran-1`, `dppa`.
    public var kode: String {
        switch self {
        case .dpa: "dpa"
        case .pergeseran(let number): "pergeseran-\(number)"
        case .dppa: "dppa"
        }
    }

    public init?(kode: String) {
        guard let versi = VersiAnggaran.semua.first(where: { $0.kode == kode }) else { return nil }
        self = versi
    }

    public var nama: String {
        switch self {
        case .dpa: "DPA"
        case .pergeseran(let number): "Pergeseran \(number)"
        case .dppa: "DPPA"
        }
    }
}
