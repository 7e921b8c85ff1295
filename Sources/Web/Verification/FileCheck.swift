import Database
import Kinerja
import Records
import Sealing

/// Looks at bytes that somebody brought, as the public role. Nothing of them is kept.
struct FileCheck {
    let scope: Scope
    let reader: Reader

    func finding(_ digest: Digest) throws -> FileFinding {
        try published(digest).map { .published($0) } ?? .unknown
    }

    func finding(_ file: [UInt8]) throws -> FileFinding {
        if let found = try published(SHA256.digest(file)) { return .published(found) }
        let (authorities, lists, revoked, stages, times) = try reader.read(
            for: scope, .allOtoritas, .newestDaftarCabut, .allPencabutan, .publishedStages, .now)
        guard let now = times.first?.now else { return .unknown }
        let trust = try TenantTrust(authorities, lists, revoked)
        let kode: String? = origin(of: file, among: stages)
        switch trust.verdict(on: file, stages: stages.compactMap { Digest(bytes: $0.sha256) }, at: now) {
        case .stored(_, let signatures), .sound(let signatures): return .sound(signatures, kode: kode)
        case .refused(let refusal):
            let signatures: [PDFSignature] = (try? SignedPDF.signatures(in: file)) ?? []
            return .refused(
                refusal, signatures,
                origin: try FileFinding.Origin(begins: kode, holdsSignatureOf: owner(refusal, signatures)))
        }
    }

    private func published(_ digest: Digest) throws -> PublishedByDigestRow? {
        try reader.read(for: scope, .publishedByDigest(sha256: digest.bytes)).first
    }

    /// The document whose longest published stage the file begins with. Only where a PDF ends can a stage end.
    private func origin(of file: [UInt8], among stages: [PublishedStageRow]) -> String? {
        let mark: [UInt8] = Array("%%EOF".utf8)
        let ends = Set(stages.map(\.ukuran)).filter {
            $0 >= 8 && $0 <= file.count && file[($0 - 8)..<$0].contains(mark)
        }
        let codes = Dictionary(stages.map { ($0.sha256, $0.kode) }) { first, _ in first }
        let digest = RunningDigest()
        var start = 0
        var origin: String?
        for end in ends.sorted() {
            file[start..<end].withUnsafeBytes { digest.append($0) }
            start = end
            origin = codes[digest.digest.bytes] ?? origin
        }
        return origin
    }

    /// The document in which the signature stands that does not fit its file.
    private func owner(_ refusal: PDFRefusal, _ signatures: [PDFSignature]) throws -> String? {
        guard case .altered(let field) = refusal, let signature = signatures.first(where: { $0.field == field }) else {
            return nil
        }
        return try reader.read(for: scope, .documentWithSignature(digest: signature.digest.bytes)).first?.kode
    }
}
