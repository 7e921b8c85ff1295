import Records

/// For which perangkat daerah of a year there is evidence to take away.
struct EvidencePage: Page {
    let chrome: Chrome
    let years: [Link]
    var units: [Unit]
    let empty: EmptyState

    struct Unit {
        let name: String
        let documents: String
        let file: Link
    }
}

extension EvidencePage {
    init(chrome: Chrome, tenant: String, units: [EvidenceUnitRow], years: [Int], year: Int?) {
        self.init(
            chrome: chrome,
            years: years.map { Link(String($0), "/pengawasan/bukti?tahun=\($0)", isCurrent: $0 == year) },
            units: units.filter { $0.tahun == year }.map { unit in
                let name: String = unit.nama.isEmpty ? tenant : unit.nama
                return Unit(
                    name: name, documents: "\(unit.dokumen) dokumen bertanda tangan",
                    file: Link("Unduh paket bukti \(name)", "/pengawasan/bukti/\(unit.tahun)/\(unit.slug).zip"))
            },
            empty: EmptyState(
                what: "Belum ada dokumen bertanda tangan.", who: "Paketnya dapat diunduh sejak tanda tangan pertama."))
    }
}
