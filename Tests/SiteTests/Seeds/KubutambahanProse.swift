import Foundation

/// The chapters before the tables: what each line of the transcript is.
struct KubutambahanProse {
    /// Rows of nomor, judul and teks, by the table that keeps them.
    private(set) var chapters: [(table: String, rows: [[String]])] = []
    /// The title, twice; the table of contents, with the page numbers of the paper; place, date and signature, twice.
    private(set) var cover: [String] = []
    private(set) var contents: [String] = []
    private(set) var signature: [String] = []

    private static let tables = ["pengantar", "pendahuluan", "perencanaan", "penutup"]
    private var isContents = false
    private var number = ""

    init() {
        for line in KubutambahanSeed.prose {
            let plain = line.replacing("*", with: "").replacing("★", with: "").trimmingCharacters(in: .whitespaces)
            if !plain.isEmpty { read(plain) }
        }
    }

    private mutating func read(_ line: String) {
        if line == "DAFTAR ISI" { isContents = true }
        let isChapter = line == "KATA PENGANTAR" || line.hasPrefix("BAB ") && !line.contains("\t")
        if isChapter { begin(line) } else { readOther(line) }
    }

    private mutating func begin(_ line: String) {
        isContents = false
        chapters.append((Self.tables[chapters.count], line == "KATA PENGANTAR" ? [["", line, ""]] : []))
        number = line == "KATA PENGANTAR" ? "" : line
    }

    private mutating func readOther(_ line: String) {
        if isContents {
            contents.append(line)
        } else if chapters.isEmpty || line.hasPrefix("RENCANA AKSI") && number.isEmpty || isAfterEnd {
            cover.append(line)
        } else if isSignature(line) {
            signature.append(line)
        } else if !number.isEmpty {
            add([number, line, ""])
            number = ""
        } else {
            readText(line)
        }
    }

    private var isAfterEnd: Bool { signature.count == 9 }

    private func isSignature(_ line: String) -> Bool {
        [
            "Kubutambahan, 12 Oktober 2022", "Camat Kubutambahan", "Drs. Made Suyasa, M.Si", "Pembina Tk. I (IV/b)",
            "Nip. 19650207 199702 1 001",
        ].contains(line)
    }

    private mutating func readText(_ line: String) {
        if let match = line.wholeMatch(of: /(\d\.\d\.) (.+)/) {
            add([String(match.1), String(match.2), ""])
        } else if let match = line.wholeMatch(of: /(?:- )?(\d\.|[a-z][.)]) (.+)/) {
            add([String(match.1), "", String(match.2)])
        } else if line.first?.isLowercase == true {
            append(line)
        } else {
            add(["", "", line])
        }
    }

    private mutating func add(_ row: [String]) {
        chapters[chapters.count - 1].rows.append(row)
    }

    /// A page break parts a sentence.
    private mutating func append(_ line: String) {
        let chapter = chapters.count - 1
        chapters[chapter].rows[chapters[chapter].rows.count - 1][2] += " " + line
    }
}
