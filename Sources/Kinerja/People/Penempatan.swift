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

    /// Appointed by a surat keputusan or surat perintah that a signature has to be able to point to: whoever is not the
    /// lasting holder (UU 30/2014, 14; SE Kepala BKN 1/SE/I/2021).
    public var needsDecision: Bool { self != .definitif }

    /// Stands in for a time, so that it ends on a day or says why that day is not known. A Pj holds the office until
    /// the next one is inaugurated.
    public var needsEnd: Bool {
        switch self {
        case .definitif, .pj: false
        case .plt, .plh: true
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
    public let pegawai: ID<Pegawai>
    public let jabatan: ID<Jabatan>
    public let namaPegawai: String
    /// Rank as printed below the name, "Pembina Utama Muda"; blank where none is known.
    public let pangkat: String
    public let namaJabatan: String
    public let kedudukan: Kedudukan
    public let mulai: CalendarDate
    public let selesai: CalendarDate?
    /// By which decision; older holdings and most of those that are definitif have none on record.
    public let keputusan: Keputusan?

    public init(
        id: ID<Penempatan>, pegawai: ID<Pegawai>, jabatan: ID<Jabatan>, namaPegawai: String, pangkat: String = "",
        namaJabatan: String, kedudukan: Kedudukan, mulai: CalendarDate, selesai: CalendarDate?,
        keputusan: Keputusan? = nil
    ) {
        self.id = id
        self.pegawai = pegawai
        self.jabatan = jabatan
        self.namaPegawai = namaPegawai
        self.pangkat = pangkat
        self.namaJabatan = namaJabatan
        self.kedudukan = kedudukan
        self.mulai = mulai
        self.selesai = selesai
        self.keputusan = keputusan
    }

    /// The place of whoever will hold an office that nobody holds: a line to be filled in. It is in no register.
    public init(vacant jabatan: ID<Jabatan>, nama: String, on date: CalendarDate) {
        self.init(
            id: ID(rawValue: 0), pegawai: ID(rawValue: -jabatan.rawValue), jabatan: jabatan,
            namaPegawai: Penempatan.blankName, namaJabatan: nama, kedudukan: .definitif, mulai: date, selesai: date)
    }

    /// Where a name will stand.
    public static let blankName = "(belum ada pejabat)"

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
    /// PostgreSQL keeps the same order (`app.acting_official`).
    public func holder(of jabatan: ID<Jabatan>, on date: CalendarDate) -> Penempatan? {
        filter { $0.jabatan == jabatan && $0.holds(on: date) }.max { left, right in
            (left.kedudukan.precedence, left.mulai, left.id.rawValue) < (
                right.kedudukan.precedence, right.mulai, right.id.rawValue
            )
        }
    }
}
