import Testing

@testable import Sealing

@Suite struct AuditChainTests {
    /// How a chain of five sound links is damaged, and what must be found.
    struct Damage: CustomTestStringConvertible {
        let testDescription: String
        let expected: BrokenLink?
        let apply: @Sendable (inout [AuditLink]) -> Void

        init(_ name: String, _ expected: BrokenLink?, apply: @escaping @Sendable (inout [AuditLink]) -> Void) {
            testDescription = name
            self.expected = expected
            self.apply = apply
        }
    }

    static let damages: [Damage] = [
        Damage("nothing", nil) { _ in },
        Damage("first removed", BrokenLink(sequence: 1, fault: .missing(found: 2))) { $0.removeFirst() },
        Damage("one removed", BrokenLink(sequence: 3, fault: .missing(found: 4))) { $0.remove(at: 2) },
        Damage("last removed", BrokenLink(sequence: 5, fault: .truncated(anchored: 5))) { $0.removeLast() },
        Damage("all removed", BrokenLink(sequence: 1, fault: .truncated(anchored: 5))) { $0.removeAll() },
        Damage("one twice", BrokenLink(sequence: 3, fault: .repeated)) { $0.insert($0[2], at: 3) },
        Damage("two swapped", BrokenLink(sequence: 2, fault: .missing(found: 3))) { $0.swapAt(1, 2) },
        Damage("previous changed", BrokenLink(sequence: 4, fault: .wrongPrevious)) {
            $0[3] = AuditLink(sealing: $0[3].entry, after: AuditChain.origin)
        },
        Damage("digest changed", BrokenLink(sequence: 2, fault: .wrongDigest)) {
            $0[1] = AuditLink(entry: $0[1].entry, previous: $0[1].previous, digest: SHA256.digest("x"))
        },
        Damage("neighbour's link", BrokenLink(sequence: 3, fault: .foreign(tenant: "buleleng"))) {
            $0[2] = AuditLink(sealing: entry(3, tenant: "buleleng"), after: $0[1].digest)
        },
        Damage("one resealed", BrokenLink(sequence: 3, fault: .wrongPrevious)) {
            $0[1] = AuditLink(sealing: entry(2, details: "{\"nilai\":2}"), after: $0[0].digest)
        },
        Damage("last resealed", BrokenLink(sequence: 5, fault: .notAsAnchored)) {
            $0[4] = AuditLink(sealing: entry(5, details: "{\"nilai\":2}"), after: $0[3].digest)
        },
    ]

    @Test(arguments: damages) func findsTheFirst(damage: Damage) throws {
        var links: [AuditLink] = AuditChainTests.chain(of: 5)
        let anchor = AuditAnchor(sequence: 5, digest: try #require(links.last).digest)
        damage.apply(&links)
        #expect(AuditChain.firstBroken(in: links, of: "tabanan", anchors: [anchor]) == damage.expected)
    }

    /// Every field takes part in the digest, and no text can move into its neighbour.
    @Test func everyFieldCounts() {
        let variants: [AuditEntry] = [
            AuditChainTests.entry(1),
            AuditChainTests.entry(2),
            AuditChainTests.entry(1, tenant: "tabana", actor: "nbupati"),
            AuditChainTests.entry(1, microseconds: 1_640_995_200_000_001),
            AuditChainTests.entry(1, actor: nil),
            AuditChainTests.entry(1, actor: ""),
            AuditChainTests.entry(1, requestID: "r-12"),
            AuditChainTests.entry(1, deed: "signp", subject: "k/dpmd"),
            AuditChainTests.entry(1, deed: "publish"),
            AuditChainTests.entry(1, subject: "pk/dpmd{", details: "\"nilai\":1}"),
            AuditChainTests.entry(1, details: "{\"nilai\":2}"),
        ]
        let digests: Set<Digest> = Set(variants.map { AuditLink.digest(of: $0, after: AuditChain.origin) })
        #expect(digests.count == variants.count)
        #expect(!digests.contains(AuditLink.digest(of: variants[0], after: SHA256.digest("x"))))
    }

    /// Computed by a separate program from the description in `AuditLink.digest`: the form must never change.
    @Test func theFormIsPermanent() {
        let link: Digest = AuditLink.digest(of: AuditChainTests.entry(1, actor: nil), after: AuditChain.origin)
        #expect(link.hex == "947e9f8dfae630f6ea3e90ab9d5235d77c0e16066d724f17962cf84b8ae53b57")
    }

    @Test func withoutAnAnchorACutEndIsInvisible() {
        let links: [AuditLink] = AuditChainTests.chain(of: 5)
        #expect(AuditChain.firstBroken(in: links.dropLast(), of: "tabanan") == nil)
    }

    @Test func readsLinkByLink() {
        var chain = AuditChain(tenant: "tabanan")
        for link in AuditChainTests.chain(of: 3) { #expect(chain.accept(link) == nil) }
        #expect(chain.length == 3)
        #expect(chain.accept(AuditLink(sealing: AuditChainTests.entry(4), after: chain.head)) == nil)
    }

    @Test(
        arguments: [
            (.missing(found: 4), "audit link 3: missing, the next one is 4"),
            (.wrongDigest, "audit link 3: content does not match its digest"),
            (
                .truncated(anchored: 9),
                "audit link 3: missing, as are all up to 9, which is anchored outside the database"
            ),
        ] as [(BrokenLink.Fault, String)])
    func saysWhere(fault: BrokenLink.Fault, sentence: String) {
        #expect(BrokenLink(sequence: 3, fault: fault).description == sentence)
    }

    static func chain(of count: Int64) -> [AuditLink] {
        var head: Digest = AuditChain.origin
        return (1...count).map { sequence in
            let link = AuditLink(sealing: entry(sequence), after: head)
            head = link.digest
            return link
        }
    }

    static func entry(
        _ sequence: Int64, tenant: String = "tabanan", microseconds: Int64 = 1_640_995_200_000_000,
        actor: String? = "bupati", requestID: String = "r-1", deed: String = "sign", subject: String = "pk/dpmd",
        details: String = "{\"nilai\":1}"
    ) -> AuditEntry {
        AuditEntry(
            tenant: tenant, sequence: sequence, microseconds: microseconds, actor: actor, requestID: requestID,
            deed: deed, subject: subject, details: details)
    }
}
