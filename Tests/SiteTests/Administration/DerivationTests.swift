import Kinerja
import Testing

@testable import Web

@Suite("What is derived from names and chains")
struct DerivationTests {
    @Test(arguments: [
        ("DPMD", "dpmd"), ("Dinas Pemberdayaan Masyarakat & Desa", "dinas-pemberdayaan-masyarakat-desa"),
        ("  Kec. Kubutambahan (Buleleng)  ", "kec-kubutambahan-buleleng"), ("UPTD 2", "uptd-2"), ("Café", "caf"),
        ("", ""), ("…!", ""),
        ("K\u{212A}", "kk"),
        (String(repeating: "kata ", count: 30), "kata-kata-kata-kata-kata-kata-kata-kata-kata-kata-kata-kata"),
        (String(repeating: "a", count: 90), String(repeating: "a", count: 60)),
    ])
    func makesAnAddress(_ name: String, _ slug: String) {
        #expect(Slug.made(of: name) == slug)
    }

    private func jabatan(_ id: Int64, under atasan: Int64?) -> Jabatan {
        Jabatan(id: ID(rawValue: id), slug: "j\(id)", nama: "J\(id)", perangkatDaerah: nil, atasan: atasan.map(ID.init))
    }

    @Test(arguments: [
        (3, 1, true), (3, 2, true), (2, 1, true), (1, 3, false), (2, 3, false), (4, 1, false), (1, 1, false),
    ])
    func followsTheChain(_ lower: Int, _ upper: Int, _ isBelow: Bool) {
        let all: [Jabatan] = [
            jabatan(1, under: nil), jabatan(2, under: 1), jabatan(3, under: 2), jabatan(4, under: nil),
        ]
        #expect(all.isSubordinate(all[lower - 1], to: all[upper - 1]) == isBelow)
    }

    @Test func endsInACircle() {
        let all: [Jabatan] = [jabatan(1, under: 2), jabatan(2, under: 1), jabatan(3, under: 1)]
        #expect(all.isSubordinate(all[2], to: all[1]))
        #expect(!all.isSubordinate(all[0], to: all[2]))
    }
}
