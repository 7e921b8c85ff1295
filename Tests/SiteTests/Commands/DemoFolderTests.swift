import Foundation
import Testing

@testable import App

@Suite("The folder of the demonstration is read strictly") struct DemoFolderTests {
    /// What is written into a copy of the demonstration, and what is said about it.
    struct Fault: Sendable, CustomTestStringConvertible {
        let file: String
        let text: String
        let message: String

        init(_ file: String, _ text: String, _ message: String) {
            self.file = file
            self.text = text
            self.message = message
        }

        var testDescription: String { message }
    }

    private static let paper = "tabanan/naskah/01-pk-2022-dpmd"
    private static let fields = "jenis: pk\ntahun: 2022\njabatan: dpmd\n"

    static let faults: [Fault] = [
        Fault("kabupaten.tsv", "slug\tnama\nsatu\tSatu\ndua\tDua\tlagi", ":3: 3 cells below 2 columns"),
        Fault("tabanan/jabatan.tsv", "# Remark\nslug\tlahir\n", ":2: there is no column \"lahir\""),
        Fault(
            "tabanan/akun.tsv", "login\tnama\tperan\na\t\"A\nB\"\tadmin\nb\tB\tratu", ":4: what is peran \"ratu\"?"),
        Fault("tabanan/pengaturan.json", "{\"tempat\": 1}", "pengaturan.json:1: "),
        Fault("\(paper)/naskah.txt", fields.replacing("pk", with: "pakta"), ":1: what is jenis \"pakta\"?"),
        Fault("\(paper)/naskah.txt", fields.replacing("2022", with: "lalu"), ":2: what is tahun \"lalu\"?"),
        Fault("\(paper)/naskah.txt", "jenis: pk\njabatan: dpmd", ":1: lacks \"tahun\""),
        Fault("\(paper)/naskah.txt", fields + "warna: biru", ":4: there is no field \"warna\""),
        Fault("\(paper)/naskah.txt", fields + "jenis: pk", ":4: said twice"),
        Fault("\(paper)/naskah.txt", fields + "tempat", ":4: expected \"name: value\""),
        Fault("\(paper)/sasaran.tempelan.tsv", "No\tTarget\tWarna\n1.\t10 %\tbiru", ":1: no column for"),
        Fault("\(paper)/aksi.tsv", "nomor", "aksi.tsv: a PK has no table aksi"),
        Fault("\(paper)/perubahan-1/perubahan.txt", "alasan: a\ncatatan: x\n", "sel.tsv: cannot be read"),
        Fault(
            "contoh/cara-ukur.tsv", "perangkatDaerah\ttahun\tindikator\trumus\ndinkes\t2025\tX\tR-T",
            ":2: what is rumus \"R-T\"?"),
        Fault("contoh/hasil/2025-dinkes.tsv", "indikator\tTW1\tkeadaan\nX\t1\tjadi", ":2: what is keadaan \"jadi\"?"),
        Fault("contoh/hasil/dinkes.tsv", "indikator\tTW1\nX\t1", "is not called after a year and a unit"),
        Fault("contoh/skala/empat-pita.json", "{}", "empat-pita.json:1: "),
    ]

    private func copy() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "demo-\(UUID().uuidString)").path()
        try FileManager.default.copyItem(atPath: Demonstration.folder.path, toPath: folder)
        return folder
    }

    @Test(arguments: faults) func namesThePlace(_ fault: Fault) throws {
        let folder = try copy()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = URL(filePath: "\(folder)/\(fault.file)")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try fault.text.write(to: file, atomically: true, encoding: .utf8)
        let failure = try #require(throws: Failure.self) { _ = try DemoFolder(folder).tenants() }
        #expect(failure.message.hasPrefix(folder) && failure.message.contains(fault.message), "\(failure.message)")
    }

    @Test func saysThatItIsNotInstalled() throws {
        let failure = try #require(throws: Failure.self) { _ = try DemoFolder("/nowhere/docker/demo").tenants() }
        #expect(failure.message.contains("not installed") && failure.message.contains("/nowhere/docker/demo"))
    }

    @Test func repeatsTheQueueUnderOtherNumbers() throws {
        let queue = try Demonstration.folder.queue(14)
        #expect(queue.count == 14 && Demonstration.queue.count == 12)
        #expect(queue[12].slug == "\(queue[0].slug)-2" && queue[12].nip == nil)
        #expect(try Demonstration.folder.queue(0).isEmpty)
    }
}
