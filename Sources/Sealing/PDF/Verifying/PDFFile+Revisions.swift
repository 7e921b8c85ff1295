extension PDFFile {
    /// Where the kept stage ends that the newest revision is built on; nil when what lies below it is none.
    ///
    /// A stage is everything before the first byte of the next revision: up to the mark of its end, and the end of that
    /// line.
    func keptRevision(among stages: Set<Digest>) -> Int? {
        guard let previous = revisions.dropFirst().first else { return nil }
        let ends: ClosedRange<Int> = previous.end...min(previous.end + 2, bytes.count)
        return ends.first { end in
            bytes[previous.end..<end].allSatisfy(PDFScanner.isSpace) && stages.contains(SHA256.digest(bytes[..<end]))
        }
    }

    /// Whether the newest revision is, byte for byte, the update that this module appends to a stage to fill one field.
    /// Anything else could repaint what the one before has signed, if not for this reader then for one that repairs
    /// damaged files.
    ///
    /// - Parameter end: of the kept stage.
    func isUpdate(of end: Int, with signature: PDFSignature) throws(PDFError) -> Bool {
        guard let at = signature.signedAt, let hole = signature.hole else { return false }
        let signer = Signatory(
            name: signature.name ?? "", reason: signature.reason ?? "", location: signature.location ?? "", at: at)
        let stage = try PDFFile(Array(bytes[..<end]))
        guard
            let update = try? SignatureUpdate(
                of: stage, field: signature.field, signer: signer, capacity: (hole.count - 2) / 2)
        else {
            return false
        }
        return (try? update.filled(with: signature.cms)) == bytes
    }
}

extension PDFSignature {
    /// What it leaves out: the value of /Contents.
    var hole: Range<Int>? {
        covered.count == 2 ? covered[0].upperBound..<covered[1].lowerBound : nil
    }
}
