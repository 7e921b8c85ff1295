import Testing

@testable import Kinerja

/// Every status x every deed x every kind of actor and standing in the office, each cell stated. Those of signing are
/// tried against PostgreSQL in SiteTests/Schema/SignatureTests.swift.
@Suite struct PermitTests {
    /// What the rules answer, one letter per cell.
    enum Answer: Character {
        /// Allowed; as the first or the second party.
        case yes = "y", first = "1", second = "2"
        case wrongStatus = ".", notPlanner = "p", notFirst = "a", notSecond = "b"
    }

    private static let ended: CalendarDate = Office.day(2022, 6, 14)

    static let actors: [(name: String, actor: Actor)] = [
        ("perencana", Office.actor([.perencana], unit: Office.unitDPMD)),
        ("perencana lain", Office.actor([.perencana], unit: Office.unitDinkes)),
        ("kepala", Office.actor(Office.holds(Office.dpmd))),
        ("plt", Office.actor(Office.holds(Office.dpmd, .plt))),
        ("plh", Office.actor(Office.holds(Office.dpmd, .plh))),
        ("plt berakhir", Office.actor(Office.holds(Office.dpmd, .plt, to: ended))),
        ("pendahulu", Office.actor(Office.holds(Office.dpmd, to: ended))),
        ("pj", Office.actor(Office.holds(Office.dpmd, .pj))),
        ("belum mulai", Office.actor(Office.holds(Office.dpmd, from: Office.day(2022, 6, 16)))),
        (
            "plt di samping definitif",
            Office.actor(Office.holds(Office.dpmd, .plt, id: 2), Office.holds(Office.dpmd, by: 6))
        ),
        ("definitif saat plt", Office.actor(Office.holds(Office.dpmd), Office.holds(Office.dpmd, .plt, id: 2, by: 6))),
        ("definitif saat plh", Office.actor(Office.holds(Office.dpmd), Office.holds(Office.dpmd, .plh, id: 2, by: 6))),
        (
            "definitif sesudah plh",
            Office.actor(Office.holds(Office.dpmd), Office.holds(Office.dpmd, .plh, id: 2, by: 6, to: ended))
        ),
        ("plt saat plh", Office.actor(Office.holds(Office.dpmd, .plt), Office.holds(Office.dpmd, .plh, id: 2, by: 6))),
        ("bupati", Office.actor(Office.holds(Office.bupati))),
        ("bupati saat plh", Office.actor(Office.holds(Office.bupati), Office.holds(Office.bupati, .plh, id: 2, by: 6))),
        ("plh bupati", Office.actor(Office.holds(Office.bupati, .plh, id: 2), Office.holds(Office.bupati, by: 6))),
        (
            "plh bupati berakhir",
            Office.actor(Office.holds(Office.bupati, .plh, id: 2, to: ended), Office.holds(Office.bupati, by: 6))
        ),
        ("kepala lain", Office.actor(Office.holds(Office.dinkes))),
        // The same office of another kabupaten is another office.
        ("kabupaten lain", Office.actor(Office.holds(ID(rawValue: 902)), Office.holds(ID(rawValue: 901)))),
        ("admin", Office.actor([.admin])),
        ("inspektorat", Office.actor([.inspektorat])),
        ("unit tanpa peran", Office.actor([.pejabat], unit: Office.unitDPMD)),
        ("siapa pun", Office.actor([])),
    ]

    /// Columns: the deeds in the order ubah, hapus, pulihkan, ajukan, tarik, kembalikan, tanda-tangan,
    /// perubahan, ganti (which nobody may ask for).
    /// Rows: the actors, then their answers in each status.
    static let table: String = """
                                  draf       dikembali  diajukan   ttd-pert.  berlaku    diganti    dihapus
        perencana                 yy.y.....  y..y.....  ....yaa..  .....bb..  .......y.  .........  ..y......
        perencana-lain            pp.p.....  p..p.....  ....paa..  .....bb..  .......p.  .........  ..p......
        kepala                    yy.y.....  y..y.....  ....y11..  .....bb..  .......y.  .........  ..y......
        plt                       yy.y.....  y..y.....  ....y11..  .....bb..  .......y.  .........  ..y......
        plh                       yy.y.....  y..y.....  ....y11..  .....bb..  .......y.  .........  ..y......
        plt-berakhir              pp.p.....  p..p.....  ....paa..  .....bb..  .......p.  .........  ..p......
        pendahulu                 pp.p.....  p..p.....  ....paa..  .....bb..  .......p.  .........  ..p......
        pj                        yy.y.....  y..y.....  ....y11..  .....bb..  .......y.  .........  ..y......
        belum-mulai               pp.p.....  p..p.....  ....paa..  .....bb..  .......p.  .........  ..p......
        plt-di-samping-definitif  yy.y.....  y..y.....  ....y11..  .....bb..  .......y.  .........  ..y......
        definitif-saat-plt        yy.y.....  y..y.....  ....yaa..  .....bb..  .......y.  .........  ..y......
        definitif-saat-plh        yy.y.....  y..y.....  ....yaa..  .....bb..  .......y.  .........  ..y......
        definitif-sesudah-plh     yy.y.....  y..y.....  ....y11..  .....bb..  .......y.  .........  ..y......
        plt-saat-plh              yy.y.....  y..y.....  ....yaa..  .....bb..  .......y.  .........  ..y......
        bupati                    pp.p.....  p..p.....  ....paa..  .....22..  .......p.  .........  ..p......
        bupati-saat-plh           pp.p.....  p..p.....  ....paa..  .....bb..  .......p.  .........  ..p......
        plh-bupati                pp.p.....  p..p.....  ....paa..  .....22..  .......p.  .........  ..p......
        plh-bupati-berakhir       pp.p.....  p..p.....  ....paa..  .....bb..  .......p.  .........  ..p......
        kepala-lain               pp.p.....  p..p.....  ....paa..  .....bb..  .......p.  .........  ..p......
        kabupaten-lain            pp.p.....  p..p.....  ....paa..  .....bb..  .......p.  .........  ..p......
        admin                     pp.p.....  p..p.....  ....paa..  .....bb..  .......p.  .........  ..p......
        inspektorat               pp.p.....  p..p.....  ....paa..  .....bb..  .......p.  .........  ..p......
        unit-tanpa-peran          pp.p.....  p..p.....  ....paa..  .....bb..  .......p.  .........  ..p......
        siapa-pun                 pp.p.....  p..p.....  ....paa..  .....bb..  .......p.  .........  ..p......
        """

    /// The bupati's own Perjanjian Kinerja: one signer, no perangkat daerah, so nobody plans for it but the office
    /// itself.
    static let single: String = """
                                  draf       dikembali  diajukan   ttd-pert.  berlaku    diganti    dihapus
        perencana                 pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        perencana-lain            pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        kepala                    pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        plt                       pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        plh                       pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        plt-berakhir              pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        pendahulu                 pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        pj                        pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        belum-mulai               pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        plt-di-samping-definitif  pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        definitif-saat-plt        pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        definitif-saat-plh        pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        definitif-sesudah-plh     pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        plt-saat-plh              pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        bupati                    yy.y.....  y..y.....  ....y11..  .........  .......y.  .........  ..y......
        bupati-saat-plh           yy.y.....  y..y.....  ....yaa..  .........  .......y.  .........  ..y......
        plh-bupati                yy.y.....  y..y.....  ....y11..  .........  .......y.  .........  ..y......
        plh-bupati-berakhir       pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        kepala-lain               pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        kabupaten-lain            pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        admin                     pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        inspektorat               pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        unit-tanpa-peran          pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        siapa-pun                 pp.p.....  p..p.....  ....paa..  .........  .......p.  .........  ..p......
        """

    static let statuses: [Status] = [
        .draf, .dikembalikan, .diajukan, .ditandatanganiPihakPertama, .berlaku, .digantikan, .dihapus,
    ]

    /// The table as the rules fill it in: to be compared with the literal, column by column.
    private func answers(for jabatan: Jabatan) -> [[String]] {
        PermitTests.actors.map { name, actor in
            [name.replacing(" ", with: "-")]
                + PermitTests.statuses.map { status in
                    let document = Document.sample(jabatan, status)
                    return String(Deed.allCases.map { answer(document, $0, actor).rawValue })
                }
        }
    }

    private func answer(_ document: Document, _ deed: Deed, _ actor: Actor) -> Answer {
        do throws(Refusal) {
            let party: Pihak? = try permitted(document, deed, actor)
            #expect(document.allows(deed, to: actor, on: Office.today))
            switch party {
            case nil: return .yes
            case .pertama: return .first
            case .kedua: return .second
            }
        } catch {
            #expect(!document.allows(deed, to: actor, on: Office.today))
            #expect(throws: error) { try document.check(deed, by: actor, on: Office.today) }
            switch error {
            case .wrongStatus(deed, document.status): return .wrongStatus
            case .notPlanner: return .notPlanner
            case .notHolder(.pertama): return .notFirst
            case .notHolder(.kedua): return .notSecond
            case .notFound, .wrongStatus, .vacant, .partyChanged, .onePerson, .stale, .unfinished, .reasonMissing:
                Issue.record("\(error)")
                return .wrongStatus
            }
        }
    }

    /// As which party, where the deed belongs to one.
    private func permitted(_ document: Document, _ deed: Deed, _ actor: Actor) throws(Refusal) -> Pihak? {
        guard deed == .sign else {
            let permit = try document.permit(deed, to: actor, on: Office.today)
            expect(permit, deed, document)
            return deed == .sendBack ? document.turn : nil
        }
        let signing = try document.permitToSign(actor, on: Office.today)
        expect(signing.permit, deed, document)
        let capacity: Capacity = try document.capacity(of: actor, on: Office.today)
        #expect(signing.capacity == capacity)
        #expect(capacity.office.jabatan == document.office(of: capacity.pihak))
        return capacity.pihak
    }

    private func expect(_ permit: borrowing Permit, _ deed: Deed, _ document: Document) {
        let (given, of, from, to) = (permit.deed, permit.document, permit.from, permit.to)
        #expect(given == deed && of == document.id && from == document.status)
        #expect(to == Document.next(document.status, deed, hasSecondParty: document.jabatan.atasan != nil))
    }

    /// A signature has a permit of its own, which names who signs.
    @Test func noOtherPermitSigns() {
        let document = Document.sample(Office.jabatanDPMD, .diajukan)
        let head = Office.actor(Office.holds(Office.dpmd))
        #expect(throws: Refusal.wrongStatus(.sign, .diajukan)) {
            _ = try document.permit(.sign, to: head, on: Office.today)
        }
    }

    @Test func everyStatusCounts() {
        #expect(Set(PermitTests.statuses) == Set(Status.allCases))
    }

    @Test(arguments: [(Office.jabatanDPMD, table), (Office.jabatanBupati, single)])
    func everyCell(jabatan: Jabatan, table: String) {
        let stated = table.split(separator: "\n").dropFirst().map { $0.split(separator: " ").map(String.init) }
        for (found, row) in zip(answers(for: jabatan), stated) { #expect(found == row) }
        #expect(stated.count == PermitTests.actors.count)
    }

    @Test func whoHoldsBothOfficesActsForTheOneWhoseTurnItIs() throws {
        let both = Office.actor(Office.holds(Office.dpmd, id: 1), Office.holds(Office.bupati, .plh, id: 2))
        let first = try Document.sample(Office.jabatanDPMD, .diajukan).capacity(of: both, on: Office.today)
        #expect(first.office.id.rawValue == 1)
        let second = try Document.sample(Office.jabatanDPMD, .ditandatanganiPihakPertama).capacity(
            of: both, on: Office.today)
        #expect(second.office.id.rawValue == 2)
    }
}

extension Document {
    static func sample(
        _ jabatan: Jabatan, _ status: Status, kind: DocumentKind = .perjanjianKinerja, revisi: Int = 0,
        unit: PerangkatDaerah? = nil, kepala: ID<Jabatan>? = nil
    ) -> Document {
        Document(
            id: ID(rawValue: 77), kind: kind, tahun: 2022, jabatan: jabatan, perangkatDaerah: unit,
            jabatanKepala: kepala, revisi: revisi,
            status: status, versi: 3, kode: "7F3K9Q2M")
    }
}
