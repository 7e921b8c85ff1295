import Database
import Deeds
import HTTP
import Kinerja

/// Somebody at the results of one unit in one part of a year.
struct MeasuredVisit {
    let desk: Desk
    let signedIn: SignedIn
    let exchange: Exchange
    let address: RealisasiAddress
    let unit: MeasuredUnit
    let year: MeasuredYear
    /// The files of this part of the year.
    let evidence: [MeasuredBukti]

    init(_ signedIn: SignedIn, _ exchange: Exchange) throws {
        let desk = signedIn.desk(exchange)
        let address = try RealisasiAddress(exchange)
        (unit, year, evidence) = try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            let unit = try desk.measuredUnit(tx, address.slug)
            let year = try desk.measuredYear(tx, unit, tahun: address.tahun)
            return (unit, year, try desk.evidence(tx, unit, address))
        }
        guard year.periods.contains(address.periode) else { throw Denial.notFound }
        (self.desk, self.signedIn, self.exchange, self.address) = (desk, signedIn, exchange, address)
    }

    var indikator: [MeasuredIndikator] { year.indikator(for: address.periode) }

    func rules(_ indikator: MeasuredIndikator) -> WewenangRealisasi? {
        unit.office(indikator.jabatan).map { desk.rules(for: $0) }
    }

    func isReporter(_ indikator: MeasuredIndikator) -> Bool {
        rules(indikator)?.isReporter(desk.actor, on: desk.today) ?? false
    }

    func isVerifier(_ indikator: MeasuredIndikator) -> Bool {
        rules(indikator)?.isVerifier(desk.actor, on: desk.today) ?? false
    }

    /// Whose an indikator is, where the unit has more than one office with results.
    func officeName(_ indikator: MeasuredIndikator) -> String? {
        Set(self.indikator.map(\.jabatan)).count > 1 ? unit.office(indikator.jabatan)?.nama : nil
    }

    func chrome(_ title: String, hasProblems: Bool = false) -> Chrome {
        var chrome = Chrome(
            exchange, signedIn, title: title,
            trail: [
                Link("Pekerjaan", "/kerja"), Link("Realisasi", "\(EntryRoutes.address)?tahun=\(address.tahun)"),
            ])
        chrome.hasProblems = hasProblems
        return chrome
    }
}

extension Derivation {
    /// Each step in a line: "Rumus: R/T x 100 = 98,94 (T 94, PK 2026, baris 1; R 93, realisasi TW I)".
    var lines: [String] {
        langkah.map { step in
            let inputs = step.masukan.map { input in
                "\(input.nama) \(input.nilai.indonesian)" + (input.sumber.isEmpty ? "" : ", \(input.sumber)")
            }
            let base = "\(step.nama): \(step.rumus) = \(step.hasil.indonesian)"
            return inputs.isEmpty ? base : "\(base) (\(inputs.joined(separator: "; ")))"
        }
    }
}

extension KeadaanRealisasi {
    var tag: StatusTag {
        switch self {
        case .draf: StatusTag("Draf", .quiet)
        case .diajukan: StatusTag("Diajukan", .waiting)
        case .dikembalikan: StatusTag("Dikembalikan", .caution)
        case .diverifikasi: StatusTag("Diverifikasi", .good)
        case .digantikan: StatusTag("Digantikan", .quiet)
        }
    }
}

extension RealisasiRefusal {
    var sentence: String {
        switch self {
        case .wrongState(_, let keadaan):
            "Keadaannya sekarang “\(keadaan.tag.words.lowercased())”. Muat ulang halaman."
        case .notReporter: "Realisasi diisi oleh perencana perangkat daerah ini atau pemegang jabatannya."
        case .notVerifier(let who): "Realisasi diverifikasi oleh \(who.words)."
        case .ownEntry: "Realisasi yang Anda isi atau ajukan sendiri diverifikasi orang lain."
        case .blank: "Isi realisasinya dahulu; 0 adalah hasil, kosong bukan."
        case .reasonMissing: "Tuliskan alasan mengembalikan."
        }
    }
}

extension Pemverifikasi {
    var words: String {
        switch self {
        case .atasan: "atasan langsung pemilik indikator"
        case .organisasi: "Bagian Organisasi"
        case .inspektorat: "Inspektorat"
        }
    }
}
