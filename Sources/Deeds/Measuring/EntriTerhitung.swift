import Kinerja
import Records

/// An entry as far as it counts for a capaian, whoever may see what else of it: the same for those who report and
/// verify, and for citizens.
package protocol EntriTerhitung: Sendable {
    var id: ID<EntriRealisasi> { get }
    var indikator: ID<IndikatorKinerja> { get }
    var periode: PeriodeUkur { get }
    var mentah: String { get }
    var pembilang: String { get }
    var penyebut: String { get }
    var keadaan: KeadaanRealisasi { get }
}

extension RealisasiRow: EntriTerhitung {}

extension PublishedResultRow: EntriTerhitung {
    /// Citizens see no other.
    package var keadaan: KeadaanRealisasi { .diverifikasi }
}

/// Inside: every entry with whoever stands behind it.
package typealias MeasuredIndikator = Measured<RealisasiRow>
package typealias MeasuredYear = MeasuredSet<RealisasiRow>

/// Outside: what is verified and public.
package typealias PublishedIndikator = Measured<PublishedResultRow>
package typealias PublishedYear = MeasuredSet<PublishedResultRow>

extension EntriTerhitung {
    /// As the derivation takes it; nil for one that another took the place of.
    package var hasil: Capaian.Hasil? {
        guard let keadaan = Capaian.Hasil.Keadaan(rawValue: keadaan.rawValue) else { return nil }
        let parts = (Decimal64(written: pembilang), Decimal64(written: penyebut))
        guard let part = parts.0, let whole = parts.1 else {
            return Capaian.Hasil(
                periode, mentah, sumber: "realisasi \(periode.nama)", keadaan: keadaan, nomor: id.rawValue)
        }
        return Capaian.Hasil(
            periode, Target(raw: mentah), pembilang: part, penyebut: whole, sumber: "realisasi \(periode.nama)",
            keadaan: keadaan, nomor: id.rawValue)
    }
}
