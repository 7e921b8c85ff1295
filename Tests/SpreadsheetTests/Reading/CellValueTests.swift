import Testing

@testable import Spreadsheet

/// What a person sees of every kind of cell.
@Suite struct CellValueTests {
    @Test(arguments: [
        ("t=\"b\"", "<v>1</v>", "TRUE"), ("t=\"b\"", "<v>0</v>", "FALSE"), ("t=\"e\"", "<v>#DIV/0!</v>", "#DIV/0!"),
        ("t=\"s\"", "<v>1</v>", "dua"),
        ("t=\"str\"", "<f>A2&amp;\"x\"</f><v>hasil</v>", "hasil"), ("", "<f>1+1</f><v>2</v>", "2"),
        ("", "<f>1+1</f>", "#RUMUS!"),
        ("t=\"str\"", "<f>A1</f><v></v>", ""), ("", "", ""), ("t=\"s\"", "", ""),
        ("t=\"inlineStr\"", "<is><t>a</t></is>", "a"),
        ("t=\"inlineStr\"", "<is><t xml:space=\"preserve\"> a </t></is>", " a "), ("t=\"inlineStr\"", "<is/>", ""),
        (
            "t=\"inlineStr\"",
            """
            <is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r><rPh sb=\"0\" \
            eb=\"1\"><t>guide</t></rPh><phoneticPr/></is>
            """,
            "ab"
        ),
        ("t=\"d\"", "<v>2022-01-31</v>", "31 Januari 2022"),
        ("t=\"d\"", "<v>2022-01-31T08:30:00</v>", "31 Januari 2022 08.30"),
        ("t=\"d\"", "<v>2022-01-31T00:00:00.000Z</v>", "31 Januari 2022"),
        ("t=\"str\"", "<v>a_x000D__x000A_b_x0041_</v>", "a\nbA"),
        ("t=\"str\"", "<v>_x005F_x0041_ _x0007_ _xD83D_</v>", "_x0041_  "),
        ("t=\"str\"", "<v>&lt;b&gt; &amp;amp; &#233;&#x1F600;</v>", "<b> &amp; é😀"),
        ("t=\"str\"", "<v><![CDATA[<b> & ]]>x</v>", "<b> & x"), ("t=\"str\"", "<v>a<!-- x -->b<?pi x?>c</v>", "abc"),
        ("t=\"str\"", "<v>a\r\nb\rc</v>", "a\nb\nc"),
        ("", "<v> 5 \n</v>", "5"), ("s=\"99\"", "<v>5</v>", "5"), ("s=\"x\"", "<v>5</v>", "5"),
        ("t=\"n\" s=\"0\"", "<v>5</v><extLst><ext><v>9</v></ext></extLst>", "5"),
    ])
    func shows(_ attributes: String, _ content: String, _ text: String) throws {
        #expect(try Parts(sheet: Parts.cell(attributes, content)).read().first?.rows.first?.first ?? "" == text)
    }

    @Test(arguments: [
        // Places that are not stated follow the last.
        (
            "<row><c><v>1</v></c><c><v>2</v></c></row><row><c r=\"C2\"><v>3</v></c><c><v>4</v></c></row>",
            [["1", "2"], ["", "", "3", "4"]]
        ),
        ("<row r=\"3\"><c r=\"B3\"><v>1</v></c></row>", [[], [], ["", "1"]]),
        // Cells that only have a look are no cells, wherever they are.
        (
            """
            <row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row><row r=\"1048576\"><c \
            r=\"A1048576\" s=\"1\"/></row>
            """,
            [["1"]]
        ),
        ("", []), ("<row r=\"5\"/>", []),
        // With a prefix, as some programs write.
        ("<x:row xmlns:x=\"a\" r=\"1\"><x:c r=\"A1\"><x:v>1</x:v></x:c></x:row>", [["1"]]),
    ])
    func cellsHaveTheirPlace(_ rows: String, _ expected: [[String]]) throws {
        #expect(try Parts(sheet: rows).read().first?.rows == expected)
    }

    @Test(arguments: [
        ("A1:B2", [["1", "", "3"], ["", "", "6"]]), ("B1:C1", [["1", "2"], ["4", "5", "6"]]),
        ("A1:XFD1048576", [["1"]]), ("C9:D10", [["1", "2", "3"], ["4", "5", "6"]]),
        ("A1", [["1", "2", "3"], ["4", "5", "6"]]),
    ])
    func mergedCellsShowTheFirst(_ merge: String, _ expected: [[String]]) throws {
        let rows: [String] = [[1, 2, 3], [4, 5, 6]].map {
            "<row>" + $0.map { "<c><v>\($0)</v></c>" }.joined() + "</row>"
        }
        var parts = Parts()
        parts[Parts.sheet] = Parts.sheet(
            rows.joined(), after: "<mergeCells count=\"1\"><mergeCell ref=\"\(merge)\"/></mergeCells>")
        #expect(try parts.read().first?.rows == expected)
    }

    @Test(arguments: [
        ("1", "1 Februari 2026"), ("true", "1 Februari 2026"), ("0", "31 Januari 2022"), ("", "31 Januari 2022"),
    ])
    func daysMayCountFrom1904(_ value: String, _ text: String) throws {
        var parts = Parts(sheet: Parts.cell("s=\"1\"", "<v>44592</v>"))
        parts[Parts.styles] = Parts.styles(["d mmmm yyyy"])
        parts[Parts.workbook] = Parts.workbook(["Lembar": "rId1"], properties: "<workbookPr date1904=\"\(value)\"/>")
        #expect(try parts.read().first?.rows == [[text]])
    }

    @Test(arguments: [
        (" state=\"hidden\"", true), (" state=\"veryHidden\"", true), (" state=\"visible\"", false), ("", false),
    ])
    func hiddenSheetsAreMarked(_ state: String, _ isHidden: Bool) throws {
        var parts = Parts()
        parts[Parts.workbook] = Parts.workbook(["Rahasia &amp; lain": "rId1"], state: state)
        let sheet: SheetContent? = try parts.read().first
        #expect(sheet?.isHidden == isHidden)
        #expect(sheet?.name == "Rahasia & lain")
    }

    @Test func chartsAreNoSheets() throws {
        var parts = Parts()
        parts[Parts.workbook] = Parts.workbook(["Grafik": "rId4", "Lembar": "rId1"])
        parts[Parts.links] = Parts.relationships(
            ("rId4", "chartsheet", "chartsheets/sheet1.xml"),
            ("rId1", "worksheet", "/xl/worksheets/../worksheets/./sheet1.xml"),
            ("rId2", "sharedStrings", "sharedStrings.xml"))
        #expect(try parts.read().map(\.name) == ["Lembar"])
    }

    /// Neither texts nor styles are needed.
    @Test func smallestWorkbookIsRead() throws {
        var parts = Parts(sheet: "<row><c><v>1.5</v></c></row>")
        parts[Parts.links] = Parts.relationships(("rId1", "worksheet", "worksheets/sheet1.xml"))
        parts[Parts.strings] = nil
        parts[Parts.styles] = nil
        parts.archive = { zip in for index in zip.entries.indices { zip.entries[index].isDeflated = index % 2 == 0 } }
        #expect(try parts.read().first?.rows == [["1,5"]])
    }
}
