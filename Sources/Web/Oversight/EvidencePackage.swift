import Database
import Deeds
import Kinerja
import Records
import Sealing
import Spreadsheet

/// An archive of all that was signed for one perangkat daerah and year, made as it is sent: one document in memory at a
/// time.
struct EvidencePackage {
    let tenant: Tenant
    let unit: String
    let year: Int
    /// The host where the daily heads of the audit chain are published.
    let address: String
    let scope: Scope
    let store: Reader
    private var archive: SummedArchive
    private var certificates: Set<String> = []

    init(
        tenant: Tenant, unit: String, year: Int, address: String, scope: Scope, store: Reader,
        sink: @escaping (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        (self.tenant, self.unit, self.year, self.address, self.scope, self.store) = (
            tenant, unit, year, address, scope, store
        )
        archive = try SummedArchive(sink)
    }

    mutating func write(_ documents: [EvidenceDocumentRow]) throws {
        for document in documents { try write(document) }
        try writeAuthorities()
        let anchor: AuditAnchor? = try writeAudit(documents)
        try archive.add(
            "BACA-SAYA.txt",
            EvidenceReadme(
                tenant: tenant.nama, unit: unit, year: year, address: address, documents: documents, end: anchor
            ).text)
        try archive.finish()
    }

    private mutating func write(_ document: EvidenceDocumentRow) throws {
        let (snapshots, signatures) = try store.read(
            for: scope, .evidenceSnapshots(document: document.id), .evidenceSignatures(document: document.id))
        for (index, snapshot) in snapshots.enumerated() {
            let folder = "dokumen/\(document.kode)/\(index + 1)"
            try archive.add("\(folder)/naskah.json", snapshot.isi)
            for stage in try store.read(for: scope, .stagesOf(snapshot: snapshot.id)) {
                try archive.add("\(folder)/tahap-\(stage.tahap).pdf", bytes: stage.isi)
            }
            if let print = snapshot.cetak { try archive.add("\(folder)/cetak.pdf", bytes: print) }
            let own = signatures.filter { $0.snapshot == snapshot.id }
            try archive.add(
                "\(folder)/tanda-tangan.tsv", EvidenceSheet(own, isCurrent: snapshot.id == document.snapshot).text)
            for signature in own { try add(signature) }
        }
    }

    private mutating func add(_ signature: EvidenceSignatureRow) throws {
        guard let serial = signature.serial, let der = signature.der, certificates.insert(serial).inserted else {
            return
        }
        try archive.add("sertifikat/\(serial).pem", Certificate(der: der).pem)
    }

    private mutating func writeAuthorities() throws {
        let (authorities, lists) = try store.read(for: scope, .allOtoritas, .newestDaftarCabut)
        for authority in authorities {
            try archive.add("sertifikat/otoritas-\(authority.generasi).pem", Certificate(der: authority.sertifikat).pem)
        }
        for list in lists { try archive.add("sertifikat/daftar-cabut-\(list.generasi).crl", bytes: list.der) }
    }

    /// From the checkpoint before the first deed to the one after the last.
    private mutating func writeAudit(_ documents: [EvidenceDocumentRow]) throws -> AuditAnchor? {
        let export = AuditExport(tenant: tenant, scope: scope, store: store)
        guard let first = documents.compactMap(\.pertama).min(), let last = documents.compactMap(\.terakhir).max(),
            let stretch = try export.stretch(around: first...last)
        else { return nil }
        try archive.begin("jejak/jejak.jsonl")
        var archive = self.archive
        try export.write(stretch) { try archive.write($0.text) }
        self.archive = archive
        try self.archive.end()
        let notes = stretch.checkpoints.map { "\($0.tanggal.iso)\t\($0.notation)\n" }
        try self.archive.add("jejak/sidik-harian.tsv", "tanggal\tnomor:sidik\n" + notes.joined())
        return stretch.end
    }
}
