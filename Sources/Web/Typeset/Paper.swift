import Database
import Deeds
import Kinerja
import Records
import Sealing

/// A printed page on its way to a PDF: what to set, what the file is called, and who may have it.
struct Paper {
    /// The whole page, as a browser would get it.
    let html: [UInt8]
    /// SHA-256 of `html`: equal pages have one PDF, and a page that looks different has another.
    let sidik: [UInt8]
    /// The address of the PDF.
    let address: String
    /// Without its ending: `pk-2022-dpmd`.
    let name: String
    let title: String
    /// The same form for the browser's own print.
    let print: Link
    /// The page that the reader came from.
    let back: Link
    /// The signed text that the PDF is kept with; nil for a set and for a draft.
    let snapshot: ID<FrozenSnapshot>?
    let isPublic: Bool

    init(
        _ page: some Page, address: String, name: String, title: String, print: Link, back: Link,
        snapshot: ID<FrozenSnapshot>?,
        isPublic: Bool
    ) {
        html = page.bytes()
        sidik = SHA256.digest(html).bytes
        self.address = address
        self.name = name
        self.title = title
        self.print = print
        self.back = back
        self.snapshot = snapshot
        self.isPublic = isPublic
    }

    /// Where the making of the PDF is asked for and watched.
    var making: String {
        let parts: [Substring] = address.split(separator: "?", maxSplits: 1)
        let place: Substring = parts[0].hasSuffix("/naskah.pdf") ? parts[0].dropLast(11) : parts[0].dropLast(4)
        return "\(place)/pdf" + (parts.count == 2 ? "?\(parts[1])" : "")
    }

    /// About how many sheets it fills.
    var estimate: Int { html.sheets }

    /// More takes too long to wait for, and to keep a thread of the server busy (ux.md 2a).
    var isLong: Bool { estimate > 5 }
}

extension [UInt8] {
    /// About how many sheets a printed page of this HTML fills: the statement, its annexes, the rows of its tables, the
    /// length of its text.
    var sheets: Int {
        let rows: Int = occurrences(of: "<tr"), annexes: Int = occurrences(of: "class=\"annex")
        return Swift.max(1 + annexes + rows / 40, count / 6_000)
    }

    /// How often `word` stands in the bytes; `word` begins with a byte that it does not repeat.
    func occurrences(of word: String) -> Int {
        let word: [UInt8] = Array(word.utf8)
        guard let first = word.first else { return 0 }
        return indices.count { self[$0] == first && self[$0...].starts(with: word) }
    }
}
