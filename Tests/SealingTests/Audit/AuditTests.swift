import Testing

@testable import Sealing

@Suite struct AuditTests {
    private static let awkward = "kutip \" garis \\ baris\nbaru \u{1} tab\t Ā 字 🖋 {\"a\":1}"

    /// Links 1 to `count`; details that JSON has to escape.
    private static func links(
        _ count: Int, after start: AuditAnchor = AuditAnchor(sequence: 0, digest: AuditChain.origin)
    ) -> [AuditLink] {
        var head: Digest = start.digest
        return (1...count).map { index in
            let number: Int64 = start.sequence + Int64(index)
            let entry = AuditEntry(
                tenant: "tabanan", sequence: number, microseconds: 1_640_995_200_000_000 + number,
                actor: index.isMultiple(of: 3) ? nil : "7 Ni Luh",
                requestID: "r\(number)", deed: "ubah", subject: "7F3K9Q2M", details: awkward)
            let link = AuditLink(sealing: entry, after: head)
            head = link.digest
            return link
        }
    }

    private static func anchor(_ link: AuditLink) -> AuditAnchor {
        AuditAnchor(sequence: link.entry.sequence, digest: link.digest)
    }

    /// Head, ten links, and a checkpoint after the fifth.
    private static func lines() throws -> [String] {
        let links: [AuditLink] = links(10)
        let end: AuditAnchor = anchor(try #require(links.last))
        let head = AuditHead(
            tenant: "tabanan", name: "Kabupaten “Tabanan”",
            start: AuditAnchor(sequence: 0, digest: AuditChain.origin),
            end: end)
        var lines: [AuditLine] = [.head(head)] + links.map { .link($0) }
        lines.insert(.checkpoint(date: "2022-01-31", anchor(links[4])), at: 6)
        return lines.map(\.text)
    }

    private static func fault(_ lines: [String], anchors: [AuditAnchor] = []) -> AuditFault? {
        var verification = AuditVerification(anchors: anchors)
        for line in lines {
            if let fault = verification.read(Array(line.utf8).dropLast()) { return fault }
        }
        return verification.faultAtEnd()
    }

    @Test func aSoundLedgerHolds() throws {
        let lines: [String] = try Self.lines()
        #expect(Self.fault(lines) == nil)
        #expect(Self.fault(lines, anchors: [Self.anchor(Self.links(10)[6])]) == nil)
        #expect(lines.allSatisfy { $0.hasSuffix("\n") && $0.filter { $0 == "\n" }.count == 1 })
        var verification = AuditVerification()
        for line in lines { _ = verification.read(Array(line.utf8).dropLast()) }
        #expect(verification.summary?.links == 10)
        #expect(verification.summary?.head.name == "Kabupaten “Tabanan”")
    }

    struct Damage: CustomTestStringConvertible {
        let testDescription: String
        let expected: AuditFault
        let apply: @Sendable (inout [String]) -> Void

        init(_ name: String, _ expected: AuditFault, apply: @escaping @Sendable (inout [String]) -> Void) {
            (testDescription, self.expected, self.apply) = (name, expected, apply)
        }
    }

    static let damages: [Damage] = [
        Damage("nothing in it", .unreadable(line: 1)) { $0 = [] },
        Damage("no head", .unreadable(line: 1)) { $0.removeFirst() },
        Damage("two heads", .unreadable(line: 2)) { $0.insert($0[0], at: 1) },
        Damage("a word changed", .broken(line: 4, BrokenLink(sequence: 3, fault: .wrongDigest))) {
            $0[3] = $0[3].replacing("ubah", with: "hapus")
        },
        Damage("a name changed", .broken(line: 3, BrokenLink(sequence: 2, fault: .wrongDigest))) {
            $0[2] = $0[2].replacing("Ni Luh", with: "Ni Luz")
        },
        Damage("a link left out", .broken(line: 5, BrokenLink(sequence: 4, fault: .missing(found: 5)))) {
            $0.remove(at: 4)
        },
        Damage("two exchanged", .broken(line: 4, BrokenLink(sequence: 3, fault: .missing(found: 4)))) {
            $0.swapAt(3, 4)
        },
        Damage("the end cut off", .broken(line: 11, BrokenLink(sequence: 10, fault: .truncated(anchored: 10)))) {
            $0.removeLast()
        },
        Damage("half a line", .unreadable(line: 3)) { $0[2] = String($0[2].dropLast(9)) },
        Damage("a name twice", .unreadable(line: 3)) {
            $0[2] = $0[2].replacing("{\"sequence\":2", with: "{\"sequence\":2,\"sequence\":2")
        },
        Damage("a checkpoint elsewhere", .otherCheckpoint(line: 8, date: "2022-01-31")) { $0.swapAt(6, 7) },
        Damage("a link twice", .broken(line: 5, BrokenLink(sequence: 3, fault: .repeated))) { $0.insert($0[3], at: 4) },
        Damage("a link of a later time before", .broken(line: 2, BrokenLink(sequence: 1, fault: .missing(found: 10)))) {
            $0.insert($0.removeLast(), at: 1)
        },
        Damage("a word that no digest covers", .unreadable(line: 3)) {
            $0[2] = $0[2].replacing("{\"sequence\":2", with: "{\"saksi\":\"Budi\",\"sequence\":2")
        },
        Damage("an actor that is no text", .unreadable(line: 4)) {
            $0[3] = $0[3].replacing("\"actor\":null", with: "\"actor\":7")
        },
        Damage("a digest in capitals", .unreadable(line: 3)) {
            $0[2] = $0[2].replacing(/"digest":"[0-9a-f]+"/) {
                String($0.output).uppercased().replacing("DIGEST", with: "digest")
            }
        },
        Damage("an empty line", .unreadable(line: 4)) { $0.insert("\n", at: 3) },
        Damage("a line of another system", .unreadable(line: 3)) { $0[2] = String($0[2].dropLast()) + "\r\n" },
        Damage("much depth", .unreadable(line: 3)) {
            $0[2] = "{\"a\":" + String(repeating: "[", count: 100_000) + "\n"
        },
        Damage("the last line without its end", .unreadable(line: 12)) { $0[11] = String($0[11].dropLast(3)) },
        Damage("a number beyond all numbers", .unreadable(line: 1)) {
            $0[0] = $0[0].replacing(/"after":\d+/, with: "\"after\":\(Int64.max)")
        },
        Damage("a number below all numbers", .unreadable(line: 1)) {
            $0[0] = $0[0].replacing(/"after":\d+/, with: "\"after\":-1")
        },
        Damage("a name that a terminal obeys", .unreadable(line: 1)) {
            $0[0] = $0[0].replacing("Kabupaten", with: "\\u001b[2J")
        },
        Damage("a day that a terminal obeys", .unreadable(line: 7)) {
            $0[6] = $0[6].replacing("2022-01-31", with: "\\u001b[2J-01-31")
        },
        Damage("another head", .broken(line: 12, BrokenLink(sequence: 10, fault: .notAsAnchored))) {
            $0[0] = $0[0].replacing(/"head":"[0-9a-f]{64}"/, with: "\"head\":\"\(String(repeating: "0", count: 64))\"")
        },
        Damage("another beginning", .broken(line: 2, BrokenLink(sequence: 1, fault: .wrongPrevious))) {
            $0[0] = $0[0].replacing(
                /"previous":"[0-9a-f]{64}"/, with: "\"previous\":\"\(String(repeating: "1", count: 64))\"")
        },
    ]

    @Test(arguments: damages) func findsTheFirst(damage: Damage) throws {
        var lines: [String] = try Self.lines()
        damage.apply(&lines)
        #expect(Self.fault(lines) == damage.expected)
    }

    /// Two texts of bytes that are no UTF-8 could look the same.
    @Test func bytesThatAreNoTextAreNoLine() throws {
        var verification = AuditVerification()
        #expect(verification.read(Array(try Self.lines()[0].utf8).dropLast()) == nil)
        let line: [UInt8] = Array(try Self.lines()[1].utf8.dropLast())
        let place: Int = try #require(line.firstIndex(of: UInt8(ascii: "N")))
        #expect(verification.read((line[..<place] + [0xC3, 0x28] + line[(place + 2)...])[...]) == .unreadable(line: 2))
    }

    /// Whoever rewrote the whole chain made a sound one; what was published says otherwise.
    @Test func aRewrittenChainIsNotAsPublished() throws {
        let lines: [String] = try Self.lines()
        let other = AuditAnchor(sequence: 7, digest: SHA256.digest("lain"))
        #expect(Self.fault(lines, anchors: [other]) == .broken(line: 9, BrokenLink(sequence: 7, fault: .notAsAnchored)))
        let later = AuditAnchor(sequence: 11, digest: SHA256.digest("lain"))
        #expect(
            Self.fault(lines, anchors: [later])
                == .broken(line: 12, BrokenLink(sequence: 11, fault: .truncated(anchored: 11))))
    }

    /// A stretch is checked from what it follows; nothing before it is claimed.
    @Test func aStretchHolds() throws {
        let all: [AuditLink] = Self.links(10)
        let head = AuditHead(tenant: "tabanan", name: "T", start: Self.anchor(all[3]), end: Self.anchor(all[9]))
        let lines: [String] = [AuditLine.head(head).text] + all[4...].map { AuditLine.link($0).text }
        #expect(Self.fault(lines) == nil)
        #expect(Self.fault(lines, anchors: [Self.anchor(all[3]), Self.anchor(all[8])]) == nil)
        #expect(Self.fault(lines, anchors: [Self.anchor(all[1])]) == .outside(Self.anchor(all[1]), after: 4))
        let other = AuditAnchor(sequence: 4, digest: SHA256.digest("lain"))
        #expect(Self.fault(lines, anchors: [other]) == .outside(other, after: 4))
    }

    @Test(arguments: [
        "", "{", "{}", "[]", "{\"sequence\":1}", "{\"sequence\":1.5,\"a\":null}", "{\"a\":{}}", "{\"a\":\"\u{1}\"}",
        "{\"a\":\"\\u0041\"}", "{\"a\":nul}",
        "{\"janji-ledger\":2,\"tenant\":\"t\"}",
    ])
    func isNoLine(_ text: String) {
        var verification = AuditVerification()
        #expect(verification.read(Array(text.utf8)[...]) == .unreadable(line: 1))
    }
}
