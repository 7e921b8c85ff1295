import Database
import Kinerja
import Records

package enum TautanRefused: Error, Equatable {
    /// Only Bagian Organisasi joins and parts.
    case notOrganiser
    /// The one leads to the other already, round about.
    case circle
    /// One text promises both for these years: they are two.
    case sideBySide([Int])
}

extension Desk {
    /// Says that two indikator are one from now on.
    /// - Throws: `TautanRefused`; `Refusal.reasonMissing`.
    package func join(_ indikator: ID<IndikatorKinerja>, to ke: ID<IndikatorKinerja>, alasan: String) throws {
        guard actor.peran.contains(.admin) else { throw TautanRefused.notOrganiser }
        try transaction { (tx: borrowing Transaction) in
            let tautan = Tautan(try tx.all(.allTautan).map { ($0.indikator, $0.ke) })
            guard indikator != ke, !tautan.isCircle(indikator, to: ke) else { throw TautanRefused.circle }
            let years = try tx.all(.sharedLines(indikator, ke)).map(\.tahun)
            guard years.isEmpty else { throw TautanRefused.sideBySide(years) }
            try join(tx, indikator, to: ke, alasan: alasan)
        }
    }

    /// Says that one is its own: parted again, or never joined.
    package func part(_ indikator: ID<IndikatorKinerja>, alasan: String) throws {
        guard actor.peran.contains(.admin) else { throw TautanRefused.notOrganiser }
        try transaction { (tx: borrowing Transaction) in try join(tx, indikator, to: indikator, alasan: alasan) }
    }
}
