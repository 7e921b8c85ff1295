/// The surat keputusan or surat perintah by which somebody holds an office.
public struct Keputusan: Sendable, Equatable {
    public let nomor: String
    public let tanggal: CalendarDate

    public init(nomor: String, tanggal: CalendarDate) {
        self.nomor = nomor
        self.tanggal = tanggal
    }

    /// "Nomor 800/15/BKPSDM/2022 tanggal 3 Januari 2022"
    public var words: String { "Nomor \(nomor) tanggal \(tanggal.indonesian)" }
}
