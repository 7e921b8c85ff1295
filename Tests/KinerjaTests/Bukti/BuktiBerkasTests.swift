import Testing

@testable import Kinerja

@Suite("Evidence is judged by its content, and given away without its words")
struct BuktiBerkasTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let fault: BuktiFault?

        init(_ what: String, _ bytes: [UInt8], _ fault: BuktiFault?) {
            (testDescription, self.bytes, self.fault) = (what, bytes, fault)
        }
    }

    private static let zip: [UInt8] = [0x50, 0x4B, 3, 4, 1]

    static let cases: [Case] = [
        Case("nothing", [], .missing),
        Case("a PDF", Files.pdf, nil),
        Case("a PDF with line ends behind it", Files.pdf + [13, 10, 0, 0], nil),
        Case("a PNG", Files.png(), nil),
        Case("a PNG with words", Files.png([("tEXt", Array("Author\0Citra".utf8))]), nil),
        Case("a JPEG", Files.jpeg(), nil),
        Case("a JPEG with a second picture behind it", Files.jpeg(behind: Files.jpeg()), nil),
        Case("a workbook that can be read", zip + [7], nil),
        Case("a workbook that cannot", zip, .workbook),
        Case("SVG", Array("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".utf8), .unknownType),
        Case("HTML named PDF", Array("<html><script>alert(1)</script>".utf8), .unknownType),
        Case("HTML before a PDF", Array("<html>".utf8) + Files.pdf, .unknownType),
        Case("HTML behind a PDF", Files.pdf + Array("<html><script>".utf8), .polyglot),
        Case("an archive behind a PDF", Files.pdf + Files.emptyArchive, .polyglot),
        Case("an archive inside of a PDF's end", Array("%PDF-1.4 startxref 1 ".utf8) + zip, .damaged(.pdf)),
        Case("a PDF that is cut off", Array(Files.pdf.dropLast(7)), .damaged(.pdf)),
        Case("a PDF of no version", Array("%PDF-x startxref %%EOF".utf8), .damaged(.pdf)),
        Case("HTML behind a PNG", Files.png() + Array("<html>".utf8), .polyglot),
        Case("an archive behind a JPEG", Files.jpeg(behind: Files.emptyArchive), .polyglot),
        Case("a PDF inside of a JPEG", Files.jpeg([Files.segment(0xFE, Files.pdf)]), .polyglot),
        Case("a PDF inside of a PNG", Files.png([("tEXt", Files.pdf)]), .polyglot),
        Case("a PDF inside of a workbook", zip + Files.pdf + [7], .polyglot),
        Case("a PNG without pixels", PNGEvidence.signature + Files.chunk("IEND", []), .damaged(.png)),
        Case("a PNG that is cut off", Array(Files.png().dropLast(3)), .damaged(.png)),
        Case("a PNG of which a bit fell over", Files.png().enumerated().map { $0 == 20 ? $1 ^ 1 : $1 }, .damaged(.png)),
        Case("a PNG as large as a town", Files.png(width: 60_000, height: 60_000), .damaged(.png)),
        Case("a JPEG that is cut off", Array(Files.jpeg().dropLast(2)), .damaged(.jpeg)),
        Case("a JPEG without a picture", [0xFF, 0xD8, 0xFF, 0xD9], .damaged(.jpeg)),
        Case("GIF", Array("GIF89a".utf8), .unknownType),
        Case("a program", [0x7F, 0x45, 0x4C, 0x46], .unknownType),
        Case("an old workbook", [0xD0, 0xCF, 0x11, 0xE0], .unknownType),
    ]

    @Test(arguments: cases) func isJudged(_ one: Case) {
        #expect(throws: one.fault ?? .duplicate) {
            _ = try BuktiBerkas("a.pdf", one.bytes) { $0.last == 7 }
            throw BuktiFault.duplicate
        }
    }

    @Test func hasALimit() {
        let bytes = [UInt8](repeating: 0x20, count: Bukti.limit + 1)
        #expect(throws: BuktiFault.tooLarge(bytes.count)) { try BuktiBerkas("a", bytes) { _ in true } }
    }

    @Test(arguments: [
        ("Rekap PWS.pdf", "Rekap PWS.png"), ("C:\\Foto\\desa 1.JPEG", "desa 1.png"), ("../../etc/passwd", "passwd.png"),
        ("", "bukti.png"), (".htaccess", "htaccess.png"), ("a\u{7}b\nc.exe", "ab c.png"),
        ("tanpa akhiran", "tanpa akhiran.png"),
    ])
    func isNamedByItsContent(_ sent: String, _ kept: String) throws {
        #expect(try BuktiBerkas(sent, Files.png()) { _ in false }.nama == kept)
    }

    private func published(_ jenis: Bukti.Jenis, _ bytes: [UInt8]) throws -> [UInt8] {
        try BuktiTerbit(jenis, bytes) { _ in nil }.isi
    }

    /// Where it was taken, with what, and by whom is gone; how it is turned stays.
    @Test func picturesLoseTheirWords() throws {
        let words = ["Exif", "http://ns.adobe.com/xap/1.0/\0<x>", "Photoshop 3.0", "ICC_PROFILE"]
        let jpeg = Files.jpeg(
            [Files.exif("GPS 8.5 LS 115.2 BT Citra")]
                + words.dropFirst().map { Files.segment(0xE2, Array("\($0) Citra".utf8)) }
                + [Files.segment(0xFE, Array("Citra".utf8)), Files.segment(0xEE, Array("Adobe".utf8))],
            behind: Files.jpeg([Files.exif("Citra")]))
        let clean = try published(.jpeg, jpeg)
        #expect(!clean.contains("Citra".utf8) && !clean.contains("GPS".utf8))
        #expect(clean.contains("Adobe".utf8), "its colours would be wrong")
        #expect(clean.contains([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6] as [UInt8]), "it would lie on its side")
        #expect(try JPEGEvidence.parts(clean).rest.isEmpty)
        #expect(clean.suffix(9) == Files.jpeg().suffix(9), "the pixels are as they were")
        let upright = try published(.jpeg, Files.jpeg([Files.exif("x", orientation: 1)]))
        #expect(upright == Files.jpeg())

        let extra = ["tEXt", "iTXt", "zTXt", "eXIf", "tIME", "abCd"].map { ($0, Array("Citra".utf8)) }
        #expect(try published(.png, Files.png(extra)) == Files.png())
    }

    /// Every place in it stays where it was.
    @Test func papersLoseTheirAuthors() throws {
        let clean = try published(.pdf, Files.authored)
        #expect(clean.count == Files.authored.count)
        for word in ["Citra", "dinas", "4369", "D:2026", "Rahasia", "xmpmeta", "Position"] {
            #expect(Files.authored.contains(word.utf8) && !clean.contains(word.utf8), "\(word)")
        }
        for word in ["/Author(", "/Root 1 0 R", "startxref", "endstream", "DCTDecode"] {
            #expect(clean.contains(word.utf8), "\(word)")
        }
        #expect(try published(.pdf, Files.pdf) == Files.pdf)
    }

    @Test(arguments: [
        ("/Encrypt 5 0 R", BuktiTerbitFault.encrypted), ("/ByteRange [0 1 2 3]", .signed),
        ("/Type/EmbeddedFile", .attachments), ("/Info 99 0 R", .hidden),
        ("4 0 obj <</Type/Metadata/Subtype/XML/Filter/FlateDecode>>stream x endstream", .hidden),
    ])
    func whatCannotBeTakenOutIsNotPublished(_ words: String, _ fault: BuktiTerbitFault) {
        let pdf = Array("%PDF-1.4\n\(words)\nstartxref\n9\n%%EOF".utf8)
        #expect(throws: fault) { try published(.pdf, pdf) }
        #expect(throws: BuktiTerbitFault.hidden) { try published(.xlsx, [1]) }
    }

    private static let jabatan = Jabatan(
        id: ID(rawValue: 1), slug: "a", nama: "A", perangkatDaerah: ID(rawValue: 1), atasan: nil)

    /// What planner and verifier may do to a file, by where it stands.
    @Test(arguments: [
        (KeadaanBukti(entri: nil, isVerified: false, isPublished: false, isOpen: true), "attach detach", ""),
        (KeadaanBukti(entri: .draf, isVerified: false, isPublished: false, isOpen: true), "attach detach", ""),
        (KeadaanBukti(entri: .dikembalikan, isVerified: false, isPublished: false, isOpen: true), "attach detach", ""),
        (KeadaanBukti(entri: .diajukan, isVerified: false, isPublished: false, isOpen: true), "", ""),
        (KeadaanBukti(entri: nil, isVerified: true, isPublished: false, isOpen: true), "attach", "publish"),
        (KeadaanBukti(entri: nil, isVerified: true, isPublished: false, isOpen: false), "attach", ""),
        (KeadaanBukti(entri: .draf, isVerified: true, isPublished: true, isOpen: true), "attach", "withdraw"),
    ])
    func whoMay(_ keadaan: KeadaanBukti, _ planner: String, _ verifier: String) throws {
        let rules = WewenangRealisasi(jabatan: Self.jabatan, pemverifikasi: .organisasi)
        let today = try #require(CalendarDate(year: 2026, month: 4, day: 1))
        func deeds(_ peran: Peran) -> String {
            let actor = Actor(
                akun: ID(rawValue: 1), nama: "", peran: [peran], perangkatDaerah: ID(rawValue: 1), pegawai: nil,
                pemegang: [])
            return BuktiDeed.allCases.filter { rules.allows($0, keadaan, to: actor, on: today) }
                .map { "\($0)" }.joined(separator: " ")
        }
        #expect(deeds(.perencana) == planner)
        #expect(deeds(.admin) == verifier)
        #expect(deeds(.inspektorat) == "")
    }
}
