/// Reads a JPEG by its segments (ITU-T T.81, B.1 and B.2); the pixels stay compressed.
enum JPEGEvidence {
    struct Parts {
        /// Each with its marker and length, in their order, up to the end of the picture.
        var segments: [Range<Int>] = []
        /// Behind the end: telephones put a second picture there.
        var rest: Range<Int>
    }

    private enum Marker {
        static let scan: UInt8 = 0xDA
        static let end: UInt8 = 0xD9
        static let words: UInt8 = 0xFE
        static let application: ClosedRange<UInt8> = 0xE0...0xEF
        /// JFIF, which says how the pixels lie, and Adobe's, which says what their colours are.
        static let painting: Set<UInt8> = [0xE0, 0xEE]
        /// Beginnings of frames: baseline, progressive and their kin, without those of tables.
        static let frames: Set<UInt8> = Set(0xC0...0xCF).subtracting([0xC4, 0xC8, 0xCC])
    }

    static func parts(_ bytes: [UInt8]) throws(BuktiFault) -> Parts {
        var (parts, place) = (Parts(rest: 0..<0), 2)
        var hasFrame = false
        while true {
            guard place + 4 <= bytes.count || bytes.isMarker(Marker.end, at: place), bytes[place] == 0xFF else {
                throw .damaged(.jpeg)
            }
            let marker = bytes[place + 1]
            if marker == 0xFF {
                place += 1
                continue
            }
            if marker == Marker.end {
                parts.segments.append(place..<place + 2)
                break
            }
            let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
            guard length >= 2, place + 2 + length <= bytes.count else { throw .damaged(.jpeg) }
            hasFrame = hasFrame || Marker.frames.contains(marker)
            var end = place + 2 + length
            if marker == Marker.scan { end = try endOfScan(bytes, from: end) }
            parts.segments.append(place..<end)
            place = end
        }
        guard hasFrame, parts.segments.contains(where: { bytes[$0.lowerBound + 1] == Marker.scan }) else {
            throw .damaged(.jpeg)
        }
        parts.rest = place + 2..<bytes.count
        return parts
    }

    /// Behind a scan's head: up to a marker that is neither a stuffed byte nor a restart.
    private static func endOfScan(_ bytes: [UInt8], from start: Int) throws(BuktiFault) -> Int {
        var place = start
        while place + 1 < bytes.count {
            if bytes[place] == 0xFF, bytes[place + 1] != 0, !(0xD0...0xD7).contains(bytes[place + 1]) { return place }
            place += 1
        }
        throw .damaged(.jpeg)
    }

    /// The same picture without its words: where and when it was taken, with what, by whom, small pictures of it. How
    /// it is to be turned stays, in a segment of our own.
    static func stripped(_ bytes: [UInt8]) throws(BuktiFault) -> [UInt8] {
        var kept: [UInt8] = [0xFF, 0xD8]
        let parts = try parts(bytes)
        let orientation = parts.segments.lazy.compactMap { self.orientation(bytes[$0]) }.first
        var isTurned = orientation.map { (2...8).contains($0) } != true
        for segment in parts.segments {
            let marker = bytes[segment.lowerBound + 1]
            if !isTurned, marker != 0xE0, let orientation {
                kept += turning(orientation)
                isTurned = true
            }
            if marker == Marker.words || Marker.application.contains(marker) && !Marker.painting.contains(marker) {
                continue
            }
            // Of JFIF only the head: behind it may stand a small picture.
            kept += marker == 0xE0 ? head(bytes[segment]) : Array(bytes[segment])
        }
        return kept
    }

    private static func head(_ segment: ArraySlice<UInt8>) -> [UInt8] {
        let bytes = Array(segment)
        guard bytes.count >= 18, bytes[4...].starts(with: "JFIF".utf8) else { return [] }
        return [0xFF, 0xE0, 0, 16] + bytes[4..<16] + [0, 0]
    }

    /// The orientation that EXIF tells (CIPA DC-008, 4.6.5); `nil` for another segment.
    private static func orientation(_ segment: ArraySlice<UInt8>) -> Int? {
        let bytes = Array(segment)
        guard bytes.count > 18, bytes[1] == 0xE1, bytes[4...].starts(with: [0x45, 0x78, 0x69, 0x66, 0, 0]) else {
            return nil
        }
        let tiff = Array(bytes[10...])
        let isLittle = tiff[0] == 0x49
        func number(_ place: Int, _ count: Int) -> Int? {
            guard place >= 0, place + count <= tiff.count else { return nil }
            let digits = tiff[place..<place + count]
            return (isLittle ? Array(digits.reversed()) : Array(digits)).reduce(0) { $0 << 8 | Int($1) }
        }
        guard let start = number(4, 4), let count = number(start, 2) else { return nil }
        for entry in 0..<min(count, 200) where number(start + 2 + entry * 12, 2) == 0x0112 {
            return number(start + 2 + entry * 12 + 8, 2)
        }
        return nil
    }

    /// A segment that says nothing but how the picture is to be turned.
    private static func turning(_ orientation: Int) -> [UInt8] {
        let tiff: [UInt8] =
            [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0]
            + [0, 0, 0, 0]
        let payload: [UInt8] = [0x45, 0x78, 0x69, 0x66, 0, 0] + tiff
        return [0xFF, 0xE1, 0, UInt8(payload.count + 2)] + payload
    }
}

extension [UInt8] {
    fileprivate func isMarker(_ marker: UInt8, at place: Int) -> Bool {
        place + 2 <= count && self[place] == 0xFF && self[place + 1] == marker
    }
}
