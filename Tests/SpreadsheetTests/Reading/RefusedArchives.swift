@testable import Spreadsheet

extension RefusedFile {
    /// Files that are no workbook at all, and archives that lie.
    static let archives: [RefusedFile] = formats + torn + lies + names + bombs

    private static let formats: [RefusedFile] = [
        RefusedFile("nothing", .empty) { [] },
        RefusedFile("old Excel", .otherFormat(.oldExcel)) {
            FileFormat.compoundFile + [UInt8](repeating: 0, count: 2_000)
        },
        RefusedFile("with a password", .encrypted) {
            FileFormat.compoundFile + [UInt8](repeating: 0, count: 500) + "EncryptedPackage".utf8.flatMap { [$0, 0] }
        },
        RefusedFile("PDF", .otherFormat(.pdf)) { Array("%PDF-1.7\n".utf8) },
        RefusedFile("PDF behind a mark of UTF-8", .otherFormat(.pdf)) { Array("\u{FEFF}%PDF-1.7\n".utf8) },
        RefusedFile("text that is no table", .otherFormat(.text)) { Array("Kepada Yth.\r\nBupati\r\n".utf8) },
        RefusedFile("web page without a table", .otherFormat(.text)) { Array("<html><p>1</p></html>".utf8) },
        RefusedFile("gzip", .otherFormat(.otherArchive)) { [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] },
        RefusedFile("empty archive", .otherFormat(.otherArchive)) { Zip(entries: []).bytes },
        RefusedFile("picture", .otherFormat(.unknown)) {
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]
        },
        RefusedFile("OpenDocument", .otherFormat(.openDocument)) {
            let type = Array("application/vnd.oasis.opendocument.spreadsheet".utf8)
            return Zip(entries: [Zip.Entry(name: Array("mimetype".utf8), content: type, isDeflated: false)]).bytes
        },
        parts("Word", .otherFormat(.otherOffice)) { $0.replace("spreadsheetml.sheet", "wordprocessingml.document") },
        parts("macros by type", .otherFormat(.macroWorkbook)) {
            $0.replace(
                "\(OpenXML.spreadsheetType).sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
        },
        parts("macros under another name", .otherFormat(.macroWorkbook)) { $0["xl/vbaProject.bin"] = "x" },
        parts("binary", .otherFormat(.binaryWorkbook)) {
            $0.replace(
                "\(OpenXML.spreadsheetType).sheet.main+xml", "application/vnd.ms-excel.sheet.binary.macroEnabled.main")
        },
    ]

    private static let torn: [RefusedFile] = [
        RefusedFile("cut in half", .damaged(.cutOff)) {
            let whole: [UInt8] = Parts().zip.bytes
            return Array(whole.prefix(whole.count / 2))
        },
        RefusedFile("without its last byte", .damaged(.cutOff)) { Parts().zip.bytes.dropLast() },
        RefusedFile("without its first byte", .otherFormat(.unknown)) { Array(Parts().zip.bytes.dropFirst()) },
        RefusedFile("something in front", .damaged(.cutOff)) {
            let whole: [UInt8] = Parts().zip.bytes
            return Array(whole.prefix(4)) + whole
        },
        RefusedFile("something behind", .damaged(.cutOff)) { Parts().zip.bytes + [0] },
        RefusedFile("only a beginning", .damaged(.cutOff)) { [0x50, 0x4B, 3, 4] },
        archive("comment shorter than said", .damaged(.cutOff)) { $0.endLie = { $0.with([9, 0], at: 20) } },
        archive("more entries than there are", .damaged(.contradiction)) {
            $0.endLie = { $0.with([9, 0, 9, 0], at: 8) }
        },
        archive("fewer entries than there are", .damaged(.contradiction)) {
            $0.endLie = { $0.with([2, 0, 2, 0], at: 8) }
        },
        archive("two volumes", .unsupported(.largeArchive)) { $0.endLie = { $0.with([1, 0], at: 4) } },
        archive("64-bit end", .unsupported(.largeArchive)) {
            $0.endLie = { $0.with([0xFF, 0xFF, 0xFF, 0xFF], at: 16) }
        },
        archive("directory elsewhere", .damaged(.cutOff)) { $0.endLie = { $0.with([1], at: 16) } },
    ]

    private static let lies: [RefusedFile] = [
        entry("wrong checksum", .damaged(.contradiction)) { $0.lie = { $0.with([1, 2, 3, 4], at: 10) } },
        entry("encrypted", .encrypted) { $0.lie = { $0.with([1], at: 2) } },
        entry("other compression", .unsupported(.compression)) { $0.lie = { $0.with([14], at: 4) } },
        entry("stored with two sizes", .damaged(.contradiction)) { $0.lie = { $0.with([0], at: 4) } },
        entry("larger than said", .damaged(.contradiction)) { $0.lie = { $0.with(Zip.number(10, 4), at: 18) } },
        entry("smaller than said", .damaged(.contradiction)) { $0.lie = { $0.with(Zip.number(9_000, 4), at: 18) } },
        entry("reaches into the directory", .damaged(.cutOff)) { $0.lie = { $0.with(Zip.number(9_000, 4), at: 14) } },
        entry("64-bit size", .unsupported(.largeArchive)) { $0.lie = { $0.with([0xFF, 0xFF, 0xFF, 0xFF], at: 18) } },
        entry("name longer than the file", .damaged(.contradiction)) { $0.lie = { $0.with([0xFF, 0xFF], at: 22) } },
        entry("extra field longer than the file", .damaged(.contradiction)) {
            $0.lie = { $0.with([0xFF, 0xFF], at: 24) }
        },
        entry("header elsewhere", .dangerous(.overlap)) { $0.centralLie = { $0.with([1, 0, 0, 0], at: 42) } },
        entry("header beyond the file", .damaged(.contradiction)) {
            $0.centralLie = { $0.with([0, 0, 0, 0x7F], at: 42) }
        },
        entry("other compression in the header", .damaged(.contradiction)) {
            $0.centralLie = { $0.with([0, 0] + $0[12..<20] + $0[24..<28], at: 10) }
        },
        archive("data that is no deflate stream", .damaged(.contradiction)) { zip in
            zip.entries[6].isDeflated = false
            zip.entries[6].lie = { $0.with([8], at: 4) }
        },
    ]

    private static let names: [RefusedFile] =
        ["../../etc/passwd", "/etc/passwd", "xl/../../a", "xl\\..\\..\\a", "C:a", "xl//a", "a\u{1}", "", "./a"].map {
            name in
            parts("name \(name)", .dangerous(.path)) { parts in
                parts.archive = { $0.entries.append(Zip.Entry(name: Array(name.utf8), content: [65])) }
            }
        } + [
            archive("name with NUL", .dangerous(.path)) { $0.entries.append(Zip.Entry(name: [0x61, 0], content: [])) },
            archive("name that is no UTF-8", .dangerous(.path)) {
                $0.entries.append(Zip.Entry(name: [0x61, 0xC0], content: []))
            },
            archive("endless name", .tooMuch(.nameLength, limit: 255)) {
                $0.entries.append(Zip.Entry(name: [UInt8](repeating: 0x61, count: 256), content: []))
            },
            archive("same name twice", .dangerous(.overlap)) { $0.entries.append($0.entries[6]) },
            archive("same name in capitals", .dangerous(.overlap)) {
                $0.entries.append(Zip.Entry(name: Array("XL/Worksheets/SHEET1.xml".utf8), content: [65]))
            },
            archive("same bytes twice", .dangerous(.overlap)) {
                var copy: Zip.Entry = $0.entries[0]
                copy.name = Array("xl/[Content_Types]".utf8)
                copy.position = 0
                $0.entries.append(copy)
            },
            archive("entry inside another", .dangerous(.overlap)) { zip in
                var inner = Zip.Entry(name: [0x62], content: [65], isDeflated: false)
                let outer = Zip.Entry(name: [0x61], content: Zip(entries: [inner]).bytes, isDeflated: false)
                inner.position = 31  // behind the header of 30 bytes and a name of one
                zip.entries = [outer] + zip.entries + [inner]
            },
        ]

    private static let bombs: [RefusedFile] = [
        parts("bomb", .dangerous(.bomb)) { $0.set(Parts.sheet, [UInt8](repeating: 0x20, count: 8 << 20)) },
        parts("bomb in a part that nobody reads", .dangerous(.bomb)) {
            $0.set("xl/media/image1.png", [UInt8](repeating: 0, count: 4 << 20))
        },
        entry("bomb that hides its size", .damaged(.contradiction)) {
            $0.content = [UInt8](repeating: 0x20, count: 8 << 20)
            $0.lie = { $0.with(Zip.number(1_000, 4), at: 18) }
        },
        archive("a thousand and one parts", .tooMuch(.parts, limit: 1_000)) { zip in
            zip.entries += (0..<994).map { Zip.Entry(name: Array("a\($0)".utf8), content: []) }
        },
        RefusedFile("too many bytes", .tooMuch(.fileBytes, limit: 16 << 20)) {
            [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 16 << 20)
        },
    ]
}

extension Parts {
    mutating func replace(_ text: String, _ other: String) {
        self["[Content_Types].xml"] = self["[Content_Types].xml"].map { types in
            types.firstRange(of: text).map { types.replacingCharacters($0, other) } ?? types
        }
    }
}

extension String {
    fileprivate func replacingCharacters(_ range: Range<Index>, _ other: String) -> String {
        String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
