import Kinerja

@testable import Web

extension StatementVersionPage: Sampled {
    static var sample: StatementVersionPage {
        let then = Pernyataan()
        var now = then
        now.sebutanPertama = "selanjutnya disebut PIHAK KESATU"
        return StatementVersionPage(
            chrome: .signedIn("Naskah pernyataan versi 2", trail: [Link("Pengaturan", "/atur")]),
            title: "Naskah pernyataan, versi 2",
            number: "2",
            made: "3 Februari 2022 pukul 10.05 WITA, Ni Made Ratih", reason: "Menyesuaikan Perbup 12/2022.",
            parts: parts(then, now: now), others: [Link("Versi awal", "/atur/pengaturan/pernyataan/0")],
            isCurrent: false)
    }

    static var variants: [StatementVersionPage] {
        [
            variant {
                $0.isCurrent = true
                $0.reason = nil
            }
        ]
    }
}
