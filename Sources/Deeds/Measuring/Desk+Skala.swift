import Database
import Kinerja
import Records

/// A scale that a kabupaten makes for itself, of either kind.
package enum OwnScale: Sendable {
    /// Bands of a percentage, proved with this cap and these decimals.
    case pita(SkalaCapaian, batas: Int?, desimal: Int)
    /// Grades from the lowest to the highest.
    case predikat(TabelPredikat)

    package var jenis: String {
        switch self {
        case .pita: "pita"
        case .predikat: "predikat"
        }
    }

    package var kunci: String {
        switch self {
        case .pita(let scale, _, _): scale.kunci
        case .predikat(let table): table.kunci
        }
    }

    package var nama: String {
        switch self {
        case .pita(let scale, _, _): scale.nama
        case .predikat(let table): table.nama
        }
    }

    /// Decimals of the scores that grades stand for.
    package static let desimalNilai = 2

    /// What keeps it from being used.
    package var keberatan: [String] {
        switch self {
        case .pita(let scale, let batas, let desimal): scale.periksa(batas: batas, desimal: desimal).kalimat
        case .predikat(let table): table.periksa(desimal: OwnScale.desimalNilai).kalimat
        }
    }

    func text() throws -> String {
        switch self {
        case .pita(let scale, _, _): try scale.text()
        case .predikat(let table): try table.text()
        }
    }

    /// Keys that the program has for its own.
    package static func reserved(_ jenis: String) -> [String] {
        jenis == "pita" ? SkalaCapaian.siapPakai.map(\.kunci) : TabelPredikat.siapPakai.map(\.kunci)
    }
}

package enum SkalaRefused: Error {
    /// Only Bagian Organisasi makes scales.
    case notOrganiser
    /// Numbers that can be shown are in no band or in several.
    case objection([String])
    /// Somebody has made a version since.
    case overtaken(String)
}

extension Desk {
    /// The next version of a scale; `nil` where it says the same as before.
    /// - Parameter base: the version that the page was made from, 0 for a new scale.
    /// - Throws: `SkalaRefused`; `Refusal.reasonMissing` for a later version without a reason.
    package func save(_ scale: OwnScale, base: Int, alasan: String) throws -> Int? {
        guard actor.peran.contains(.admin) else { throw SkalaRefused.notOrganiser }
        let objections = scale.keberatan
        guard objections.isEmpty else { throw SkalaRefused.objection(objections) }
        guard !OwnScale.reserved(scale.jenis).contains(scale.kunci) else { throw Refusal.notFound }
        let text = try scale.text()
        return try transaction { (tx: borrowing Transaction) in
            _ = try tx.first(.lockAudit)
            let newest = try tx.all(.skalaVersions).last { $0.jenis == scale.jenis && $0.kunci == scale.kunci }
            guard (newest?.versi ?? 0) == base else { throw SkalaRefused.overtaken(newest?.nama ?? "") }
            guard newest?.isi != text else { return nil }
            guard base == 0 || !alasan.isEmpty else { throw Refusal.reasonMissing }
            let position = try Audit.append(
                tx, by: self, "skala", objek: scale.nama,
                rincian: [
                    "jenis": scale.jenis, "kunci": scale.kunci, "versi": String(base + 1), "alasan": alasan,
                ])
            try tx.execute(
                .insertSkala(
                    jenis: scale.jenis, kunci: scale.kunci, isi: text, alasan: alasan, akun: actor.akun,
                    nama: actor.nama, auditUrutan: position.urutan, waktu: position.waktu))
            return base + 1
        }
    }
}
