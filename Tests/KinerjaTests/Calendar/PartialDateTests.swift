import Testing

@testable import Kinerja

@Suite struct PartialDateTests {
    @Test(arguments: [
        // The dates of the seeds.
        ("31 Januari 2022", "31 Januari 2022"), ("12 Oktober 2022", "12 Oktober 2022"),
        ("16 November 2022", "16 November 2022"),
        ("Januari 2023", "Januari 2023"), ("Januari 2024", "Januari 2024"),
        ("2023", "2023"), ("31-01-2022", "31 Januari 2022"), ("31/1/2022", "31 Januari 2022"),
        ("1.2.2022", "1 Februari 2022"),
        ("2022-01-31", "31 Januari 2022"), ("01 Pebruari 2022", "1 Februari 2022"), ("NOPEMBER 2021", "November 2021"),
        ("5 Agt. 2022", "5 Agustus 2022"), ("5-Agu-2022", "5 Agustus 2022"),
        (" 31\u{a0}Januari \n 2022", "31 Januari 2022"),
    ])
    func datesAreReadAndWritten(text: String, written: String) {
        let date = PartialDate(text: text)
        #expect(date?.indonesian == written)
        #expect(PartialDate(text: written) == date)
    }

    @Test(arguments: [
        "", "31", "Januari", "31/1/22", "30 Februari 2022", "31-01/2022", "32 Januari 2022", "0 Januari 2022", "0000",
        "1/13/2022",
        "31 Januari 2022 ini", "Tabanan, 31 Januari 2022", "31  - Januari 2022", "1--2022", "001 Mei 2022", "/2022",
        "2022/", "- 2022",
        "٣١ Januari 2022", "1 2 3 2022",
    ])
    func otherTextIsRefused(text: String) {
        #expect(PartialDate(text: text) == nil)
    }

    @Test func aDayNeedsItsMonth() throws {
        #expect(PartialDate(year: 2022, day: 1) == nil)
        #expect(PartialDate(year: 2023, month: .februari, day: 29) == nil)
        let complete = try #require(PartialDate(year: 2022, month: .januari, day: 31))
        #expect(complete.date?.iso == "2022-01-31")
        #expect(complete.date.map(PartialDate.init) == complete)
        #expect(try #require(PartialDate(year: 2023, month: .januari)).date == nil)
        #expect(try #require(PartialDate(year: 2023)).indonesian == "2023")
    }
}
