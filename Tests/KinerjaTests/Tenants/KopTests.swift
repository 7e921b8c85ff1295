import Testing

@testable import Kinerja

@Suite struct KopTests {
    private static let bali = "ᬧᭂᬫᭂᬭᬶᬦ᭄ᬢᬄ ᬓᬩᬸᬧᬢᬾᬦ᭄"
    private static let jawa = "ꦥꦼꦩꦼꦫꦶꦤ꧀ꦠꦃ"

    @Test(
        arguments: [
            (["A", "B"], [("A", nil), ("B", nil)]),
            ([bali, "PEMERINTAH", "Jalan"], [("PEMERINTAH", bali), ("Jalan", nil)]),
            ([bali, jawa, "A"], [("A", "\(bali) \(jawa)")]),
            (["A", bali], [("A", nil), ("", bali)]),
            ([], []),
        ] as [([String], [(String, String?)])])
    func setsAksaraAboveLatin(_ lines: [String], _ expected: [(String, String?)]) {
        #expect(Kop.baris(lines) == expected.map { Kop.Baris(teks: $0.0, aksara: $0.1) })
    }

    @Test(arguments: [
        (bali, true), (jawa, true), ("ᮕᮨᮙᮛᮤᮔ᮪ᮒᮂ", true), ("ᯅᯖᯂ᯲", true),
        ("PEMERINTAH", false), ("\(bali) A", false),
        ("", false), ("123", false),
    ])
    func knowsAksara(_ line: String, _ isAksara: Bool) {
        #expect(Kop.isAksara(line) == isAksara)
    }
}
