import Foundation
import Kinerja
import Testing

@testable import Penanda
@testable import Web

/// A document of Kabupaten Contoh on its way through BSrE, and the gateway that signs it.
struct BSrEJob {
    let gateway: FakeBSrE
    let file: FileJob
    private let folder: GatewayFolder

    private static let submitted = Result {
        let job = try BSrEJob(from: FileJob.Stage(FileJob()))
        try job.choose()
        return FileJob.Stage(job.file)
    }
    private static let signedByTheHead = Result {
        let job = try BSrEJob()
        _ = try job.sign(.head).must(303)
        return FileJob.Stage(job.file)
    }

    /// Submitted, and signed by the head where the bupati is to sign next; the admin has chosen BSrE in the settings.
    init(next who: Who = .head, version: Int? = nil, patience: BSrEPatience = patient) throws {
        let stage: FileJob.Stage = try (who == .head ? Self.submitted : Self.signedByTheHead).get()
        try self.init(from: stage, version: version, patience: patience)
    }

    private static let patient = BSrEPatience(status: .seconds(30), sign: .seconds(30))

    private init(from stage: FileJob.Stage, version: Int? = nil, patience: BSrEPatience = patient) throws {
        gateway = try FakeBSrE()
        let folder = try GatewayFolder(["contoh": gateway.account(version: version)])
        file = try FileJob(from: stage) {
            $0.gateways = folder.path
            $0.patience = patience
        }
        self.folder = folder
    }

    private func choose() throws {
        let (admin, address) = (try file.fixture.client("contoh", as: World.Login.admin), SignerPart.words.address)
        var form: HTMLForm = try admin.get(address).must(200).html().form(to: address)
        form["cara"] = CaraTandaTangan.bsre.rawValue
        form["alasan"] = "Perjanjian kerja sama dengan BSrE sudah ditandatangani."
        _ = try admin.post(form).must(303)
    }

    var job: MainJob { file.job }

    /// What a signer types.
    enum Who {
        case head, bupati

        var nik: String { self == .head ? FakeBSrE.otherNIK : FakeBSrE.nik }
        var passphrase: String { self == .head ? FakeBSrE.otherPassphrase : FakeBSrE.passphrase }
    }

    func client(_ who: Who) -> Client { who == .head ? job.head : job.bupati }

    /// The form as the page offers it, filled in.
    func form(_ who: Who) throws -> HTMLForm {
        var form: HTMLForm = try client(who).get("\(job.work)/tanda-tangan").must(200).html().form(
            to: "\(job.work)/tanda-tangan")
        (form["nik"], form["frasa"]) = (who.nik, who.passphrase)
        return form
    }

    func sign(_ who: Who) throws -> Answer { try client(who).post(form(who)) }

    /// Another document of the kabupaten, signed by its first party.
    func another(_ tahun: Int, _ slug: String) throws -> MainJob {
        let other = MainJob(tahun: tahun, slug: slug) { file.fixture.client("contoh") }
        try other.run(through: "submits again")
        var form: HTMLForm = try other.head.get("\(other.work)/tanda-tangan").must(200).html().form(
            to: "\(other.work)/tanda-tangan")
        (form["nik"], form["frasa"]) = (FakeBSrE.otherNIK, FakeBSrE.otherPassphrase)
        _ = try other.head.post(form).must(303)
        return other
    }

    /// Every row of every table but those of sessions and of throttles, which count each try.
    func everything() throws -> [Substring] {
        let lines: String? = try file.fixture.value(
            """
            SELECT string_agg(c.relname || ' ' || query_to_xml(format(
                'SELECT count(*), sum(hashtextextended(t::text, 0)::numeric) FROM %I t', c.relname), true, false, ''
            )::text, chr(10) ORDER BY c.relname)
            FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                AND c.relname NOT IN ('session', 'login_throttle', 'peramban')
            """)
        return (lines ?? "").split(separator: "</table>")
    }
}

/// The folder that `JANJI_BSRE` names, for as long as it is needed.
final class GatewayFolder: Sendable {
    let path: String

    init(_ files: [String: String]) throws {
        path = NSTemporaryDirectory() + "janji-gerbang-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(text, name) }
    }

    func write(_ text: String, _ name: String) throws {
        try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
