import Glibc
import Support
import Testing

@testable import Kinerja

/// The tables of the real Rencana Aksi, pasted as they stand in the text: 568 months, cut pages, lost rows.
@Suite struct KubutambahanPasteTests {
    static let tables: String = {
        let lines = text().split(separator: "\n", omittingEmptySubsequences: false)
        let start: Int = lines.firstIndex { $0.hasPrefix("No\tSasaran Strategis (Program)") } ?? 0
        return lines[start...].joined(separator: "\n")
    }()

    static let placement: Tempelan.Placement = Tempelan(tables).placed(
        on: [], form: RencanaAksi.tabel.form(TenantSettings()))

    private static func text(_ file: String = #filePath) -> String {
        let folder = file.split(separator: "/").dropLast(3).joined(separator: "/")
        guard let handle = fopen("/\(folder)/SiteTests/Fixtures/rencana-aksi-buleleng-kubutambahan-2022.txt", "r")
        else { return "" }
        defer { fclose(handle) }
        var bytes = [UInt8](repeating: 0, count: 200_000)
        let count = fread(&bytes, 1, bytes.count, handle)
        return String(decoding: bytes[..<count], as: UTF8.self)
    }

    static func months(_ row: Baris) -> [String] { RencanaAksi.bulan.map { row[$0] } }

    /// Every month that the text names is in the table, with what stands beside it.
    @Test func everyMonthArrives() {
        var named: [String: Int] = [:]
        for line in KubutambahanPasteTests.tables.split(separator: "\n") {
            let words = line.split { $0 == "\t" || $0 == " " }.map(String.init)
            for word in words { if let month = Bulan(text: word) { named[month.name, default: 0] += 1 } }
        }
        var stored: [String: Int] = [:]
        for row in KubutambahanPasteTests.placement.rows {
            for (month, figure) in zip(Bulan.allCases, KubutambahanPasteTests.months(row))
            where figure != "?" && !figure.isEmpty {
                stored[month.name, default: 0] += 1
            }
        }
        let blank: Int = named.values.reduce(0, +) - stored.values.reduce(0, +)
        #expect(named.values.reduce(0, +) == KubutambahanPasteTests.placement.months?.bulan)
        // Pebruari of the sekretaris, which the text leaves blank.
        #expect(blank == 1)
    }

    /// Indicators that survived whole, cell by cell.
    @Test(arguments: [
        ("Jumlah ijin yang diterbitkan sesuai SOP", "Dokumen", "72", "6,6,6,6,6,6,6,6,6,6,6,6"),
        ("Jumlah Linmas/Hansip Desa yang dibina", "Orang", "489", "-,-,-,-,489,-,-,-,-,-,489,-"),
        ("Jumlah Dokumen Gaji", "Dokumen", "122", "10,10,10,10,11,10,11,10,10,10,10,10"),
        ("Jumlah Peraturan Desa dan Turunannya yang diterbitkan", "Desa", "13", "1,1,1,1,1,1,1,1,1,2,1,1"),
        ("Jumlah Dokumen Anggaran", "Dokumen", "13", "2,1,1,1,1,1,1,1,1,1,1,1"),
        ("Jumlah Lembaga PKK yang aktif", "Lembaga", "13", "1,2,1,1,1,1,1,1,1,1,1,1"),
        ("Laporan Kependudukan Desa", "laporan", "13", "1,1,1,1,1,1,1,1,1,1,2,?"),
    ])
    func wholeIndicators(_ indikator: String, _ satuan: String, _ target: String, _ figures: String) throws {
        let row = try #require(KubutambahanPasteTests.placement.rows.first { $0["indikator"] == indikator })
        #expect(row["satuan"] == satuan && row["target"] == target)
        #expect(KubutambahanPasteTests.months(row) == figures.split(separator: ",").map(String.init))
    }

    /// The bodies of the offices are named, since one document is of one jabatan.
    @Test func titlesAreTold() {
        let titles = KubutambahanPasteTests.placement.unplaced
        for title in ["CAMAT", "Sekretaris Kecamatan", "BENDAHARA", "PENGELOLA GAJI"] {
            #expect(titles.contains(title))
        }
    }

    /// The real block takes well under half a second, tests unoptimised (ux.md, G9 and G12).
    @Test func isQuick() {
        let time: Duration = processorTime {
            _ = Tempelan(KubutambahanPasteTests.tables).placed(on: [], form: RencanaAksi.tabel.form(TenantSettings()))
        }
        #expect(time < .milliseconds(1500), "\(time)")
    }
}
