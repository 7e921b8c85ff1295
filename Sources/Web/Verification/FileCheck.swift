import Database
import Kinerja
import Records
import Sealing

/// Looks at bytes that somebody brought, as the public role. Nothing of them is kept.
struct FileCheck {
    let scope: Scope
    let reader: Database

    func finding(_ digest: Digest) throws -> FileFinding {
        try published(digest).map { .published($0) } ?? .unknown
    }

    func finding(_ file: [UInt8]) throws -> FileFinding {
        if let found = try published(SHA256.digest(file)) { return .published(found) }
        let (authorities, lists, revoked, stages, times) = try reader.read(
            for: scope, AllOtoritas(), NewestDaftarCabut(), AllPencabutan(), PublishedStages(), Now())
        guard let now = times.first?.now else { return .unknown }
        let trust = try TenantTrust(authorities, lists, revoked)
        let kode: String? = origin(of: file, among: stages)
        switch trust.verdict(on: file, stages: stages.compactMap { Digest(bytes: $0.sha256) }, at: now) {
        case .stored(_, let signatures), .sound(let signatures): return .sound(signatures, kode: kode)
        case .refused(let refusal):
            let signatures: [PDFSignature] = (try? SignedPDF.signatures(in: file)) ?? []
            return .refused(refusal, signatures, origin: FileFinding.Origin(kode: kode, replayed: try replayed(refusal, signatures)))
        }
    }

    private func published(_ digest: Digest) throws -> PublishedByDigest.Result? {
        try reader.read(for: scope, PublishedByDigest(sha256: digest.bytes)).first
    }

    /// The document whose longest published stage the file begins with. Only where a PDF ends can a stage end.
    private func origin(of file: [UInt8], among stages: [PublishedStages.Result]) -> String? {
        let mark: [UInt8] = Array("%%EOF".utf8)
        let ends = Set(stages.map(\.ukuran)).filter { $0 >= 8 && $0 <= file.count && file[($0 - 8)..<$0].contains(mark) }
        for end in ends.sorted(by: >) {
            let digest: [UInt8] = SHA256.digest(Array(file[..<end])).bytes
            if let stage = stages.first(where: { $0.ukuran == end && $0.sha256 == digest }) { return stage.kode }
        }
        return nil
    }

    /// Where the signature that does not fit its file was taken from.
    private func replayed(_ refusal: PDFRefusal, _ signatures: [PDFSignature]) throws -> String? {
        guard case .altered(let field) = refusal, let signature = signatures.first(where: { $0.field == field }),
            let certificate = signature.certificate
        else { return nil }
        return try reader.read(for: scope, DocumentWithSignature(serial: certificate.serial, contents: signature.contents)).first?.kode
    }
}
