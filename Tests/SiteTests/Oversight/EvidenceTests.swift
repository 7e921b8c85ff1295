import Database
import Deeds
import Foundation
import Kinerja
import Support
import Testing

@testable import App
@testable import Web

/// The archive of evidence, opened and checked with other people's programs.
@Suite("The evidence holds without this program")
struct EvidenceTests {
    /// An archive on the disk, unpacked.
    private final class Unpacked {
        let folder: String

        init(_ archive: [UInt8]) throws {
            folder = NSTemporaryDirectory() + "janji-uji-\(UUID().uuidString)"
            let file = try File(archive)
            try Command.run(["unzip", "-q", file.path, "-d", folder])
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        func shell(_ script: String) throws -> String {
            try Command.output(["/bin/sh", "-c", "cd '\(folder)' && \(script)"])
        }
    }

    @Test func everythingInItIsAsItsSumsSay() throws {
        let fixture = try SiteFixture()
        _ = try Checkpointing.note(fixture.tenant("contoh"), in: fixture.staff)
        let client: Client = try fixture.client("contoh", as: World.Login.inspector)
        #expect(
            try client.get("/pengawasan/bukti?tahun=2022").must(200).text.contains("/pengawasan/bukti/2022/dpmd.zip"))
        let answer: Answer = try client.get("/pengawasan/bukti/2022/dpmd.zip").must(200)
        #expect(
            answer["Content-Type"] == "application/zip"
                && answer["Content-Disposition"] == "attachment; filename=\"bukti-2022-dpmd.zip\"")
        let unpacked = try Unpacked(answer.body)
        #expect(try unpacked.shell("sha256sum --check --quiet SHA256SUMS").isEmpty)
        let files: Int = try #require(Int(try unpacked.shell("find . -type f | wc -l").filter(\.isNumber)))
        #expect(try unpacked.shell("wc -l < SHA256SUMS").filter(\.isNumber) == "\(files - 1)")
        let digests: String =
            try fixture.value(
                """
                SELECT string_agg(encode(s.sha256, 'hex'), ' ') FROM snapshot s JOIN document d ON d.id = s.document_id
                    AND d.tenant_id = s.tenant_id
                JOIN jabatan j ON j.id = d.jabatan_id JOIN perangkat_daerah p ON p.id = j.perangkat_daerah_id
                    JOIN tenant t ON t.id = d.tenant_id
                WHERE t.slug = 'contoh' AND d.tahun = 2022 AND p.slug = 'dpmd'
                """) ?? ""
        let texts: String = try unpacked.shell("sha256sum dokumen/*/*/naskah.json")
        #expect(
            Set(texts.matches(of: /[0-9a-f]{64}/).map { String($0.0) })
                == Set(digests.split(separator: " ").map(String.init)))
        #expect(try unpacked.shell("cat BACA-SAYA.txt").contains("janji verify-ledger jejak/jejak.jsonl --checkpoint"))
        let summary = try VerifyAudit.verify(unpacked.folder + "/jejak/jejak.jsonl", anchors: [])
        #expect(summary.links > 0)
        let refusals: [String] = [
            "/pengawasan/bukti/2022/tidak-ada.zip", "/pengawasan/bukti/1999/dpmd.zip",
            "/pengawasan/bukti/2031/dpmd.zip",
        ]
        for target in refusals { #expect(try client.get(target).status == 404, "\(target)") }
    }

    /// A file that was changed in the archive no longer has its sum.
    @Test func aChangedFileShows() throws {
        let fixture = try SiteFixture()
        let archive: [UInt8] = try fixture.client("contoh", as: World.Login.inspector).get(
            "/pengawasan/bukti/2022/dpmd.zip"
        ).must(200).body
        let unpacked = try Unpacked(archive)
        _ = try unpacked.shell("for f in dokumen/*/*/naskah.json; do echo >> $f; break; done")
        #expect(throws: CommandFailure.self) { try unpacked.shell("sha256sum --check --quiet SHA256SUMS") }
    }

    /// Signed in files: the stages, the certificates, and poppler and openssl call them good.
    @Test func stagesAndCertificatesAreInIt() throws {
        let job = try FileJob(at: .signedByBoth)
        let client: Client = try job.fixture.client("contoh", as: World.Login.inspector)
        let unpacked = try Unpacked(try client.get("/pengawasan/bukti/2024/dpmd.zip").must(200).body)
        #expect(try unpacked.shell("sha256sum --check --quiet SHA256SUMS").isEmpty)
        let whole: String? = try job.fixture.value(
            "SELECT encode(sha256, 'hex') FROM signed_pdf WHERE tahap = 2 ORDER BY id DESC LIMIT 1")
        #expect(try String(unpacked.shell("cat dokumen/*/1/tahap-2.pdf | sha256sum").prefix(64)) == whole)
        #expect(
            try unpacked.shell("pdfsig -nocert dokumen/*/1/tahap-2.pdf").matches(of: /Signature is Valid\./).count == 2)
        _ = try unpacked.shell(
            "cmp -n $(stat -c %s dokumen/*/1/tahap-1.pdf) dokumen/*/1/tahap-1.pdf dokumen/*/1/tahap-2.pdf")
        let verified: String = try unpacked.shell(
            "for c in sertifikat/[0-9a-f]*.pem; do openssl verify -CAfile sertifikat/otoritas-1.pem $c; done")
        #expect(verified.matches(of: /: OK/).count == 2, "\(verified)")
        #expect(try unpacked.shell("cat dokumen/*/1/tanda-tangan.tsv").matches(of: /\tlokal\t/).count == 2)
        _ = try VerifyAudit.verify(unpacked.folder + "/jejak/jejak.jsonl", anchors: [])
    }

    /// What an outsider does who has nothing but the archive and Debian's programs.
    @Test func everyCommandOfItsReadmeWorks() throws {
        let job = try FileJob(at: .signedByBoth)
        _ = try Checkpointing.note(job.fixture.tenant("contoh"), in: job.fixture.staff)
        let archive: [UInt8] = try job.fixture.client("contoh", as: World.Login.inspector).get(
            "/pengawasan/bukti/2024/dpmd.zip"
        ).must(200).body
        let file = try File(archive)
        try Command.run(["unzip", "-tqq", file.path])
        let names: String = try Command.output(["/usr/bin/python3", "-c", Self.listing, file.path])
        #expect(names.split(separator: "\n").count > 8 && names.contains("BACA-SAYA.txt"))
        let unpacked = try Unpacked(archive)
        let readme: String = try unpacked.shell("cat BACA-SAYA.txt")
        let commands: [String] = readme.replacing("; do\n", with: "; do ").split(separator: "\n").filter {
            $0.hasPrefix("     ") && !$0.hasPrefix("      ")
        }.map { String($0.dropFirst(5)) }
        let outputs: [String] = try commands.filter { !$0.hasPrefix("janji ") }.map { try unpacked.shell($0 + " 2>&1") }
        let text: String = outputs.joined(separator: "\n")
        #expect(
            commands.count == 13
                && commands.last?.hasPrefix("janji verify-ledger jejak/jejak.jsonl --checkpoint ") == true)
        #expect(
            text.matches(of: /Signature is Valid\./).count == 3
                && text.matches(of: /Certificate is Trusted\./).count == 3, "\(text)")
        #expect(outputs.contains { $0.matches(of: /\.pem: OK/).count == 2 }, "\(text)")
        #expect(!text.contains("FAILED") && !text.contains("differ") && !text.contains("TIDAK"), "\(text)")
        // Of all names in the archive the readme says what they are.
        for name in [
            "naskah.json", "tahap-0.pdf", "tanda-tangan.tsv", "sertifikat/", "jejak/jejak.jsonl",
            "jejak/sidik-harian.tsv", "SHA256SUMS",
        ] {
            #expect(readme.contains(name), "\(name)")
        }
    }

    private static let listing = """
        import sys, zipfile
        archive = zipfile.ZipFile(sys.argv[1])
        assert archive.testzip() is None
        names = archive.namelist()
        assert len(names) == len(set(names)) and not any(name.startswith("/") or ".." in name for name in names)
        print("\\n".join(names))
        """
}
