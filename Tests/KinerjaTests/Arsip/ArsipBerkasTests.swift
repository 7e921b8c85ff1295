import Testing

@testable import Kinerja

@Suite("What may be archived, and by whom")
struct ArsipBerkasTests {
    private static let files: [(String, ArsipFault?)] = [
        ("%PDF-1.4 x %%EOF", nil), ("%PDF-2.0 x %%EOF\r\n\r\n", nil), ("\u{FEFF}%PDF-1.7 x %%EOF", nil), ("", .missing),
        ("%PDF-1.4 x", .cutOff), ("%PDF-1.4", .cutOff), ("%PDF-x %%EOF", .notPDF), ("PDF %PDF-1.4 %%EOF", .notPDF),
        ("PK\u{3}\u{4}%%EOF", .notPDF), ("<html>%%EOF", .notPDF), ("%PDF", .notPDF),
    ]

    @Test(arguments: files) func isJudgedByItsContent(_ text: String, _ fault: ArsipFault?) {
        #expect(throws: fault ?? .duplicate) {
            _ = try ArsipBerkas(Array(text.utf8))
            throw ArsipFault.duplicate
        }
    }

    @Test func hasALimit() {
        let bytes = Array("%PDF-1.4".utf8) + [UInt8](repeating: 0x20, count: ArsipBerkas.limit) + Array("%%EOF".utf8)
        #expect(throws: ArsipFault.tooLarge(bytes.count)) { try ArsipBerkas(bytes) }
    }

    private static let (own, other) = (ID<PerangkatDaerah>(rawValue: 1), ID<PerangkatDaerah>(rawValue: 2))

    /// Deeds that somebody may do: to a paper of his own that is private or published, and to another's.
    @Test(arguments: [
        ([Peran.admin], "simpan hapus terbitkan", "simpan tarik", "simpan hapus terbitkan"),
        ([.perencana], "simpan hapus", "simpan", ""), ([.inspektorat], "", "", ""), ([.pejabat], "", "", ""),
    ])
    func whoMay(_ peran: [Peran], _ hidden: String, _ published: String, _ others: String) {
        let actor = Actor(
            akun: ID(rawValue: 1), nama: "", peran: Set(peran), perangkatDaerah: Self.own, pegawai: nil, pemegang: [])
        func deeds(_ unit: ID<PerangkatDaerah>, _ isPublished: Bool) -> String {
            ArsipDeed.allCases.filter { deed in
                let allows = Arsip.allows(deed, of: unit, isPublished: isPublished, to: actor)
                do throws(Refusal) {
                    let permit = try Arsip.permit(deed, of: unit, isPublished: isPublished, to: actor)
                    #expect(allows && permit.deed == deed)
                } catch {
                    #expect(!allows && error == .notPlanner)
                }
                return allows
            }.map { "\($0)" }.joined(separator: " ")
        }
        #expect(deeds(Self.own, false) == hidden)
        #expect(deeds(Self.own, true) == published)
        #expect(deeds(Self.other, false) == others)
        #expect(Arsip.isVisible(of: Self.other, to: actor) == !Set(peran).isDisjoint(with: [.admin, .inspektorat]))
    }
}
