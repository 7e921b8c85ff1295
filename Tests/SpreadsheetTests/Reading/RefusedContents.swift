@testable import Spreadsheet

extension RefusedFile {
    /// Archives that are sound, with parts that are not.
    static let contents: [RefusedFile] = documents + encodings + links + places + counts + values

    private static func sheet(_ name: String, _ text: String) -> RefusedFile {
        sheet(name, .malformed(part: Parts.sheet), text)
    }

    private static func sheet(_ name: String, _ error: WorkbookError, _ text: String) -> RefusedFile {
        parts(name, error) { $0[Parts.sheet] = text }
    }

    private static let documents: [RefusedFile] = [
        sheet(
            "external entity", .dangerous(.documentType),
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Parts.sheet("")),
        sheet(
            "billion laughs", .dangerous(.documentType),
            "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + Parts.sheet("")),
        parts("document type in the content types", .dangerous(.documentType)) {
            $0["[Content_Types].xml"] = "<!DOCTYPE a><a/>"
        },
        parts("document type in the strings", .dangerous(.documentType)) { $0[Parts.strings] = "<!DOCTYPE a><a/>" },
        sheet("entity that nobody declared", Parts.sheet(Parts.cell("t=\"str\"", "<v>&x;</v>"))),
        sheet("reference to NUL", Parts.sheet(Parts.cell("t=\"str\"", "<v>&#0;</v>"))),
        sheet("reference beyond Unicode", Parts.sheet(Parts.cell("t=\"str\"", "<v>&#x110000;</v>"))),
        sheet(
            "reference without end",
            Parts.sheet(Parts.cell("t=\"str\"", "<v>&#\(String(repeating: "0", count: 99))65;</v>"))),
        sheet("empty part", ""),
        sheet("no element", "<?xml version=\"1.0\"?>"),
        sheet("other root", "<workbook/>"),
        sheet("two roots", Parts.sheet("") + Parts.sheet("")),
        sheet("text behind the root", Parts.sheet("") + "a"),
        sheet("crossed elements", "<worksheet><sheetData></worksheet></sheetData>"),
        sheet("open elements", "<worksheet><sheetData><row>"),
        sheet("open cell", "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>a"),
        sheet("open tag", "<worksheet><sheetData"),
        sheet("open comment", "<worksheet><!-- "),
        sheet("attribute without value", "<worksheet a/>"),
        sheet("attribute twice", "<worksheet a=\"1\" a=\"2\"/>"),
        sheet("attribute without end", "<worksheet a=\"1"),
        sheet("tag in an attribute", "<worksheet a=\"<b>\"/>"),
        sheet(
            "nesting without end", .tooMuch(.depth, limit: 64), "<worksheet>" + String(repeating: "<a>", count: 100_000)
        ),
        sheet(
            "65 attributes", .tooMuch(.attributes, limit: 64),
            "<worksheet " + (0...64).map { "a\($0)=\"\" " }.joined() + "/>"),
    ]

    private static let encodings: [RefusedFile] = [
        parts("UTF-16", .unsupported(.encoding)) {
            $0.set(Parts.sheet, [0xFF, 0xFE] + Parts.sheet("").utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
        },
        parts("UTF-16 without mark", .unsupported(.encoding)) {
            $0.set(Parts.sheet, Parts.sheet("").utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] })
        },
        sheet(
            "declared Latin 1", .unsupported(.encoding), "<?xml version='1.0' encoding='ISO-8859-1'?>" + Parts.sheet("")
        ),
        parts("bad UTF-8 in a cell", .malformed(part: Parts.sheet)) { parts in
            let halves = Parts.sheet(Parts.cell("t=\"str\"", "<v>|</v>")).utf8.split(separator: UInt8(ascii: "|")).map {
                Array($0)
            }
            parts.set(Parts.sheet, halves[0] + [0xC0, 0x80] + halves[1])
        },
        sheet("NUL in a cell", Parts.sheet(Parts.cell("t=\"str\"", "<v>a\0b</v>"))),
        sheet("NUL in a comment's place", "<worksheet>\0</worksheet>"),
    ]

    private static let links: [RefusedFile] =
        ["_rels/.rels", Parts.workbook, Parts.links, Parts.sheet, Parts.strings, Parts.styles].map { name in
            parts("without \(name)", .damaged(.missingPart)) { $0[name] = nil }
        } + [
            parts("workbook that nobody types", .damaged(.missingPart)) { $0["[Content_Types].xml"] = "<Types/>" },
            parts("sheet that is the workbook", .dangerous(.overlap)) {
                $0[Parts.links] = Parts.relationships(("rId1", "worksheet", "workbook.xml"))
            },
            parts("two sheets of one part", .dangerous(.overlap)) {
                $0[Parts.workbook] = Parts.workbook(["A": "rId1", "B": "rId1"])
            },
            parts("sheet elsewhere", .dangerous(.externalPart)) {
                $0[Parts.links] = Parts.relationships(
                    ("rId1", "worksheet", "http://example.com/a.xml"), mode: " TargetMode=\"External\"")
            },
            parts("workbook elsewhere", .damaged(.missingPart)) {
                $0["_rels/.rels"] = Parts.relationships(
                    ("rId1", "officeDocument", "http://example.com/"), mode: " TargetMode=\"External\"")
            },
            parts("sheet above the root", .dangerous(.path)) {
                $0[Parts.links] = Parts.relationships(("rId1", "worksheet", "../../../etc/passwd"))
            },
            parts("sheet without relationship", .damaged(.missingPart)) {
                $0[Parts.workbook] = Parts.workbook(["A": "rId9"])
            },
            parts("two relationships of one name", .malformed(part: Parts.links)) {
                $0[Parts.links] = Parts.relationships(("rId1", "worksheet", "a.xml"), ("rId1", "worksheet", "b.xml"))
            },
            parts("relationship without target", .malformed(part: Parts.links)) {
                $0[Parts.links] = "<Relationships><Relationship Id=\"a\"/></Relationships>"
            },
        ]

    private static let places: [RefusedFile] =
        [
            "ZZZ99999999", "XFE1", "A0", "A1048577", "1", "A", "a1", "A-1", "A1B", "\u{661}A1", "",
        ].map { rows("cell \($0)", "<row r=\"1\"><c r=\"\($0)\"><v>1</v></c></row>") } + [
            rows("row -1", "<row r=\"-1\"/>"), rows("row 0", "<row r=\"0\"/>"),
            rows("row 99999999999999999999", "<row r=\"99999999999999999999\"/>"),
            rows("row twice", "<row r=\"1\"/><row r=\"1\"/>"), rows("row backwards", "<row r=\"2\"/><row r=\"1\"/>"),
            rows("cell of another row", "<row r=\"1\"><c r=\"A2\"/></row>"),
            rows("cell twice", "<row r=\"1\"><c r=\"A1\"/><c r=\"A1\"/></row>"),
            rows("cell backwards", "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>"),
            parts("merge of nothing", .malformed(part: Parts.sheet)) {
                $0[Parts.sheet] = Parts.sheet("", after: "<mergeCell/>")
            },
            parts("merge backwards", .malformed(part: Parts.sheet)) {
                $0[Parts.sheet] = Parts.sheet("", after: "<mergeCell ref=\"B2:A1\"/>")
            },
            parts("merge of three", .malformed(part: Parts.sheet)) {
                $0[Parts.sheet] = Parts.sheet("", after: "<mergeCell ref=\"A1:B2:C3\"/>")
            },
        ]

    private static let counts: [RefusedFile] = [
        rows("column 513", .tooMuch(.columns, limit: 512), "<row r=\"1\"><c r=\"SS1\"><v>1</v></c></row>"),
        rows(
            "a million columns", .dangerous(.bomb),
            "<row r=\"1\">" + String(repeating: "<c><v>1</v></c>", count: 1_000_000) + "</row>"),
        rows(
            "a hundred thousand columns", .tooMuch(.columns, limit: 512),
            "<row r=\"1\">" + (0..<100_000).map { "<c><v>\($0)</v></c>" }.joined() + "</row>"),
        rows("row 50,001", .tooMuch(.rows, limit: 50_000), "<row r=\"50001\"><c><v>1</v></c></row>"),
        rows(
            "cells far to the right", .tooMuch(.cells, limit: 1_000_000),
            (1...2_000).map { "<row><c r=\"SR\($0)\"><v>1</v></c></row>" }.joined()),
        rows(
            "endless text", .tooMuch(.textLength, limit: 4 * 32_767),
            Parts.cell("t=\"str\"", "<v>\(String(repeating: "ab c", count: 32_768))</v>")),
        parts("huge shared string", .tooMuch(.textLength, limit: 4 * 32_767)) {
            $0[Parts.strings] = "<sst><si><t>\(String(repeating: "ab c", count: 32_768))</t></si></sst>"
        },
        parts("long shared string used often", .tooMuch(.totalBytes, limit: 96 << 20)) {
            $0[Parts.strings] = "<sst><si><t>\(String(repeating: "a", count: 100_000))</t></si></sst>"
            $0[Parts.sheet] = Parts.sheet(String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 1_100))
        },
        parts("101 sheets", .tooMuch(.sheets, limit: 100)) {
            $0[Parts.workbook] =
                "<workbook>" + String(repeating: "<sheet name=\"a\" id=\"a\"/>", count: 101) + "</workbook>"
        },
        parts("endless name of a sheet", .tooMuch(.nameLength, limit: 255)) {
            $0[Parts.workbook] = Parts.workbook([String(repeating: "a", count: 256): "rId1"])
        },
        parts("50,001 merges", .tooMuch(.merges, limit: 50_000)) {
            $0[Parts.sheet] = Parts.sheet("", after: (1...50_001).map { "<mergeCell ref=\"A\($0):B\($0)\"/>" }.joined())
        },
        parts("merges over each other", .malformed(part: Parts.sheet)) {
            let rows = String(repeating: "<row><c><v>1</v></c></row>", count: 2_000)
            $0[Parts.sheet] = Parts.sheet(rows, after: String(repeating: "<mergeCell ref=\"A1:A2000\"/>", count: 1_000))
        },
    ]

    private static let values: [RefusedFile] = [
        ("", "NaN"), ("", "1,5"), ("", "0x10"), ("", "1e999999999"), ("", "--1"), ("", "1 2"), ("", "."),
        ("t=\"n\"", "abc"), ("t=\"s\"", "2"),
        ("t=\"s\"", "-1"), ("t=\"s\"", "99999999999"), ("t=\"s\"", "1.0"), ("t=\"b\"", "2"), ("t=\"d\"", "kemarin"),
        ("t=\"d\"", "2022-13-01"), ("t=\"x\"", "1"),
    ].map { rows("value \($0.0) \($0.1)", Parts.cell($0.0, "<v>\($0.1)</v>")) }
}
