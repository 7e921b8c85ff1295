import Testing

@testable import Spreadsheet

/// Word's tables as a person sees them.
@Suite struct WordReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let cell: String
        let text: String
        var numbering = ""
        var styles = ""

        init(_ name: String, _ cell: String, _ text: String, numbering: String = "", styles: String = "") {
            (testDescription, self.cell, self.text) = (name, cell, text)
            (self.numbering, self.styles) = (numbering, styles)
        }
    }

    private static let hidden =
        """
        <w:style w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style>\
        <w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>
        """

    /// What stands in one cell, and what is read there.
    private static let cells: [Case] = words + lists

    private static let words: [Case] = [
        Case(
            "runs of one paragraph", "<w:p>\(Docx.run("Mening"))\(Docx.run("katnya", "<w:b/>"))</w:p>", "Meningkatnya"),
        Case("paragraphs", Docx.all(Docx.text("satu"), Docx.text("dua")), "satu\ndua"),
        Case("a blank paragraph between", Docx.all(Docx.text("satu"), "<w:p/>", Docx.text("dua")), "satu\ndua"),
        Case("breaks and tabs", "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>", "a\nb c"),
        Case("stops of a paragraph are no tabs", Docx.text("a", "<w:tabs><w:tab w:val=\"left\"/></w:tabs>"), "a"),
        Case("escapes", Docx.text("a &amp; b &lt;c&gt; &#x2265; 5"), "a & b <c> ≥ 5"),
        Case(
            "signs",
            "<w:p><w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>gov</w:t><w:sym w:char=\"F0B3\"/></w:r></w:p>",
            "e-gov\u{F0B3}"),
        Case("an insertion", "<w:p><w:ins>\(Docx.run("baru"))</w:ins></w:p>", "baru"),
        Case(
            "a deletion",
            "<w:p>\(Docx.run("a "))<w:del><w:r><w:delText>lama</w:delText></w:r></w:del>\(Docx.run("b"))</w:p>", "a b"),
        Case(
            "what was moved away",
            "<w:p><w:moveFrom>\(Docx.run("lama"))</w:moveFrom><w:moveTo>\(Docx.run("b"))</w:moveTo></w:p>", "b"),
        Case(
            "a deleted end of a paragraph",
            Docx.all(Docx.text("Mening", "<w:rPr><w:del/></w:rPr>"), Docx.text("katnya")),
            "Meningkatnya"),
        Case("hidden text", "<w:p>\(Docx.run("a"))\(Docx.run("rahasia", "<w:vanish/>"))</w:p>", "a"),
        Case("text that is not hidden after all", "<w:p>\(Docx.run("a", "<w:vanish w:val=\"0\"/>"))</w:p>", "a"),
        Case(
            "hidden by a style", "<w:p>\(Docx.run("x", "<w:rStyle w:val=\"B\"/>"))\(Docx.run("a"))</w:p>", "a",
            styles: hidden),
        Case(
            "hidden by the paragraph's style", Docx.all(Docx.text("x", "<w:pStyle w:val=\"A\"/>"), Docx.text("a")), "a",
            styles: hidden),
        Case(
            "a field",
            """
            <w:p><w:r><w:fldChar/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>\(Docx.run("7"))</w:p>
            """, "7"),
        Case("a link", "<w:p><w:hyperlink>\(Docx.run("tautan"))</w:hyperlink></w:p>", "tautan"),
        Case(
            "a form's field",
            "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>\(Docx.text("isi"))</w:sdtContent></w:sdt>",
            "isi"),
        Case(
            "a box, once",
            """
            <w:p><w:r><mc:AlternateContent><mc:Choice>\
            <w:txbxContent>\(Docx.text("kotak"))</w:txbxContent></mc:Choice>\
            <mc:Fallback><w:txbxContent>\(Docx.text("kotak"))</w:txbxContent></mc:Fallback>\
            </mc:AlternateContent></w:r></w:p>
            """, "kotak"),
        Case(
            "a formula", "<w:p><m:oMath xmlns:m=\"m\"><m:r><m:t>a/b</m:t></m:r></m:oMath>\(Docx.run(" x 100%"))</w:p>",
            "a/b x 100%"),
        Case(
            "the sign, not its reading",
            "<w:p><w:r><w:rt>\(Docx.run("baca"))</w:rt><w:rubyBase>\(Docx.run("a"))</w:rubyBase></w:r></w:p>",
            "a"),
    ]

    private static let lists: [Case] = [
        Case(
            "bullets", Docx.all(Docx.item("a"), Docx.item("b")), "• a\n• b",
            numbering: Docx.lists("bullet \u{F0B7}")),
        Case("dashes", Docx.item("a"), "- a", numbering: Docx.lists("bullet –")),
        Case("numbers", Docx.all(Docx.item("a"), Docx.item("b")), "1. a\n2. b", numbering: Docx.lists("decimal %1.")),
        Case(
            "levels",
            Docx.all(
                Docx.item("a"), Docx.item("b", level: 1), Docx.item("c", level: 1), Docx.item("d"),
                Docx.item("e", level: 1)),
            "1. a\n1.1 b\n1.2 c\n2. d\n2.1 e", numbering: Docx.lists("decimal %1.", "decimal %1.%2")),
        Case(
            "letters and Roman numbers", Docx.all(Docx.item("a"), Docx.item("b", level: 1)), "a) a\nI. b",
            numbering: Docx.lists("lowerLetter %1)", "upperRoman %2.")),
        Case(
            "a list that begins anew", Docx.all(Docx.item("a"), Docx.item("b", list: "2")), "1. a\n1. b",
            numbering: Docx.lists(
                "decimal %1.",
                more: """
                    <w:num w:numId="2"><w:abstractNumId w:val="0"/>\
                    <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
                    """)),
        Case("a number alone", Docx.item(""), "1.", numbering: Docx.lists("decimal %1.")),
        Case("no list", Docx.item("a", list: "0"), "a", numbering: Docx.lists("decimal %1.")),
        Case(
            "a list by its style", Docx.text("a", "<w:pStyle w:val=\"L\"/>"), "1. a",
            numbering: Docx.lists("decimal %1."),
            styles: "<w:style w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"),
        Case(
            "a table within",
            Docx.all(
                Docx.text("a"), Docx.table(Docx.row(Docx.cell("b"), Docx.cell("c")), Docx.row(Docx.cell("d"))),
                Docx.text("e")),
            "a\nb\nc\nd\ne"),
        Case(
            "a deleted row of a table within",
            Docx.table(Docx.row(Docx.cell("b"), properties: "<w:del/>"), Docx.row(Docx.cell("d"))), "d"),
    ]

    @Test(arguments: cells) func cellSaysWhatIsSeen(_ one: Case) throws {
        let tables = try Docx.read(
            Docx.table(Docx.row(Docx.cell("kiri"), Docx.cell(one.cell), Docx.cell("kanan"))), numbering: one.numbering,
            styles: one.styles)
        #expect(tables.map(\.rows) == [[["kiri", one.text, "kanan"]]])
    }

    @Test func mergedCellsHaveTheirTextOnce() throws {
        let (merged, begins) = ("<w:vMerge/>", "<w:vMerge w:val=\"restart\"/>")
        let tables = try Docx.read(
            Docx.table(
                Docx.row(
                    Docx.cell("No", begins), Docx.cell("Target", "<w:gridSpan w:val=\"2\"/>"),
                    Docx.cell("Ket", begins)),
                Docx.row(Docx.cell("x", merged), Docx.cell("TW 1"), Docx.cell("TW 2"), Docx.cell("", merged)),
                Docx.row(Docx.cell("lepas", merged), Docx.cell("1"), Docx.cell("2"), Docx.cell("3")),
                Docx.row(Docx.cell("4"), properties: "<w:gridBefore w:val=\"2\"/>")))
        #expect(
            tables.map(\.rows) == [
                [["No", "Target", "", "Ket"], ["", "TW 1", "TW 2"], ["", "1", "2", "3"], ["", "", "4"]]
            ])
        // Nothing above it: it is what people see.
        #expect(try Docx.read(Docx.table(Docx.row(Docx.cell("a", merged)))).map(\.rows) == [[["a"]]])
    }

    @Test func rowsThatNobodySeesAreCounted() throws {
        let tables = try Docx.read(
            Docx.text("Tabel 1. Sasaran")
                + Docx.table(
                    Docx.row(Docx.cell("a")), Docx.row(Docx.cell("b"), properties: "<w:hidden/>"),
                    Docx.row(Docx.cell("c"), properties: "<w:del/>"), Docx.row(Docx.cell("d")),
                    Docx.row(Docx.cell("")))
                + Docx.text("Tabel 2") + Docx.text("Program") + Docx.table(Docx.row(Docx.cell("e"))) + Docx.table())
        #expect(
            tables == [
                WordTable(title: "Tabel 1. Sasaran", rows: [["a"], ["d"]], hidden: 1, omitted: 1),
                WordTable(title: "Program", rows: [["e"]]),
            ])
    }

    @Test func aListGoesOnFromRowToRow() throws {
        let rows = (1...3).map { Docx.row(Docx.cell(Docx.item("")), Docx.cell("s\($0)")) }.joined()
        let tables = try Docx.read(Docx.table(rows), numbering: Docx.lists("decimal %1."))
        #expect(tables.map(\.rows) == [[["1.", "s1"], ["2.", "s2"], ["3.", "s3"]]])
    }

    @Test func aBoxWithATableIsATable() throws {
        let box = "<w:p><w:r><w:txbxContent>\(Docx.table(Docx.row(Docx.cell("a"))))</w:txbxContent></w:r></w:p>"
        #expect(try Docx.read(box).map(\.rows) == [[["a"]]])
    }

    @Test func aDocumentNeedsNeitherListsNorStyles() throws {
        var parts = Docx.parts(Docx.table(Docx.row(Docx.cell("a"))))
        for name in [Docx.styles, Docx.numbering, "word/_rels/document.xml.rels"] { parts.set(name, nil) }
        #expect(try WordReader.tables(in: parts.zip.bytes).map(\.rows) == [[["a"]]])
    }
}

/// A document that another program wrote: python-docx 1.2, with merged cells and a numbered list in the column No.
@Suite struct OtherWordTests {
    @Test func isRead() throws {
        let folder: Substring = #filePath.dropLast("Word/WordReaderTests.swift".count)
        let tables = try WordReader.tables(in: OtherProgramsTests.file("\(folder)Fixtures/python-docx.docx"))
        #expect(tables.map(\.title) == ["Tabel 1. Sasaran Strategis", "Tabel 2. Program dan Anggaran"])
        #expect(
            tables.map(\.rows) == [
                [
                    ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"],
                    ["1.", "Meningkatnya kualitas layanan desa", "Persentase desa tertib administrasi", "%", "85"],
                    ["", "", "Nilai SAKIP dinas", "Nilai", "B (65)"],
                    ["2.", "Meningkatnya kemandirian desa", "Jumlah desa mandiri", "Desa", "21"],
                ],
                [
                    ["No", "Program", "Anggaran (Rp)"], ["1.", "Program Penataan Desa", "1.250.000.000"],
                    ["2.", "Program Administrasi Pemerintahan Desa", "750.000.000"], ["Jumlah", "", "2.000.000.000"],
                ],
            ])
    }
}
