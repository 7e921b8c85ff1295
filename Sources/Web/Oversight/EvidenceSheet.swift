import Kinerja
import Records
import Sealing

/// The signatures under one text as a table that any program reads: a tab between cells, a line for each.
struct EvidenceSheet {
    private let signatures: [EvidenceSignatureRow]
    private let isCurrent: Bool

    /// - Parameter isCurrent: the document shows this text; otherwise it was returned and signed anew.
    init(_ signatures: [EvidenceSignatureRow], isCurrent: Bool) {
        self.signatures = signatures
        self.isCurrent = isCurrent
    }

    private static let head = [
        "pihak", "nama", "jabatan", "waktu (UTC)", "cara", "sha256 naskah", "nomor jejak", "serial sertifikat",
        "naskah",
    ]

    var text: String {
        let rows: [[String]] =
            [EvidenceSheet.head]
            + signatures.map { signature in
                [
                    signature.pihak.rawValue, signature.nama, signature.jabatan, signature.waktu.iso8601,
                    signature.cara.rawValue,
                    Digest(bytes: signature.sha256)?.hex ?? "", String(signature.auditUrutan), signature.serial ?? "-",
                    isCurrent ? "berlaku" : "dikembalikan",
                ]
            }
        return rows.map { row in
            row.map { $0.replacing("\t", with: " ").replacing("\n", with: " ") }.joined(separator: "\t") + "\n"
        }.joined()
    }
}
