import Deeds
import HTTP
import Kinerja
import Testing

@testable import Penanda
@testable import Web

/// The conversation with a gateway, over real sockets, without a site around it.
@Suite("The BSrE gateway", .serialized, .timeLimit(.minutes(3)))
struct GatewayTests {
    private static let files: [FileToSign] = ["satu", "dua", "tiga"].map { file($0, reason: "PK 2022, pihak pertama") }

    private static func file(_ text: String, reason: String) -> FileToSign {
        FileToSign(pdf: SmallPDF.page(text), field: "PihakPertama", reason: reason, location: "Tabanan")
    }

    /// - Parameter patience: less than a slow gateway takes, where one is slow, and enough for a busy machine
    ///   everywhere else.
    private func penanda(
        _ fake: FakeBSrE, _ folder: BSrEFolder = BSrEFolder(nil), version: Int? = nil,
        patience: BSrEPatience = BSrEPatience(status: .seconds(30), sign: .seconds(30))
    ) throws -> PenandaBSrE {
        PenandaBSrE(
            account: try BSrEAccount(text: fake.account(version: version)), folder: folder, tenant: "uji",
            request: "uji",
            patience: patience, log: { _ in })
    }

    private func signer(_ nik: String? = FakeBSrE.nik) -> Signer {
        Signer(akun: ID(rawValue: 1), pegawai: ID(rawValue: 1), nama: "I Nyoman", jabatan: "Bupati Tabanan", nik: nik)
    }

    @Test(arguments: GatewayCase.all) func ends(_ example: GatewayCase) throws {
        let fake = try FakeBSrE()
        fake.change(example.change)
        let penanda: PenandaBSrE = try penanda(fake, patience: example.patience)
        let hindrance: SigningFailure? = try penanda.hindrance(for: signer())
        #expect(hindrance == example.hindrance)
        let results = try penanda.sign(Self.files, as: signer(), secret: FakeBSrE.passphrase)
        try #require(results.count == 3)
        for ((file, result), expected) in zip(zip(Self.files, results), example.failures) {
            switch (result, expected) {
            case (.success(let bytes), nil): #expect(bytes.starts(with: file.pdf) && bytes.count > file.pdf.count)
            case (.failure(let failure), let expected?): #expect(failure == expected)
            case (_, _): Issue.record("\(result) instead of \(String(describing: expected))")
            }
        }
    }

    @Test func asksOncePerGatewayWhatItSpeaks() throws {
        let (fake, folder) = (try FakeBSrE(), BSrEFolder(nil))
        fake.change { $0.versions = [1] }
        #expect(try penanda(fake, folder).hindrance(for: signer()) == nil)
        fake.change { $0.versions = [1, 2] }
        _ = try penanda(fake, folder).sign(Self.files, as: signer(), secret: FakeBSrE.passphrase)
        #expect(fake.calls.map(\.path) == ["/api/user/status"] + Array(repeating: "/api/sign/pdf", count: 3))
    }

    @Test func signsManyInOneCall() throws {
        let fake = try FakeBSrE()
        let penanda: PenandaBSrE = try penanda(fake)
        _ = try penanda.hindrance(for: signer())
        let other = Self.file("empat", reason: "Rencana Aksi \"2022\"\n")
        let results = try penanda.sign(
            [Self.files[0], other] + Self.files[1...], as: signer(), secret: FakeBSrE.passphrase)
        #expect(results.allSatisfy { (try? $0.get()) != nil })
        #expect(fake.calls.dropFirst().map(\.files) == [3, 1])
        #expect(fake.calls.dropFirst().map(\.reason) == ["PK 2022, pihak pertama", "Rencana Aksi \"2022\"\n"])
    }

    /// BSrE locks who guesses: a refused passphrase is not sent with the next file.
    @Test(arguments: [1, 2]) func triesAPassphraseOnce(_ version: Int) throws {
        let fake = try FakeBSrE()
        let other = Self.file("empat", reason: "lain")
        let results = try penanda(fake, version: version).sign(Self.files + [other], as: signer(), secret: "salah")
        #expect(
            results.count == 4 && results.allSatisfy { if case .failure(.wrongSecret) = $0 { true } else { false } })
        #expect(fake.calls.count == 1)
    }

    @Test(arguments: [nil, "", "123", "5102-0101"]) func asksForTheNumberFirst(_ nik: String?) throws {
        let fake = try FakeBSrE()
        let penanda: PenandaBSrE = try penanda(fake)
        #expect(try penanda.hindrance(for: signer(nik)) == (nik == nil ? nil : BSrEWords.noNIK))
        #expect(throws: BSrEWords.noNIK) { try penanda.sign(Self.files, as: signer(nik), secret: FakeBSrE.passphrase) }
        #expect(fake.calls.isEmpty)
    }

    @Test func nobodyIsThere() throws {
        let fake = try FakeBSrE()
        let penanda: PenandaBSrE = try penanda(fake)
        fake.stop()
        #expect(try penanda.hindrance(for: signer()) == .unavailable)
    }

    @Test func callsNobodyOutside() throws {
        let account = try BSrEAccount(text: "alamat = http://8.8.8.8\npengguna = a\nsandi = b")
        let penanda = PenandaBSrE(account: account, folder: BSrEFolder(nil), tenant: "uji", request: "uji") { _ in }
        #expect(try penanda.hindrance(for: signer()) == .unavailable)
    }

    /// Answers are kept for operators as they came, but for what was typed and for files.
    @Test func writesDownNoSecret() {
        let trail = BSrETrail(
            tenant: "uji", request: "uji", secrets: [FakeBSrE.nik, FakeBSrE.passphrase], write: { _ in })
        let file = String(repeating: "JVBERi0x", count: 500)
        let text: String = trail.text(
            Array(
                """
                {\"error\":\"User \(FakeBSrE.nik) / 3201010101700009, kata \\\"sandi\\\" \\\\ ungkapan \
                x7\",\"status_code\":2031,\"file\":[\"\(file)\"]}
                """
                .utf8))
        #expect(text == "{\"error\":\"User *** / ***, ***\",\"status_code\":2031,\"file\":[\"(4000 characters)\"]}")
        #expect(trail.text(Array("%PDF-1.7 \(FakeBSrE.nik)".utf8)) == "(PDF)")
    }
}
