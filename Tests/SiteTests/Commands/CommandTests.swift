import Database
import Deeds
import Foundation
import Kinerja
import Records
import Testing

@testable import App
@testable import Web

@Suite struct CommandTests {
    /// A database that is migrated and has no kabupaten.
    private static func environment(_ fixture: SiteFixture, _ more: [String: String] = [:]) -> App.Environment {
        App.Environment(values: fixture.environment.values.merging(more) { $1 })
    }

    @Test(arguments: ["admin", "owner"])
    func serveRefusesARoleThatRowSecurityDoesNotBind(_ role: String) throws {
        let fixture = try SiteFixture()
        let url = role == "admin" ? fixture.admin : fixture.owner
        let environment = Self.environment(fixture, ["DATABASE_APP_URL": url.conninfo, "JANJI_TEST": "1"])
        #expect { try Durability.check(environment) } throws: {
            ($0 as? Failure)?.message.contains("row security") == true
        }
    }

    @Test func serveRefusesAPostgresThatMayForget() throws {
        let fixture = try SiteFixture()
        let forgets = try fixture.value("SHOW fsync") == "off"
        if forgets {
            #expect(throws: Failure.self) { try Durability.check(Self.environment(fixture)) }
        } else {
            try Durability.check(Self.environment(fixture))
        }
        try Durability.check(Self.environment(fixture, ["JANJI_TEST": "1"]))
    }

    @Test func demoRefusesKabupatenThatItDidNotMake() throws {
        let fixture = try SiteFixture()
        _ = try TenantCommand.create(
            fixture.environment, slug: "sungguhan", nama: "Kabupaten Sungguhan", isDemonstration: false,
            settings: TenantSettings(), hosts: ["kinerja.sungguhan.example"])
        #expect { try Demo.run(fixture.environment, []) } throws: {
            ($0 as? Failure)?.message.contains("Sungguhan") == true
        }
        let place = try fixture.site.tenants.place(of: "kinerja.sungguhan.example")
        guard case .tenant(let tenant) = place else { throw Missing(what: "the tenant at its own host") }
        #expect(tenant.slug == "sungguhan")
    }

    @Test func ofTheLoginRolesNeitherOwnsAnything() throws {
        let fixture = try SiteFixture()
        for url in [fixture.app, fixture.publicReader] {
            let rows = try Connection(url).query(
                """
                SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb
                    OR EXISTS (SELECT FROM pg_class WHERE relowner = r.oid)
                FROM pg_roles r WHERE rolname = current_user
                """)
            #expect(rows == [["f"]])
        }
    }

    /// From the terminal: made, rotated, taken over from OpenSSL, and never with a passphrase among the arguments.
    @Test func theAuthorityIsMadeAtTheTerminal() throws {
        let fixture = try SiteFixture()
        let environment = Self.environment(fixture, ["JANJI_CA_PASSPHRASE": SiteFixture.passphrase])
        let generations: () throws -> String? = {
            try fixture.value(
                "SELECT string_agg(generasi || ' ' || (kunci IS NULL), ', ' ORDER BY generasi) FROM otoritas")
        }
        #expect(throws: Failure.self) { try CertificateCommand.run(environment, ["rotate", "kembar-a"]) }
        try CertificateCommand.run(environment, ["create", "kembar-a"])
        #expect(throws: Failure.self) { try CertificateCommand.run(environment, ["create", "kembar-a"]) }
        try CertificateCommand.run(environment, ["rotate", "kembar-a"])
        #expect(try generations() == "1 false, 2 false")
        for options in [
            ["create"], ["create", "tidak-ada"], ["create", "kembar-b", "--as", "perencana.dpmd"],
            ["revoke", "kembar-a"],
        ] {
            #expect(throws: Failure.self, "\(options)") { try CertificateCommand.run(environment, options) }
        }
        #expect(throws: Failure.self) {
            try CertificateCommand.run(
                Self.environment(fixture, ["JANJI_CA_PASSPHRASE": "pendek"]), ["create", "kembar-b"])
        }
        #expect(try Inspection(fixture.tenant("kembar-a"), in: fixture.staff).faults == [])
    }

    @Test func aKeyOfOpenSSLIsTakenOver() throws {
        let fixture = try SiteFixture()
        let file = FileManager.default.temporaryDirectory.appending(path: "janji-ca-\(UUID().uuidString).pem").path(
            percentEncoded: false)
        defer { try? FileManager.default.removeItem(atPath: file) }
        let openssl = Process()
        openssl.executableURL = URL(filePath: "/usr/bin/env")
        openssl.arguments = [
            "openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-aes256", "-pass",
            "pass:\(SiteFixture.passphrase)",
            "-out", file,
        ]
        try openssl.run()
        openssl.waitUntilExit()
        let environment = Self.environment(fixture, ["JANJI_CA_PASSPHRASE": SiteFixture.passphrase])
        try CertificateCommand.run(environment, ["import", "kembar-a", file])
        try CertificateCommand.run(environment, ["import", "kembar-a", file, "--offline"])
        #expect(
            try fixture.value(
                "SELECT string_agg(generasi || ' ' || (kunci IS NULL), ', ' ORDER BY generasi) FROM otoritas")
                == "1 false, 2 true")
        #expect(throws: Failure.self) {
            try CertificateCommand.run(
                Self.environment(fixture, ["JANJI_CA_PASSPHRASE": "bukan sandinya"]), ["import", "kembar-b", file])
        }
    }
}
