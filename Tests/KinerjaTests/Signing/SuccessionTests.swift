import Testing

@testable import Kinerja

/// Only the last signature under a revision lets it replace the one before it; another deed's permit does not compile.
@Suite struct SuccessionTests {
    private let head = Office.actor(Office.holds(Office.dpmd))
    private let bupati = Office.actor(Office.holds(Office.bupati))

    private func refusal(_ predecessor: Document, _ revision: Document, _ actor: Actor) throws -> Refusal? {
        let permit = try revision.permitToSign(actor, on: Office.today)
        do throws(Refusal) {
            let leave = try predecessor.permitToReplace(by: revision, signing: permit)
            let (from, to, replaced) = (leave.from, leave.to, leave.document)
            #expect(from == .berlaku && to == .digantikan && replaced == predecessor.id)
            return nil
        } catch {
            return error
        }
    }

    private func document(_ status: Status, revisi: Int, jabatan: Jabatan = Office.jabatanDPMD) -> Document {
        .sample(jabatan, status, revisi: revisi)
    }

    @Test func theLastSignatureReplaces() throws {
        let (inForce, signed) = (document(.berlaku, revisi: 0), document(.ditandatanganiPihakPertama, revisi: 1))
        #expect(try refusal(inForce, signed, bupati) == nil)
    }

    @Test func nothingElseDoes() throws {
        let inForce = document(.berlaku, revisi: 0)
        let signed = document(.ditandatanganiPihakPertama, revisi: 1)
        #expect(try refusal(inForce, document(.diajukan, revisi: 1), head) != nil, "the first signature")
        #expect(
            try refusal(inForce, document(.ditandatanganiPihakPertama, revisi: 2), bupati) != nil, "a later revision")
        #expect(try refusal(inForce, document(.ditandatanganiPihakPertama, revisi: 0), bupati) != nil, "itself")
        #expect(try refusal(document(.digantikan, revisi: 0), signed, bupati) != nil, "replaced before")
        let other = Jabatan(id: Office.dinkes, slug: "x", nama: "x", perangkatDaerah: nil, atasan: Office.bupati)
        #expect(try refusal(document(.berlaku, revisi: 0, jabatan: other), signed, bupati) != nil, "of another office")
    }
}
