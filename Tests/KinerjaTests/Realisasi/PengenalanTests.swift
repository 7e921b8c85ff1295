import Testing

@testable import Kinerja

@Suite("Which indikator a line is about") struct PengenalanTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// "wording|satuan|sasaran", numbered from 1.
        let known: [String]
        let line: String
        var repeated = false
        let expected: Pengenalan
    }

    private static func known(_ number: Int64) -> Pengenalan { .known(ID(rawValue: number)) }

    static let cases: [Case] = [
        Case(testDescription: "none is known", known: [], line: "Nilai SAKIP|Poin|S", expected: .new),
        Case(
            testDescription: "case, a full stop and an older spelling do not matter",
            known: ["Nilai SAKIP Dinas PMK|Poin|A", "Prosentase desa tertib|%|B"],
            line: "nilai sakip dinas pmk.|POIN|C",
            expected: known(1)),
        Case(
            testDescription: "persen is the sign", known: ["Prosentase desa  tertib|%|B"],
            line: "Persentase desa tertib|Persen|B", expected: known(1)),
        Case(
            testDescription: "another wording is another indikator", known: ["Angka kemiskinan|%|S"],
            line: "Persentase penduduk miskin|%|S", expected: .new),
        Case(
            testDescription: "another unit is another indikator", known: ["Desa maju|desa|S"], line: "Desa maju|%|S",
            expected: .new),
        Case(
            testDescription: "a unit that is not stated contradicts none", known: ["Desa maju|desa|S"],
            line: "Desa maju||S", expected: known(1)),
        Case(
            testDescription: "the same unit before none", known: ["Desa maju||S", "Desa maju|%|S"],
            line: "Desa maju|%|T", expected: known(2)),
        Case(
            testDescription: "two units fit a line without one", known: ["Desa maju|desa|S", "Desa maju|%|T"],
            line: "Desa maju||U", expected: .doubtful),
        Case(
            testDescription: "of two the one with the same sasaran", known: ["Desa maju|desa|S", "Desa maju|%|T"],
            line: "Desa maju||t.", expected: known(2)),
        Case(
            testDescription: "two of one sasaran fit", known: ["Laporan|dokumen|S", "Laporan|dokumen|S"],
            line: "Laporan|dokumen|S", expected: .doubtful),
        Case(
            testDescription: "two of other sasaran fit", known: ["Laporan|dokumen|S", "Laporan|dokumen|T"],
            line: "Laporan|dokumen|U", expected: .doubtful),
        Case(
            testDescription: "repeated, its own sasaran", known: ["Laporan|dokumen|S"], line: "Laporan|dokumen|S",
            repeated: true, expected: known(1)),
        Case(
            testDescription: "repeated, for another sasaran", known: ["Laporan|dokumen|S"], line: "Laporan|dokumen|T",
            repeated: true, expected: .new),
    ]

    @Test(arguments: cases) func each(_ one: Case) {
        let known = one.known.enumerated().map { place, text in
            IndikatorKinerja(id: ID(rawValue: Int64(place + 1)), kunci: Self.key(text))
        }
        #expect(known.match(Self.key(one.line), repeated: one.repeated) == one.expected)
    }

    private static func key(_ text: String) -> KunciIndikator {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        return KunciIndikator(nama: parts[0], satuan: parts[1], sasaran: parts[2])
    }

    @Test func joinedOnesStandForEachOther() {
        func id(_ number: Int64) -> ID<IndikatorKinerja> { ID(rawValue: number) }
        let joined = Tautan([(id(1), id(2)), (id(2), id(3))])
        #expect(joined[id(1)] == id(3) && joined[id(3)] == id(3) && joined[id(9)] == id(9))
        #expect(joined.isCircle(id(3), to: id(1)) && !joined.isCircle(id(1), to: id(3)))
        let parted = Tautan([(id(1), id(2)), (id(2), id(3)), (id(1), id(1))])
        #expect(parted[id(1)] == id(1) && parted[id(2)] == id(3))
        let circle = Tautan([(id(1), id(2)), (id(2), id(1))])
        #expect([id(1), id(2)].contains(circle[id(1)]))
    }
}
