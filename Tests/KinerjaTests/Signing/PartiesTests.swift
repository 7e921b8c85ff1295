import Testing

@testable import Kinerja

@Suite struct PartiesTests {
    private let ayu: Penempatan = Office.holds(Office.dpmd, id: 1)
    private let komang: Penempatan = Office.holds(Office.bupati, id: 2)

    @Test func theOfficeAndItsSuperior() throws {
        let parties = try Parties(of: Office.jabatanDPMD, on: Office.today, among: [komang, ayu])
        #expect(parties == Parties(pertama: ayu, kedua: komang))
        #expect(parties[.pertama] == ayu)
        #expect(parties[.kedua] == komang)
    }

    @Test func theBupatiStandsAlone() throws {
        let parties = try Parties(of: Office.jabatanBupati, on: Office.today, among: [komang, ayu])
        #expect(parties == Parties(pertama: komang, kedua: nil))
        #expect(parties[.kedua] == nil)
    }

    @Test func anActingBupatiIsTheParty() throws {
        let acting = Office.holds(Office.bupati, .plh, id: 3)
        #expect(try Parties(of: Office.jabatanDPMD, on: Office.today, among: [ayu, komang, acting]).kedua == acting)
    }

    @Test func aVacantOfficeIsNamed() {
        #expect(throws: Refusal.vacant(.pertama)) { try Parties(of: Office.jabatanDPMD, on: Office.today, among: [komang]) }
        #expect(throws: Refusal.vacant(.kedua)) { try Parties(of: Office.jabatanDPMD, on: Office.today, among: [ayu]) }
        #expect(throws: Refusal.vacant(.pertama)) { try Parties(of: Office.jabatanBupati, on: Office.today, among: [ayu]) }
        #expect(throws: Refusal.vacant(.pertama)) { try Parties(of: Office.jabatanDPMD, on: Office.day(2019, 12, 31), among: [ayu, komang]) }
    }
}
