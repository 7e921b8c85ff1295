import Testing

@testable import Kinerja

@Suite struct VisibilityTests {
    /// Who sees a document before it is published; once published, everybody does.
    @Test(
        arguments: zip(
            PermitTests.actors.map(\.name),
            [
                true, false, true, true, true, false, false, true, false, true, true, true, true, true, true, true,
                true, false, false, false,
                true, true, false, false,
            ]))
    func drafts(name: String, isSeen: Bool) {
        for (actorName, actor) in PermitTests.actors where actorName == name {
            for status in Status.allCases {
                let document = Document.sample(Office.jabatanDPMD, status)
                let expected: Bool = isSeen || status == .berlaku || status == .digantikan
                #expect(document.isVisible(to: actor, on: Office.today) == expected, "\(status)")
            }
        }
    }

    /// A perencana without a unit does not plan for an office without a unit.
    @Test func noUnitIsNoUnit() {
        let document = Document.sample(Office.jabatanBupati, .draf)
        #expect(!document.isVisible(to: Office.actor([.perencana]), on: Office.today))
        #expect(document.isVisible(to: Office.actor(Office.holds(Office.bupati)), on: Office.today))
    }
}
