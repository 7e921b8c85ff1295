import Testing

@testable import Kinerja

@Suite struct PartiesTests {
    private let ayu: Penempatan = Office.holds(Office.dpmd, id: 1)
    private let komang: Penempatan = Office.holds(Office.bupati, id: 2, by: 6)

    @Test func theOfficeAndItsSuperior() throws {
        let parties = try Parties(of: .sample(Office.jabatanDPMD, .draf), on: Office.today, among: [komang, ayu])
        #expect(parties == Parties(pertama: ayu, kedua: komang))
        #expect(parties[.pertama] == ayu)
        #expect(parties[.kedua] == komang)
    }

    @Test func theBupatiStandsAlone() throws {
        let parties = try Parties(of: .sample(Office.jabatanBupati, .draf), on: Office.today, among: [komang, ayu])
        #expect(parties == Parties(pertama: komang, kedua: nil))
        #expect(parties[.kedua] == nil)
    }

    /// A plan of a jabatan below is signed by the head of its perangkat daerah alone; without a head by its own.
    @Test func theHeadSignsAPlanAlone() throws {
        let staff = Jabatan(
            id: ID(rawValue: 91), slug: "kasi", nama: "Kepala Seksi", perangkatDaerah: nil,
            atasan: Office.jabatanDPMD.id)
        let plan = Document.sample(staff, .diajukan, kind: .rencanaAksi, kepala: Office.jabatanDPMD.id)
        #expect(try Parties(of: plan, on: Office.today, among: [ayu, komang]) == Parties(pertama: ayu, kedua: nil))
        #expect(plan.office(of: .kedua) == nil)
        let signing = try plan.permitToSign(Office.actor(ayu), on: Office.today)
        let next: Status = signing.permit.to
        #expect(next == .berlaku)
        #expect(Document.sample(staff, .draf, kind: .rencanaAksi).office(of: .pertama) == staff.id)
    }

    @Test func anActingBupatiIsTheParty() throws {
        let acting = Office.holds(Office.bupati, .plh, id: 3)
        #expect(
            try Parties(of: .sample(Office.jabatanDPMD, .draf), on: Office.today, among: [ayu, komang, acting]).kedua
                == acting)
    }

    /// By the person, whatever the offices and names.
    @Test func onePersonMayStandOnBothSides() {
        let acting = Office.holds(Office.bupati, .plt, id: 3, nama: "Ayu")
        #expect(Parties(pertama: ayu, kedua: acting).areOnePerson)
        #expect(!Parties(pertama: ayu, kedua: komang).areOnePerson)
        #expect(!Parties(pertama: komang, kedua: nil).areOnePerson)
    }

    @Test func aVacantOfficeIsNamed() {
        #expect(throws: Refusal.vacant(.pertama)) {
            try Parties(of: .sample(Office.jabatanDPMD, .draf), on: Office.today, among: [komang])
        }
        #expect(throws: Refusal.vacant(.kedua)) {
            try Parties(of: .sample(Office.jabatanDPMD, .draf), on: Office.today, among: [ayu])
        }
        #expect(throws: Refusal.vacant(.pertama)) {
            try Parties(of: .sample(Office.jabatanBupati, .draf), on: Office.today, among: [ayu])
        }
        #expect(throws: Refusal.vacant(.pertama)) {
            try Parties(of: .sample(Office.jabatanDPMD, .draf), on: Office.day(2019, 12, 31), among: [ayu, komang])
        }
    }
}
