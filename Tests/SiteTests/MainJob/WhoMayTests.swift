import Deeds
import Testing

@testable import Web

/// Status by person by deed: what the site answers, and that a refusal changes nothing.
@Suite("Who may do what, when")
struct WhoMayTests {
    enum Person: String, CaseIterable, Sendable {
        case planner, secondPlanner, otherPlanner, head, otherHead, secretary, bupati, admin, inspector

        var login: String {
            switch self {
            case .planner: World.Login.planner
            case .secondPlanner: World.Login.secondPlanner
            case .otherPlanner: World.Login.otherPlanner
            case .head: World.Login.head
            case .otherHead: World.Login.otherHead
            case .secretary: World.Login.secretary
            case .bupati: World.Login.bupati
            case .admin: World.Login.admin
            case .inspector: World.Login.inspector
            }
        }

        /// Drafts for the dinas, or is its head.
        var drafts: Bool { [.planner, .secondPlanner, .head].contains(self) }
        /// May open a document of the dinas that is not public yet.
        var sees: Bool { drafts || [.bupati, .admin, .inspector].contains(self) }
    }

    /// The last step of the main job that was done, and who may do each deed then.
    private struct Stage: Sendable {
        let step: String
        let isPublic: Bool
        let allowed: [String: Set<Person>]
    }

    private static let drafters: Set<Person> = [.planner, .secondPlanner, .head]

    private static let stages: [Stage] = [
        Stage(
            step: "fills in place and date", isPublic: false,
            allowed: [
                "sasaran": drafters, "identitas": drafters, "ajukan": drafters, "pulihkan": drafters, "hapus": drafters,
            ]),
        Stage(
            step: "submits with a reason", isPublic: false,
            allowed: ["tarik": drafters, "kembalikan": [.head], "tanda-tangan": [.head]]),
        Stage(
            step: "returns it with a note", isPublic: false,
            allowed: ["sasaran": drafters, "identitas": drafters, "ajukan": drafters, "pulihkan": drafters]),
        Stage(step: "the head signs", isPublic: false, allowed: ["kembalikan": [.bupati], "tanda-tangan": [.bupati]]),
        Stage(step: "the bupati signs", isPublic: true, allowed: ["perubahan": drafters]),
    ]

    private static let deeds: [String] = [
        "sasaran", "identitas", "pulihkan", "hapus", "ajukan", "tarik", "kembalikan", "tanda-tangan", "perubahan",
    ]

    @Test(arguments: stages.map(\.step))
    func after(_ step: String) throws {
        let stage = try #require(Self.stages.first { $0.step == step })
        let fixture = try SiteFixture()
        let job = MainJob(tahun: 2024) { fixture.client("contoh") }
        try job.run(through: step)
        for person in Person.allCases {
            let client: Client = try fixture.client("contoh", as: person.login)
            let seen: Int = try client.get(job.work).status
            #expect(seen == (person.sees || stage.isPublic ? 200 : 404), "\(person) opens it")
            for deed in Self.deeds where stage.allowed[deed]?.contains(person) != true {
                try refuses(client, person, deed, stage, job, fixture)
            }
        }
        // Each in a world of its own, since a deed changes the stage.
        for (deed, people) in stage.allowed {
            for person in people { try allows(SiteFixture(copyOf: fixture), job, person, deed) }
        }
    }

    private func refuses(
        _ client: Client, _ person: Person, _ deed: String, _ stage: Stage, _ job: MainJob, _ fixture: SiteFixture
    ) throws {
        let before: String = try fixture.documents()
        let answer: Answer = try client.post("\(job.work)/\(deed)", Self.form(fixture))
        let expected: Set<Int> = person.sees || stage.isPublic ? [403, 409] : [404]
        #expect(expected.contains(answer.status), "\(person) \(deed): \(answer.status)")
        #expect(SecurityHeaderRules.faults(answer) == [])
        #expect(try fixture.documents() == before, "\(person) \(deed)")
    }

    private func allows(_ fixture: SiteFixture, _ job: MainJob, _ person: Person, _ deed: String) throws {
        let client: Client = try fixture.client("contoh", as: person.login)
        let before: String = try fixture.documents()
        var fields: [Client.Field] = try Self.form(fixture)
        if deed == "tanda-tangan" {
            let form: HTMLForm = try client.get("\(job.work)/tanda-tangan").must(200).html().form(
                to: "\(job.work)/tanda-tangan")
            fields = fields.filter { $0.name != "sidik" } + [("sidik", form["sidik"])]
        }
        let answer: Answer = try client.post("\(job.work)/\(deed)", fields)
        #expect(answer.status == 303, "\(person) \(deed): \(answer.status)")
        #expect(try fixture.documents() != before, "\(person) \(deed)")
    }

    private static func form(_ fixture: SiteFixture) throws -> [Client.Field] {
        let versi: String = try fixture.value("SELECT versi FROM document WHERE tahun = 2024") ?? ""
        return [
            ("versi", versi), ("baris", "baru-1"), ("baru-1.sasaran", "Lain"), ("tempat", "Lain"),
            ("tanggal", "1 Januari 2024"),
            ("alasan", "alasan"), ("catatan", "catatan"), ("sebab", "b"), ("uraian", "uraian"),
            ("sandi", SiteFixture.password), ("sidik", String(repeating: "0", count: 64)),
        ]
    }
}

extension SiteFixture {
    /// A digest of everything that documents consist of.
    func documents() throws -> String {
        try value(
            """
            SELECT md5(concat((SELECT string_agg(d::text, '' ORDER BY tenant_id, id) FROM document d),
                (SELECT count(*) FROM naskah),
                (SELECT count(*) FROM snapshot), (SELECT count(*) FROM signature),
                    (SELECT count(*) FROM document_event), (SELECT count(*) FROM audit)))
            """) ?? ""
    }
}
