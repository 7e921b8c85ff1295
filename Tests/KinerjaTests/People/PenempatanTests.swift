import Testing

@testable import Kinerja

@Suite struct PenempatanTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let holders: [Penempatan]
        /// The id of the one who signs; `nil` when the office is vacant.
        let holder: Int64?

        init(_ description: String, _ holder: Int64?, _ holders: Penempatan...) {
            testDescription = description
            self.holders = holders
            self.holder = holder
        }
    }

    private static let yesterday: CalendarDate = Office.day(2022, 6, 14)
    private static let tomorrow: CalendarDate = Office.day(2022, 6, 16)

    static let cases: [Case] = [
        Case("nobody", nil),
        Case("another office", nil, Office.holds(Office.dinkes)),
        Case("definitif", 1, Office.holds(Office.dpmd, id: 1)),
        Case("begins today", 1, Office.holds(Office.dpmd, id: 1, from: Office.today)),
        Case("begins tomorrow", nil, Office.holds(Office.dpmd, id: 1, from: tomorrow)),
        Case("ends today", 1, Office.holds(Office.dpmd, id: 1, to: Office.today)),
        Case("ended yesterday", nil, Office.holds(Office.dpmd, id: 1, to: yesterday)),
        Case("Plt before definitif", 2, Office.holds(Office.dpmd, id: 1), Office.holds(Office.dpmd, .plt, id: 2)),
        Case(
            "Plh before Plt", 3, Office.holds(Office.dpmd, .plh, id: 3), Office.holds(Office.dpmd, .plt, id: 2),
            Office.holds(Office.dpmd, id: 1)),
        Case(
            "an ended Plh gives the office back", 1, Office.holds(Office.dpmd, .plh, id: 3, to: yesterday),
            Office.holds(Office.dpmd, id: 1)),
        Case("Pj holds like a definitif", 1, Office.holds(Office.dpmd, .pj, id: 1)),
        Case(
            "the day of handover is the successor's", 1, Office.holds(Office.dpmd, id: 2, to: Office.today),
            Office.holds(Office.dpmd, id: 1, from: Office.today)),
        Case(
            "the later Plh of two", 4, Office.holds(Office.dpmd, .plh, id: 4, from: yesterday),
            Office.holds(Office.dpmd, .plh, id: 5)),
        Case("the later row of two alike", 7, Office.holds(Office.dpmd, id: 7), Office.holds(Office.dpmd, id: 6)),
    ]

    @Test(arguments: cases) func holderOfAnOffice(_ example: Case) {
        #expect(example.holders.holder(of: Office.dpmd, on: Office.today)?.id.rawValue == example.holder)
        #expect(example.holders.reversed().holder(of: Office.dpmd, on: Office.today)?.id.rawValue == example.holder)
    }

    @Test func theStandingIsPrintedBeforeTheOffice() {
        let printed = Kedudukan.allCases.map { Office.holds(Office.dpmd, $0).sebutanJabatan }
        #expect(printed == ["Kepala Dinas", "Pj. Kepala Dinas", "Plt. Kepala Dinas", "Plh. Kepala Dinas"])
    }

    @Test(arguments: [
        ("196501011990031001", "••••••••••••••1001"), ("1234", "1234"), ("", ""),
    ])
    func nipIsMasked(nip: String, shown: String) {
        #expect(Pegawai.masked(nip: nip) == shown)
    }
}
