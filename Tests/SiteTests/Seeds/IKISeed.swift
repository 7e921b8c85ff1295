import Foundation

/// The sheets of Indikator Kinerja Individu as their public transcript has them (Fixtures/).
struct IKISeed {
    struct Sheet {
        let jabatan: String
        /// "Tugas" and "Fungsi", as this sheet words them, each with its lines: letter and text.
        var lists: [(title: String, lines: [[String]])] = []
        var heading: [String] = []
        var rows: [[String]] = []
    }

    private(set) var sheets: [Sheet] = []

    static let text: String = {
        let file = URL(filePath: Checkout.folder + "/Tests/SiteTests/Fixtures/iki-dinas-pmd.txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            preconditionFailure("no \(file.path())")
        }
        return text
    }()

    init() {
        for line in Self.text.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) { read(String(line)) }
    }

    private mutating func read(_ line: String) {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        if line == "INDIKATOR KINERJA INDIVIDU" { return }
        if let jabatan = line.after("1. Jabatan : ") {
            sheets.append(Sheet(jabatan: jabatan))
        } else if cells.count > 1 {
            readRow(cells)
        } else if let rest = line.after("2. ") ?? line.after("3. "), let colon = rest.firstIndex(of: ":") {
            sheets[sheets.count - 1].lists.append((String(rest[..<colon]).trimmingCharacters(in: .whitespaces), []))
            add("", String(rest[rest.index(after: colon)...]))
        } else if let item = line.after(" - ") {
            add(String(item.prefix(2)), String(item.dropFirst(2)))
        } else {
            add("", line)
        }
    }

    private mutating func readRow(_ cells: [String]) {
        if cells[0] == "SASARAN KINERJA UTAMA" {
            sheets[sheets.count - 1].heading = cells
        } else {
            sheets[sheets.count - 1].rows.append(cells)
        }
    }

    private mutating func add(_ letter: String, _ text: String) {
        let text = text.trimmingCharacters(in: .whitespaces)
        guard !text.isEmpty else { return }
        let sheet = sheets.count - 1
        sheets[sheet].lists[sheets[sheet].lists.count - 1].lines.append([letter, text])
    }
}

extension String {
    fileprivate func after(_ prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}
