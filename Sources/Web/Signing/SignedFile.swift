import Kinerja
import Penanda
import Sealing
import Typesetting

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

extension Proposal {
    func file(_ pdf: [UInt8]) -> FileToSign {
        FileToSign(
            pdf: pdf, field: pihak.field, reason: "\(document.title), \(pihak.words)", location: snapshot.tempat)
    }

    /// The printed form with a field for each party, made once and never again. BSrE puts fields of its own into the file,
    /// so it gets none from here: empty ones would stay empty, and readers would take the document for unfinished.
    func stageZero(of pdf: PDF) throws -> PDF {
        guard cara != .bsre else { return pdf }
        let parties: [Pihak] = pihakKedua == nil ? [.pertama] : Pihak.allCases
        let fields = parties.map { SignatureField(name: $0.field, label: "Tanda tangan \($0.words)") }
        return PDF(bytes: try SignedPDF.prepare(pdf.bytes, fields: fields), pages: pdf.pages)
    }
}

extension Result {
    var isSuccess: Bool {
        switch self {
        case .success: true
        case .failure: false
        }
    }
}
