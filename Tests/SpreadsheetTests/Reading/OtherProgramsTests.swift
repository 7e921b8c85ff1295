import Glibc
import Testing

@testable import Spreadsheet

/// Workbooks that other programs wrote: openpyxl 3.1.5, and LibreOffice 7.4 from the same.
@Suite struct OtherProgramsTests {
    static func file(_ path: String) throws -> [UInt8] {
        let file = try #require(fopen(path, "r"))
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 100_000)
        let count: Int = fread(&bytes, 1, bytes.count, file)
        return Array(bytes.prefix(count))
    }

    @Test(arguments: ["openpyxl", "libreoffice"])
    func areRead(_ program: String) throws {
        let folder: Substring = #filePath.dropLast("Reading/OtherProgramsTests.swift".count)
        let sheets: [SheetContent] = try WorkbookReader.sheets(in: try Self.file("\(folder)Fixtures/\(program).xlsx"))
        #expect(sheets.map(\.name) == ["Sasaran", "Tersembunyi", "Kosong"])
        #expect(sheets.map(\.isHidden) == [false, true, false])
        #expect(
            sheets[0].rows == [
                ["No", "Sasaran", "Indikator", "Target", "Anggaran", "Capaian", "Tanggal", "NIP"],
                [
                    "1", "Meningkatnya kualitas \"desa\"\nyang mandiri", "Indeks & persentase <desa>", "0,6333",
                    "1.234.567", "10%", "31 Januari 2022", "196901011990030010",
                ],
                ["2", "", "Nilai SAKIP", "B (80)", "Rp(2.500.000,50)", "12,34%", "1 Desember 2022 08.30.00", "007"],
                [],
                ["3", "=1+1 bukan rumus?", "TRUE", "-", "-", "100%", "08.30.00", "=teks"],
                [],
                ["Kepala Dinas"],
            ])
        #expect(sheets[1].rows == [[], [], ["", "", "19690101199003000"]])
        #expect(sheets[2].rows == [])
    }
}
