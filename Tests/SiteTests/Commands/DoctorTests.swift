import Database
import Foundation
import Testing

@testable import App
@testable import Web

@Suite("janji doctor")
struct DoctorTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let values: [String: String]
        /// What the advice begins with; empty where there is none.
        let subject: String
        var remedy = ""
        var isFault = true

        var testDescription: String { "\(values)" }
    }

    /// Settings by themselves.
    static let cases = [
        Case(
            values: ["JANJI_PDF_SOKET": "/run/x"], subject: "JANJI_PDF_SOKET", remedy: "mean JANJI_PDF_SOCKET?"),
        Case(values: ["JANJI_BASEDOMAIN": "x"], subject: "JANJI_BASEDOMAIN", remedy: "JANJI_BASE_DOMAIN"),
        Case(values: ["JANJI_PORT_8080_TCP": "tcp://1"], subject: "JANJI_PORT_8080_TCP", isFault: false),
        Case(values: ["JANJI_BASE_DOMAIN": "https://kinerja.go.id"], subject: "JANJI_BASE_DOMAIN="),
        Case(values: ["JANJI_BASE_DOMAIN": "kinerja.go.id:8080"], subject: "JANJI_BASE_DOMAIN="),
        Case(values: ["JANJI_BASE_DOMAIN": "Kinerja.go.id"], subject: "JANJI_BASE_DOMAIN="),
        Case(values: ["JANJI_BASE_DOMAIN": "kinerja..id"], subject: "JANJI_BASE_DOMAIN="),
        Case(values: ["JANJI_BASE_DOMAIN": "-kinerja.id"], subject: "JANJI_BASE_DOMAIN="),
        Case(values: ["JANJI_BASE_DOMAIN": "127.0.0.1"], subject: "JANJI_BASE_DOMAIN="),
        Case(values: ["JANJI_BASE_DOMAIN": "kinerja.tabanankab.go.id"], subject: ""),
        Case(values: ["JANJI_BSRE": "/nirgends"], subject: "JANJI_BSRE=", remedy: "make it"),
        Case(values: ["JANJI_BSRE": "/etc/passwd"], subject: "JANJI_BSRE=", remedy: "make it"),
        Case(values: ["JANJI_BSRE": "/tmp"], subject: ""),
        Case(values: ["JANJI_PDF_SOCKET": "/nirgends/pdf.sock"], subject: "JANJI_PDF_SOCKET=", remedy: "docker/pdf.sh"),
        Case(values: ["JANJI_PDF_SOCKET": "/etc/passwd"], subject: "JANJI_PDF_SOCKET=", remedy: "docker/pdf.sh"),
        Case(values: ["JANJI_PDF_SOCKET": "/tmp/" + String(repeating: "x", count: 110)], subject: "JANJI_PDF_SOCKET="),
        Case(values: ["JANJI_PDF_SOCKET": "/tmp/belum-ada.sock"], subject: "JANJI_PDF_SOCKET=", isFault: false),
        Case(values: ["JANJI_HOME": "/nirgends"], subject: "JANJI_HOME="),
        Case(values: ["JANJI_SECRET_KEY": "abc"], subject: "JANJI_SECRET_KEY", remedy: "openssl rand"),
        Case(values: ["JANJI_TSA_URL": "ftp://x"], subject: "JANJI_TSA_URL", remedy: "signing.md"),
        Case(values: ["JANJI_TSA_CA": "/etc/ssl/x.pem"], subject: "JANJI_TSA_CA", remedy: "both"),
        Case(values: ["JANJI_TEST": "yes"], subject: "JANJI_TEST=", remedy: "0 or 1"),
        Case(values: ["JANJI_FREE_TRIES": "9"], subject: "JANJI_FREE_TRIES", isFault: false),
        Case(values: ["JANJI_WORKERS": "many"], subject: "JANJI_WORKERS"),
        Case(values: ["JANJI_IDLE_TIMEOUT": "-1"], subject: "JANJI_IDLE_TIMEOUT"),
        Case(values: ["PORT": "99999"], subject: "PORT"),
        Case(values: ["DATABASE_URL": "postgres://x@[/janji"], subject: "DATABASE_URL"),
        Case(values: ["JANJI_TRUSTED_PROXIES": "10.0.0.0/8, 127.0.0.1", "PORT": "0"], subject: ""),
    ]

    private static let sound = [
        "JANJI_SECRET_KEY": String(repeating: "0", count: 64), "JANJI_HOME": Checkout.folder,
    ]

    @Test(arguments: cases)
    func findsWhatCannotBeMeant(_ example: Case) throws {
        let advice = App.Environment(values: Self.sound.merging(example.values) { $1 }).advice
        guard !example.subject.isEmpty else { return #expect(advice == []) }
        let one = try #require(advice.first)
        #expect(advice.count == 1)
        #expect(one.subject.hasPrefix(example.subject) && one.isFault == example.isFault, "\(one)")
        #expect(example.remedy.isEmpty || one.remedy.contains(example.remedy), "\(one)")
    }

    /// A secret is never quoted, not even a wrong one.
    @Test func tellsNoSecret() {
        let secret = "geheim-7f3k"
        for name in ["JANJI_SECRET_KEY", "JANJI_CA_PASSPHRASE_FD", "DATABASE_URL", "DATABASE_APP_URL"] {
            let value = name.hasPrefix("DATABASE") ? "postgres://x:\(secret)@[/janji" : secret
            let advice = App.Environment(values: [name: value]).advice.filter { $0.subject.hasPrefix(name) }
            #expect(name == "JANJI_CA_PASSPHRASE_FD" || (!advice.isEmpty && !"\(advice)".contains(secret)))
        }
    }

    @Test func everyVariableOfTheServerIsKnown() {
        #expect(Set(Setting.all.map(\.name)).count == Setting.all.count)
        let known = Set(Setting.all.map(\.name))
        for file in ["Sources/App/Environment.swift", "docker/run.sh", "docker/test.sh", "docker/compose.yaml"] {
            let text = (try? String(contentsOfFile: Checkout.folder + "/" + file, encoding: .utf8)) ?? ""
            for name in text.matches(of: /JANJI_[A-Z_]*[A-Z]/).map({ String($0.output) }) {
                #expect(known.contains(name), "\(name) in \(file)")
            }
        }
    }

    @Test func asksDatabaseAndServices() throws {
        let fixture = try SiteFixture()
        var environment = App.Environment(
            values: fixture.environment.values.merging(Self.sound) { $1 }.merging(["JANJI_TEST": "1", "PORT": "0"]) {
                $1
            })
        #expect(Doctor.examine(environment).map(\.subject) == ["JANJI_TEST"])
        let folder = FileManager.default.temporaryDirectory.appending(path: "bsre-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in [("kembar-a", "alamat = http://127.0.0.1:1\npengguna = u"), ("tidak-ada", "")] {
            try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
        environment = App.Environment(
            values: environment.values.merging([
                "JANJI_BSRE": folder.path, "JANJI_PDF_SOCKET": folder.path + "/pdf.sock",
            ]) { $1 })
        let faults = Doctor.examine(environment).filter(\.isFault).map(\.description)
        #expect(faults.contains { $0.contains("kembar-a: `sandi`") })
        #expect(faults.contains { $0.contains("tidak-ada: no kabupaten") })
        #expect(faults.contains { $0.contains("no process takes jobs there") })
        environment = App.Environment(
            values: environment.values.merging(["DATABASE_URL": fixture.owner.replacing(database: "none").conninfo]) {
                $1
            })
        #expect(Doctor.examine(environment).contains { $0.subject == "DATABASE_URL" && $0.isFault })
    }
}
