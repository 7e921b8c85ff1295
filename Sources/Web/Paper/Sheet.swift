import Deeds
import Kinerja
import Sealing

/// A snapshot ready for its pages: statement, tables, totals and remarks. The public page, the print and the signing
/// page are views of this one value.
struct Sheet: Sendable {
    let snapshot: Snapshot
    let statement: StatementText
    /// All tables, with the marks of remarks at their cells.
    let tables: [PrintedTable]
    /// The tables of each lampiran as they are printed: remarks do not belong on paper.
    let annexes: [Annex]
    /// The sum of every money column; what cannot be read is left out and said.
    let total: Sheet.Total?
    /// What the pemeriksa has to say about the content, weightier than a note.
    let notes: [Sheet.Note]
    let facts: [Fact]

    init(_ snapshot: Snapshot) {
        let composer = SheetComposer(snapshot)
        self.snapshot = snapshot
        statement = composer.statement
        tables = snapshot.lampiran.flatMap { composer.tables(of: $0, isPaper: false) }
        annexes = snapshot.lampiran.map { Annex(tables: composer.tables(of: $0, isPaper: true), isSigned: $0.isSigned) }
        total = composer.total
        notes = composer.notes
        facts = composer.kind?.summary(snapshot.naskah).facts ?? []
    }

    /// Where a finding is, as a person would say it.
    func place(of finding: Kinerja.Finding) -> String { SheetComposer.Place.words(finding, snapshot) }

    struct Annex: Sendable {
        let tables: [PrintedTable]
        let isSigned: Bool
    }

    /// "Tabanan, 31 Januari 2022"
    static func placeAndDate(_ naskah: Naskah) -> String {
        [naskah.tempat, naskah.tanggal].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

/// A signed text as it is stored: the digest of its bytes, and its sheet if they still read as a document of a kind
/// that is known.
struct SignedSheet: Sendable {
    let digest: Digest
    let sheet: Sheet?

    init(_ text: String) {
        digest = SHA256.digest(text)
        sheet = (try? Snapshot(text: text)).flatMap { DocumentKind.named($0.jenis) == nil ? nil : Sheet($0) }
    }
}

/// Makes the parts of a sheet.
private struct SheetComposer {
    let snapshot: Snapshot
    let kind: DocumentKind?
    private let findings: [Kinerja.Finding]
    private let marks: [CellPlace: Int]

    init(_ snapshot: Snapshot) {
        self.snapshot = snapshot
        kind = snapshot.kind
        let found = Subject(snapshot).map(Pemeriksa.findings) ?? []
        findings = found.filter { $0.severity > .catatan && !$0.isAboutForm }
        var marks: [CellPlace: Int] = [:]
        for (index, finding) in findings.enumerated() {
            if let place = CellPlace(finding) { marks[place] = index + 1 }
        }
        self.marks = marks
    }

    var statement: StatementText {
        StatementText(
            title: snapshot.judul.joined(separator: "\n"), opening: snapshot.pembuka,
            parties: parties.map {
                Party(
                    name: $0.nama, office: $0.jabatan, designation: $0.sebutan.isEmpty ? nil : $0.sebutan,
                    decision: $0.keputusan)
            },
            pledge: snapshot.isiPernyataan.map { StatementBlock($0) }, placeAndDate: Sheet.placeAndDate(snapshot.naskah)
        )
    }

    private var parties: [Snapshot.Pihak] {
        let parties = [snapshot.pihakPertama, snapshot.pihakKedua].compactMap { $0 }
        return snapshot.pihakKeduaDahulu == true ? parties.reversed() : parties
    }

    /// - Parameter isPaper: without the marks of remarks and without what is on screen only.
    func tables(of lampiran: Snapshot.Lampiran, isPaper: Bool) -> [PrintedTable] {
        lampiran.tabel.enumerated().map { index, tabel in
            var table = PrintedTable(
                tabel, spec: kind?.table(tabel.id), titles: index == 0 ? lampiran.judul : [],
                header: index == 0 ? lampiran.kepala ?? [] : [], marks: isPaper ? [:] : marks, isPaper: isPaper)
            table.continuesText = index > 0 && !lampiran.judul.isEmpty && table.caption == nil
            return table
        }
    }

    /// The sum of the one money column; what cannot be read is left out and said. Where there are several, ceilings
    /// beside what was spent, they make no sum.
    var total: Sheet.Total? {
        let columns = snapshot.tabel.flatMap { tabel -> [[Anggaran]] in
            guard let spec = kind?.table(tabel.id) else { return [] }
            let tree = spec.tree(of: tabel.baris, depths: tabel.tingkat)
            return spec.currentAmountColumns.map { spec.addends(in: tabel.baris, column: $0, tree) }
        }.filter { $0.contains { $0.reading != .empty } }
        guard columns.count == 1, let amounts = columns.first else { return nil }
        let sum = JumlahAnggaran(amounts)
        guard sum.hasAmount, let jumlah = sum.jumlah else { return nil }
        return Sheet.Total(
            name: sum.unreadable == 0 ? "Jumlah anggaran" : "Jumlah anggaran yang terbaca", amount: jumlah.symbolic,
            words: Terbilang.words(jumlah, capitalized: true),
            note: sum.unreadable == 0 ? nil : "\(sum.unreadable) angka tidak terbaca dan tidak ikut dijumlahkan.")
    }

    var notes: [Sheet.Note] {
        findings.enumerated().map { index, finding in
            Sheet.Note(id: "catatan-\(index + 1)", spot: finding.spot, finding: remark(finding))
        }
    }

    private func remark(_ finding: Kinerja.Finding) -> Remark {
        Remark(
            place: Place.words(finding, snapshot), text: finding.message,
            address: CellPlace(finding).map { "#\($0.anchor)" })
    }

    /// Where a finding is, as a person would say it.
    fileprivate enum Place {
        static func words(_ finding: Kinerja.Finding, _ snapshot: Snapshot) -> String {
            guard let tabel = snapshot.tabel.first(where: { $0.id == finding.table }) else { return "Naskah" }
            let name = snapshot.kind?.table(tabel.id)?.nama ?? tabel.id
            guard let index = tabel.baris.firstIndex(where: { $0.kunci == finding.row }) else { return name }
            let column = tabel.kolom.first { $0.id.rawValue == finding.column }?.judul
            return "\(name), baris \(index + 1)" + (column.map { ", kolom \($0)" } ?? "")
        }
    }
}
