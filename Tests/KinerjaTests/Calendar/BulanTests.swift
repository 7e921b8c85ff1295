import Testing

@testable import Kinerja

@Suite struct BulanTests {
    @Test func everySpellingOfTheSeedsIsRead() {
        let printed: [String] = [
            "Januari", "Pebruari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
            "Nopember",
            "Desember",
        ]
        #expect(printed.map { Bulan(text: $0) } == Bulan.allCases)
        #expect(Bulan(text: "Februari") == .februari)
        #expect(Bulan(text: "November") == .november)
    }

    @Test func everyNameAndAbbreviationIsReadBack() {
        for month: Bulan in Bulan.allCases {
            for text: String in [month.name, month.abbreviation, month.olderName ?? month.name] {
                #expect(Bulan(text: text) == month)
                #expect(Bulan(text: text.uppercased() + ".") == month)
            }
        }
        #expect(Set(Bulan.allCases.map(\.abbreviation)).count == 12)
        #expect(
            ["Agt", "Ags.", "Sept", "peb", "NOP."].map { Bulan(text: $0) } == [
                .agustus, .agustus, .september, .februari, .november,
            ])
    }

    @Test(arguments: ["", ".", "Janu", "Marets", "13", "May", "Febuari", "Bulan"])
    func otherWordsAreNoMonth(text: String) {
        #expect(Bulan(text: text) == nil)
    }
}
