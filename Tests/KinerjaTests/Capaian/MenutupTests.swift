import Draws
import Testing

@testable import Kinerja

@Suite("Holes of a scale are closed by a rule")
struct MenutupTests {
    /// The printed ones become the closed ones that the program brings.
    @Test(arguments: [
        (SkalaCapaian.permendagri86, SkalaCapaian.permendagri86Tertutup), (.lan, .lanTertutup),
        (.wayKanan, .wayKananTertutup),
    ])
    func asTheClosedOnes(_ printed: SkalaCapaian, _ closed: SkalaCapaian) {
        let made = printed.tertutup(batas: nil, desimal: 2)
        #expect(made.periksa(batas: nil, desimal: 4).bolehDipakai)
        for hundredths in 0...15_000 {
            let number = Decimal64(unscaled: Int64(hundredths), scale: 2) ?? Decimal64(0)
            #expect(made.kelas(untuk: number)?.nama == closed.kelas(untuk: number)?.nama, "\(number)")
        }
    }

    @Test func whatIsClosedStays() {
        for scale in SkalaCapaian.siapPakai where scale.periksa(batas: nil, desimal: 2).lubang.isEmpty {
            #expect(scale.tertutup(batas: nil, desimal: 2) == scale)
        }
    }
}
