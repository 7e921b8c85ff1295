import Support
import Testing

@testable import Kinerja

@Suite struct DifferenceTests {
    @Test(arguments: DifferenceCase.all)
    func says(_ one: DifferenceCase) {
        let found = Difference(
            from: snapshot(one.before, one.table), to: snapshot(one.after, one.table, revisi: 1), matching: one.matching
        )
        #expect(found.changes.map(described) == one.expected)
    }

    private let columns = [
        "sasaran": ["nomor", "sasaran", "indikator", "satuan", "target"],
        "program": ["nomor", "program", "indikator", "", "anggaran"],
    ]

    private func snapshot(_ rows: String, _ table: String, revisi: Int = 0) -> Snapshot {
        var naskah = Naskah(tempat: "Tabanan", tanggal: "31 Januari 2022")
        naskah.set(table, rows.split(separator: ";").map { baris($0, columns[table] ?? []) })
        return compose(naskah, revisi: revisi)
    }

    private func baris(_ text: Substring, _ columns: [String]) -> Baris {
        let parts: [Substring] = text.split(separator: " ", maxSplits: 1)
        let cells: [Substring] = parts[1].split(separator: "|", omittingEmptySubsequences: false)
        var row = Baris(kunci: String(parts[0]))
        for (column, cell) in zip(columns, cells) where !column.isEmpty {
            row[column] = String(cell.replacing("/", with: "\n"))
        }
        return row
    }

    private func compose(
        _ naskah: Naskah, revisi: Int = 0, pertama: Penempatan = Office.holds(Office.dpmd),
        kedua: Penempatan? = Office.holds(Office.bupati),
        settings: TenantSettings = TenantSettings()
    ) -> Snapshot {
        let tenant = Tenant(
            id: ID(rawValue: 1), slug: "t", nama: "Kabupaten", isDemonstration: false, settings: settings)
        return Snapshot(
            of: .sample(Office.jabatanDPMD, .draf, revisi: revisi, unit: TabananPK.unit), naskah: naskah,
            parties: Parties(pertama: pertama, kedua: kedua), tenant: tenant)
    }

    private func described(_ change: Difference.Change) -> String {
        let name = (change.baris?.nama ?? "").replacing("\n", with: "/")
        let (old, new) = (change.semula.replacing("\n", with: "/"), change.menjadi.replacing("\n", with: "/"))
        func content(_ text: String) -> String {
            text.split(separator: "/").dropFirst().map { $0.split(separator: ": ")[1] }.joined(separator: " ")
        }
        let arrow = "\(name): \(change.kolom) \(old) -> \(new)"
        return switch change.jenis {
        case .target(let langkah): "\(arrow), target" + (langkah.map { " \(step($0))" } ?? "")
        case .anggaran(let selisih): "\(arrow), anggaran" + (selisih.map { " \($0.amount)" } ?? "")
        case .teks: "\(arrow), teks"
        case .nomor: "\(arrow), nomor"
        case .pejabat: "\(arrow), pejabat"
        case .ditambah: "\(name): + \(content(new))"
        case .dihapus: "\(name): - \(content(old))"
        case .dipindah: "\(name): \(old) ~ \(new)"
        }
    }

    private func step(_ langkah: Difference.Langkah) -> String {
        let unit: String =
            switch langkah.satuan {
            case .poinPersen: "poin persen"
            case .skor: "skor"
            case .tanpa: "tanpa"
            case .satuan(let name): name
            }
        return "\(langkah.selisih.isNegative ? "" : "+")\(langkah.selisih.indonesian) \(unit)"
    }

    /// Officials, statement and fields come before the tables; the reason is no difference.
    @Test func whatStandsOutsideTheTables() {
        var before = Naskah(tempat: "Tabanan", tanggal: "31 Januari 2022")
        before.replace("sasaran", with: [Baris(["sasaran": "A", "target": "5"])])
        var after = before.revised(.pejabat, uraian: "Kepala dinas dimutasi.", of: .perjanjianKinerja)
        after.tanggal = "1 Maret 2022"
        var settings = TenantSettings()
        settings.pernyataan.paragraf[1] = "Pihak kedua akan membina."
        let found = Difference(
            from: compose(before),
            to: compose(after, revisi: 1, pertama: Office.holds(Office.dpmd, .plt, nama: "Budi"), settings: settings),
            matching: .key)
        #expect(found.changes.map(\.bagian) == [.pejabat, .pernyataan, .identitas])
        #expect(found.changes.map(\.kolom) == ["Pihak pertama", "Pernyataan, alinea 2", "Tanggal"])
        #expect(found.changes.map(\.jenis) == [.pejabat, .teks, .teks])
        #expect(
            found.changes[0].semula == "Ayu, S.Sos.\nKepala Dinas"
                && found.changes[0].menjadi == "Budi\nPlt. Kepala Dinas")
    }

    @Test func aPartyThatIsNew() {
        let naskah = Naskah(tempat: "Tabanan", tanggal: "")
        let found = Difference(from: compose(naskah, kedua: nil), to: compose(naskah), matching: .text)
        #expect(
            found.changes.first
                == Difference.Change(
                    bagian: .pejabat, baris: nil, kolom: "Pihak kedua", semula: "",
                    menjadi: "Ayu, S.Sos.\nBupati Tabanan", jenis: .pejabat))
    }

    /// Exact, and silent about what cannot be read.
    @Test(arguments: [
        ("k1 1.|P|i||100;k2 2.|Q|j||50", "k1 1.|P|i||100;k2 2.|Q|j||70", 20, "Rp150", "Rp170"),
        ("k1 1.|P|i||100", "k1 1.|P|i||100", 0, "Rp100", "Rp100"),
        ("k1 1.|P|i||100", "", -100, "Rp100", "–"),
        (
            "k1 1.|P|i||102.796.72.000;k2 2.|Q|j||50", "k1 1.|P|i||102.796.720;k2 2.|Q|j||50", nil, "Rp50",
            "Rp102.796.770"
        ),
    ])
    func theSum(before: String, after: String, selisih: Int64?, semula: String, menjadi: String) throws {
        let found = Difference(from: snapshot(before, "program"), to: snapshot(after, "program"), matching: .key)
        let total = try #require(found.anggaran)
        #expect(total.selisih?.amount == selisih)
        #expect((total.semula.figure, total.menjadi.figure) == (semula, menjadi))
    }

    @Test func withoutMoneyThereIsNoSum() {
        #expect(
            Difference(
                from: snapshot("k1 1.|A|a||5", "sasaran"), to: snapshot("k1 1.|A|a||6", "sasaran"), matching: .key
            ).anggaran == nil)
    }

    /// A program's amount is money where the unit beside it says so (RKT).
    @Test func theUnitBesideItMakesAnAmountMoney() {
        func rkt(_ amount: String) -> Snapshot {
            var naskah = Naskah(tempat: "T", tanggal: "2022")
            naskah.set(
                "kegiatan",
                [
                    Baris(
                        kunci: "k1",
                        [
                            "sasaran": "A", "kegiatan": "K", "unsur": "- Dana", "satuanKegiatan": "Rupiah",
                            "targetKegiatan": amount,
                        ])
                ])
            return Snapshot(
                of: .sample(Office.jabatanDPMD, .draf, kind: .rencanaKinerjaTahunan, unit: TabananPK.unit),
                naskah: naskah,
                parties: Parties(pertama: Office.holds(Office.dpmd), kedua: nil), tenant: TabananPK.tenant)
        }
        let found = Difference(from: rkt("8.197.000"), to: rkt("6.871.000"), matching: .key)
        #expect(found.changes.map(\.jenis) == [.anggaran(Rupiah(-1_326_000))])
    }

    /// A whole plan replaced by another stays quick: 2,000 rows on either side.
    @Test func manyRowsAreQuick() {
        func plan(_ word: String) -> Snapshot {
            snapshot(
                (1...2_000).map { "\(word)\($0) \($0).|\(word) sasaran \($0)|\(word) \($0)||\($0)" }.joined(
                    separator: ";"), "sasaran")
        }
        let (old, new) = (plan("a"), plan("b"))
        let spent = ContinuousClock().measure {
            #expect(Difference(from: old, to: new, matching: .text).changes.count == 4_000)
        }
        #expect(spent < .seconds(5), "\(spent)")
    }
}
