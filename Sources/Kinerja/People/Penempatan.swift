/// In which standing somebody holds an office.
public enum Kedudukan: String, Sendable, CaseIterable {
    case definitif, pj, plt, plh

    /// What is printed before the name of the office, e.g. "Plt. Kepala Dinas".
    public var awalan: String {
        switch self {
        case .definitif: ""
        case .pj: "Pj. "
        case .plt: "Plt. "
        case .plh: "Plh. "
        }
    }

    fileprivate var precedence: Int {
        switch self {
        case .definitif, .pj: 0
        case .plt: 1
        case .plh: 2
        }
    }
}

/// An official in an office, from the first through the last day.
public struct Penempatan: Sendable, Equatable {
    public let id: ID<Penempatan>
    public let jabatan: ID<Jabatan>
    public let namaPegawai: String
    /// Rank as printed below the name, "Pembina Utama Muda"; blank where none is known.
    public let pangkat: String
    public let namaJabatan: String
    public let kedudukan: Kedudukan
    public let mulai: CalendarDate
    public let selesai: CalendarDate?

    public init(
        id: ID<Penempatan>, jabatan: ID<Jabatan>, namaPegawai: String, pangkat: String = "", namaJabatan: String,
        kedudukan: Kedudukan, mulai: CalendarDate, selesai: CalendarDate?
    ) {
        self.id = id
        self.jabatan = jabatan
        self.namaPegawai = namaPegawai
        self.pangkat = pangkat
        self.namaJabatan = namaJabatan
        self.kedudukan = kedudukan
        self.mulai = mulai
        self.selesai = selesai
    }

    public func holds(on date: CalendarDate) -> Bool {
        guard mulai <= date else { return false }
        guard let selesai else { return true }
        return date <= selesai
    }

    /// The office as it is signed: "Plt. Kepala Dinas ...".
    public var sebutanJabatan: String { kedudukan.awalan + namaJabatan }
}

extension Sequence<Penempatan> {
    /// Who signs for an office on a date: an acting official (Plt, Plh) before the holder, since acting means that
    /// the holder is away or missing. Of two in the same standing, as on the day of a handover, the later one.
    public func holder(of jabatan: ID<Jabatan>, on date: CalendarDate) -> Penempatan? {
        filter { $0.jabatan == jabatan && $0.holds(on: date) }.max { left, right in
            (left.kedudukan.precedence, left.mulai, left.id.rawValue) < (right.kedudukan.precedence, right.mulai, right.id.rawValue)
        }
    }
}
