import Testing

@testable import Kinerja

@Suite("Which target counts") struct TargetBerlakuTests {
    struct Written: TargetTertulis, Equatable {
        let tahun: Int
        let periode: PeriodeUkur
        var isPromised = true
        let sumber: RevisiBerlaku
        let text: String
    }

    private static let office = ID<Jabatan>(rawValue: 1)

    private static func day(_ text: String) -> CalendarDate { CalendarDate(iso: text) ?? Instant.epoch.date(in: .wib) }

    private static func revision(_ jenis: String, _ revisi: Int, _ mulai: String, tahun: Int = 2026) -> RevisiBerlaku {
        RevisiBerlaku(jenis: jenis, tahun: tahun, jabatan: office, revisi: revisi, mulai: day(mulai))
    }

    private static let agreement = revision("pk", 0, "2026-01-20")
    private static let changed = revision("pk", 1, "2026-09-10")
    private static let plan = revision("rencana-aksi", 0, "2026-02-05")
    private static let newPlan = revision("rencana-aksi", 1, "2026-08-01")
    private static let strategy = revision("renstra", 0, "2021-09-01", tahun: 2021)

    private static let all: [Written] = [
        Written(tahun: 2026, periode: .tahun, sumber: agreement, text: "PK 10"),
        Written(tahun: 2026, periode: .tahun, sumber: changed, text: "PK Perubahan 12"),
        Written(tahun: 2026, periode: .tahun, sumber: strategy, text: "Renstra 15"),
        Written(tahun: 2026, periode: .tahun, isPromised: false, sumber: plan, text: "Rencana Aksi 10"),
        Written(tahun: 2026, periode: .triwulan(2), sumber: plan, text: "TW2 5"),
        Written(tahun: 2026, periode: .triwulan(2), sumber: newPlan, text: "TW2 6"),
        Written(tahun: 2026, periode: .triwulan(3), sumber: plan, text: "TW3 8"),
        Written(tahun: 2026, periode: .triwulan(3), sumber: newPlan, text: "TW3 9"),
        Written(tahun: 2026, periode: .bulan(.januari), sumber: plan, text: "Januari 1"),
    ]
    private static let revisions = [agreement, changed, plan, newPlan, strategy]

    private func found(_ periode: PeriodeUkur, on today: String, without text: String? = nil) -> String? {
        Self.all.filter { $0.text != text }
            .berlaku(tahun: 2026, periode: periode, today: Self.day(today), among: Self.revisions)?.text
    }

    @Test func ofTheYearTheAgreementInForceOnItsLastDayAndUntilThenToday() {
        #expect(found(.tahun, on: "2026-03-01") == "PK 10")
        #expect(found(.tahun, on: "2026-09-09") == "PK 10")
        #expect(found(.tahun, on: "2026-09-10") == "PK Perubahan 12")
        #expect(found(.tahun, on: "2028-01-01") == "PK Perubahan 12")
    }

    /// Neither the Renstra nor what a Rencana Aksi repeats takes the place of an agreement that names it no more.
    @Test func whatTheAgreementDroppedIsNotPromised() {
        #expect(found(.tahun, on: "2027-01-01", without: "PK Perubahan 12") == nil)
    }

    @Test func ofAPeriodTheDocumentInForceOnItsLastDay() {
        #expect(found(.triwulan(2), on: "2027-01-01") == "TW2 5")
        #expect(found(.triwulan(3), on: "2027-01-01") == "TW3 9")
        #expect(found(.triwulan(3), on: "2026-07-15") == "TW3 8")
        #expect(found(.bulan(.januari), on: "2027-01-01") == "Januari 1", "signed later in the same year")
        #expect(found(.triwulan(4), on: "2027-01-01") == nil)
    }

    /// Documents of years ago, all signed now: the last is what the parties agreed on for that year.
    @Test func whatWasSignedOnlyAfterItsYear() {
        let late = [
            Self.revision("pk", 0, "2026-11-01", tahun: 2022), Self.revision("pk", 1, "2026-11-02", tahun: 2022),
        ]
        #expect(!late.counts(late[0], on: Self.day("2022-12-31")) && late.counts(late[1], on: Self.day("2022-12-31")))
    }

    /// Two of one document that both claim to be the target are none.
    @Test func twoThatBothCountAreNone() {
        let twice = Self.all + [Written(tahun: 2026, periode: .tahun, sumber: Self.changed, text: "twice")]
        #expect(
            twice.berlaku(tahun: 2026, periode: .tahun, today: Self.day("2027-01-01"), among: Self.revisions) == nil)
    }
}
