/// Reads a PDF as far as it must be known before it is kept or published (ISO 32000-1, 7.5).
enum PDFEvidence {
    /// From its head to its end, and nothing behind that.
    static func check(_ bytes: [UInt8]) throws(BuktiFault) {
        guard bytes.dropFirst(5).first.map({ (0x31...0x32).contains($0) }) == true else { throw .damaged(.pdf) }
        let tail = bytes.suffix(2_048)
        guard tail.contains("startxref".utf8) else { throw .damaged(.pdf) }
        let body = bytes.reversed().drop(while: isBlank)
        guard body.starts(with: "FOE%%".utf8) else {
            throw tail.contains("%%EOF".utf8) || bytes.contains("%%EOF".utf8) ? .polyglot : .damaged(.pdf)
        }
    }

    /// White space of a PDF (7.2.2).
    fileprivate static func isBlank(_ byte: UInt8) -> Bool { [0, 9, 10, 12, 13, 32].contains(byte) }

    /// The same file in which what tells of its author is blank, byte for byte as long as before, so that every place
    /// in it stays true.
    static func stripped(_ bytes: [UInt8]) throws(BuktiTerbitFault) -> [UInt8] {
        guard !bytes.contains("/Encrypt".utf8) else { throw .encrypted }
        guard !bytes.contains("/ByteRange".utf8) else { throw .signed }
        guard !bytes.contains("/EmbeddedFile".utf8) else { throw .attachments }
        var paper = Paper(bytes: bytes)
        for object in Set(paper.places(of: "/Info").compactMap(paper.reference)) { try paper.blankWords(of: object) }
        try paper.blankDescriptions()
        paper.blankPictures()
        return paper.bytes
    }
}

/// A PDF whose words are taken out one after the other.
private struct Paper {
    var bytes: [UInt8]

    /// The number and generation of an object.
    struct Object: Hashable {
        let number: String
        let generation: String
    }

    func places(of words: String) -> [Int] {
        let sought = Array(words.utf8)
        var (found, rest): ([Int], ArraySlice<UInt8>) = ([], bytes[...])
        while let place = rest.firstPlace(of: sought) {
            found.append(place + sought.count)
            rest = bytes[(place + sought.count)...]
        }
        return found
    }

    /// `12 0 R` at a place.
    func reference(at place: Int) -> Object? {
        let words = bytes[place...].prefix(40).split(whereSeparator: PDFEvidence.isBlank)
        guard words.count >= 3, words[2].first == UInt8(ascii: "R") else { return nil }
        let (number, generation) = (
            String(decoding: words[0], as: UTF8.self), String(decoding: words[1], as: UTF8.self)
        )
        guard Int(number) != nil, Int(generation) != nil else { return nil }
        return Object(number: number, generation: generation)
    }

    /// Blanks the texts of an object, and of those that it names.
    mutating func blankWords(of object: Object, depth: Int = 0) throws(BuktiTerbitFault) {
        let bodies = self.bodies(of: object)
        guard !bodies.isEmpty, depth < 3 else { throw .hidden }
        for body in bodies {
            var place = body.lowerBound
            while place < body.upperBound {
                switch bytes[place] {
                case UInt8(ascii: "("): place = blankText(from: place, within: body)
                case UInt8(ascii: "<") where bytes[place + 1] == UInt8(ascii: "<"): place += 2
                case UInt8(ascii: "<"): place = blankDigits(from: place, within: body)
                default: place += 1
                }
            }
            for other in references(in: body) where other != object { try blankWords(of: other, depth: depth + 1) }
        }
    }

    /// Between `12 0 obj` and `endobj`, wherever it stands: a later one takes the place of an earlier.
    private func bodies(of object: Object) -> [Range<Int>] {
        places(of: "\(object.number) \(object.generation) obj").compactMap { start in
            let begin = start - "\(object.number) \(object.generation) obj".utf8.count
            guard begin == 0 || PDFEvidence.isBlank(bytes[begin - 1]) else { return nil }
            return bytes[start...].firstPlace(of: Array("endobj".utf8)).map { start..<$0 }
        }
    }

    private func references(in body: Range<Int>) -> [Object] {
        let words = bytes[body].split { PDFEvidence.isBlank($0) || [0x2F, 0x3C, 0x3E].contains($0) }
        return words.indices.dropFirst(2).compactMap { index in
            guard words[index].elementsEqual("R".utf8) else { return nil }
            let names = (words[index - 2], words[index - 1])
            return Object(
                number: String(decoding: names.0, as: UTF8.self), generation: String(decoding: names.1, as: UTF8.self))
        }
    }

    /// `(text)` with its brackets inside and its escapes (7.3.4.2).
    private mutating func blankText(from start: Int, within body: Range<Int>) -> Int {
        var (place, depth) = (start + 1, 1)
        while place < body.upperBound {
            let byte = bytes[place]
            if byte == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { return place + 1 }
            if byte == UInt8(ascii: "(") { depth += 1 }
            bytes[place] = 32
            if byte == UInt8(ascii: "\\"), place + 1 < body.upperBound {
                place += 1
                bytes[place] = 32
            }
            place += 1
        }
        return place
    }

    private mutating func blankDigits(from start: Int, within body: Range<Int>) -> Int {
        var place = start + 1
        while place < body.upperBound, bytes[place] != UInt8(ascii: ">") {
            bytes[place] = UInt8(ascii: "0")
            place += 1
        }
        return place + 1
    }

    /// Streams of XMP (14.3.2), which stand plain so that other programs find them.
    mutating func blankDescriptions() throws(BuktiTerbitFault) {
        for end in places(of: "/XML") {
            let head = bytes[..<end].suffix(400)
            let begin = head.lastPlace(of: Array(" obj".utf8)) ?? head.startIndex
            guard let stream = bytes[end...].firstPlace(of: Array("stream".utf8)) else { throw .hidden }
            let dictionary = bytes[begin..<stream]
            guard dictionary.contains("/Metadata".utf8) else { continue }
            guard !dictionary.contains("/Filter".utf8),
                let last = bytes[stream...].firstPlace(of: Array("endstream".utf8))
            else { throw .hidden }
            for place in stream + 6..<last where !PDFEvidence.isBlank(bytes[place]) { bytes[place] = 32 }
        }
    }

    /// What photographs inside tell of where they were taken: EXIF, XMP and Photoshop's words in JPEG.
    mutating func blankPictures() {
        for (marker, name) in [(UInt8(0xE1), "Exif\0"), (0xE1, "http://ns.adobe.com/"), (0xED, "Photoshop ")] {
            for end in places(of: name) {
                let start = end - name.utf8.count - 4
                guard start >= 0, bytes[start] == 0xFF, bytes[start + 1] == marker else { continue }
                let length = Int(bytes[start + 2]) << 8 | Int(bytes[start + 3])
                for place in start + 4..<min(bytes.count, start + 2 + length) { bytes[place] = 0 }
            }
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func lastPlace(of words: [UInt8]) -> Int? {
        guard count >= words.count else { return nil }
        return (startIndex...endIndex - words.count).last { self[$0...].starts(with: words) }
    }
}
