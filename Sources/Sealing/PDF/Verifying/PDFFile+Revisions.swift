extension PDFFile {
    /// Where the kept stage ends that the newest revision is built on; nil when what lies below it is none.
    ///
    /// A stage is everything before the first byte of the next revision: up to the mark of its end, and the end of that line.
    func keptRevision(among stages: Set<Digest>) -> Int? {
        guard let previous = revisions.dropFirst().first else { return nil }
        let ends: ClosedRange<Int> = previous.end...min(previous.end + 2, bytes.count)
        return ends.first { end in
            bytes[previous.end..<end].allSatisfy(PDFScanner.isSpace) && stages.contains(SHA256.digest(bytes[..<end]))
        }
    }

    /// Whether the newest revision replaces one object, the field of this name, by itself and a value, and adds one other: the
    /// signature. Otherwise a signer could repaint what the one before has signed.
    func changesOnly(_ name: String) throws(PDFError) -> Bool {
        guard let field = try signatureFields().first(where: { $0.name == name }), let value = field.dictionary.reference("V"),
            let newest = revisions.first, let previous = revisions.dropFirst().first,
            Set(newest.objects.keys) == [field.reference.number, value.number],
            newest.trailer.reference("Root") == previous.trailer.reference("Root"),
            let size = previous.trailer.integer("Size"), value.number >= size
        else { return false }
        let before = try PDFFile(Array(bytes[..<previous.end]))
        let old: PDFDictionary = try before.dictionary(field.reference)
        let kept: [String: Range<Int>] = field.dictionary.values.filter { $0.key != "V" }
        return old.values.count == kept.count
            && old.values.allSatisfy { key, range in kept[key].map { bytes[$0] == bytes[range] } == true }
    }
}
