import Testing

@testable import Kinerja

@Suite struct HandOverTests {
    private static let document: ID<Document> = ID(rawValue: 5)

    private struct Case: Sendable {
        let name: String
        let holders: [HandOver.Holder]
        let successor: String?

        init(_ name: String, _ holders: HandOver.Holder..., successor: String? = nil) {
            self.name = name
            self.holders = holders
            self.successor = successor
        }
    }

    private static func holder(_ nama: String, _ kedudukan: Kedudukan = .definitif, signed: Bool = false, id: Int64 = 1)
        -> HandOver.Holder
    {
        HandOver.Holder(
            document: document, signer: "Ayu", penempatan: Office.holds(Office.dpmd, kedudukan, id: id, nama: nama),
            isSigner: signed)
    }

    private static let cases: [Case] = [
        Case("the signer is still there", holder("Ayu", signed: true)),
        Case("the signer became definitif", holder("Ayu", .definitif, signed: true, id: 2)),
        Case("somebody else holds the office", holder("Budi"), successor: "Budi"),
        Case("a Plt took over", holder("Budi", .plt), successor: "Budi"),
        Case(
            "a Plt beside the signer acts", holder("Ayu", signed: true), holder("Budi", .plt, id: 2),
            successor: "Budi"),
        Case("a Plh stands in for some days", holder("Ayu", signed: true), holder("Citra", .plh, id: 2)),
        Case("only a Plh is there", holder("Citra", .plh)),
        Case("nobody is there"),
    ]

    @Test(arguments: cases.map(\.name))
    func isFound(_ name: String) throws {
        let one = try #require(Self.cases.first { $0.name == name })
        let found = HandOver.all(among: one.holders, on: Office.today)
        #expect(found.map(\.menjadi.namaPegawai) == [one.successor].compactMap { $0 })
        #expect(found.allSatisfy { $0.semula == "Ayu" && $0.document == Self.document })
    }
}
