/// The two parties as offices name them on a date: penerima amanah (pertama) and pemberi amanah (kedua).
public enum Pihak: String, Sendable, CaseIterable {
    case pertama, kedua
}

/// Who stands on either side of a document on a date.
public struct Parties: Sendable, Equatable {
    public let pertama: Penempatan
    /// `nil` for the bupati's own Perjanjian Kinerja, which one person signs.
    public let kedua: Penempatan?

    public init(pertama: Penempatan, kedua: Penempatan?) {
        self.pertama = pertama
        self.kedua = kedua
    }

    /// - Throws: `Refusal.vacant` when an office has no holder on that date.
    public init(of document: Document, on date: CalendarDate, among penempatan: [Penempatan]) throws(Refusal) {
        guard let office = document.office(of: .pertama), let pertama = penempatan.holder(of: office, on: date) else {
            throw .vacant(.pertama)
        }
        guard let atasan = document.office(of: .kedua) else {
            self.init(pertama: pertama, kedua: nil)
            return
        }
        guard let kedua = penempatan.holder(of: atasan, on: date) else { throw .vacant(.kedua) }
        self.init(pertama: pertama, kedua: kedua)
    }

    /// The Plt of the atasan's office before his own subordinate document: he promises to himself. No provision forbids
    /// it in terms, and without him nobody signs; UU 30/2014 (42-45) wants a conflict of interest known. So it is
    /// allowed with the warning `pihak.orang-sama`, whose written reason citizens read.
    public var areOnePerson: Bool { pertama.pegawai == kedua?.pegawai }

    public subscript(pihak: Pihak) -> Penempatan? {
        switch pihak {
        case .pertama: pertama
        case .kedua: kedua
        }
    }
}
