import Kinerja
import Penanda
import Sealing

/// Sets the printed form of what somebody is about to sign first.
package typealias Typeset = (Proposal, Officials) throws -> UnsignedFile

/// A file as it is before the signature that it waits for.
package struct UnsignedFile: Sendable {
    let bytes: [UInt8]
    let pages: Int

    package init(bytes: [UInt8], pages: Int) { (self.bytes, self.pages) = (bytes, pages) }
}

/// A file that has just been signed and is stored nowhere yet.
struct SignedFile: Sendable {
    /// What was given to be signed: stage 0 for the first party, stage 1 for the second.
    let before: [UInt8]
    let bytes: [UInt8]
    let pages: Int
}

/// What a run has of a document's file before the secret is used.
enum WaitingFile {
    case unsigned(FileToSign, pages: Int)
    /// Signed by a try that was cut off, and never recorded.
    case stored(StoredStage)
}

extension Result<WaitingFile, any Error> {
    var isStored: Bool {
        if case .success(.stored) = self { true } else { false }
    }

    var unsigned: FileToSign? {
        if case .success(.unsigned(let file, _)) = self { file } else { nil }
    }
}

extension Desk {
    func file(_ pdf: [UInt8], of proposal: Proposal) -> FileToSign {
        FileToSign(
            pdf: pdf, field: proposal.pihak.field, reason: words.reason(of: proposal.document, proposal.pihak),
            location: proposal.snapshot.tempat)
    }

    /// The printed form with a field for each party, made once and never again. BSrE puts fields of its own into the
    /// file, so it gets none from here: empty ones would stay empty, and readers would take the document for
    /// unfinished.
    func stageZero(_ pdf: UnsignedFile, of proposal: Proposal) throws -> UnsignedFile {
        guard proposal.cara != .bsre else { return pdf }
        let parties: [Pihak] = proposal.pihakKedua == nil ? [.pertama] : Pihak.allCases
        let fields = parties.map { SignatureField(name: $0.field, label: words.field(of: $0)) }
        return UnsignedFile(bytes: try SignedPDF.prepare(pdf.bytes, fields: fields), pages: pdf.pages)
    }
}

extension Result {
    package var isSuccess: Bool {
        switch self {
        case .success: true
        case .failure: false
        }
    }
}
