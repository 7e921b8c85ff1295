import Database
import Deeds
import Foundation
import Support
import Testing

@testable import App
@testable import Web

/// PostgreSQL restarted, or killed, in the middle of the main job: nobody is told a success that is none.
@Suite("PostgreSQL goes away and comes back", .serialized)
struct OutageTests {
    /// A server of its own, since the others work on the shared one meanwhile.
    static func world(_ database: String = "janji_outage") throws -> (ThrowawayPostgres, SiteFixture) {
        let postgres = try ThrowawayPostgres()
        let server = try ConnectionURL(postgres.url)
        try Connection(server).execute("CREATE DATABASE \(database) TEMPLATE template0")
        let filled = try Template.fill(server.replacing(database: database), with: [Demonstration.contoh])
        return (postgres, try SiteFixture(filled))
    }

    enum Blow: String, CaseIterable, Sendable {
        case stopped, killed

        func strike(_ postgres: ThrowawayPostgres) throws {
            switch self {
            case .stopped: try postgres.stop()
            case .killed: try postgres.kill()
            }
        }
    }

    @Test(arguments: Blow.allCases)
    func everyStepWaitsForIt(_ blow: Blow) throws {
        let (postgres, fixture) = try OutageTests.world()
        let job = MainJob(tahun: 2024) { fixture.client("contoh") }
        try job.run(through: "the bupati signs in")
        var form: HTMLForm = try job.bupati.get("\(job.work)/tanda-tangan").must(200).html().form(
            to: "\(job.work)/tanda-tangan")
        form["sandi"] = SiteFixture.password
        _ = try job.citizen.get("/").must(200)
        try blow.strike(postgres)
        // A backend lives on for a moment after its postmaster, and may still answer.
        #expect(try eventually(503) { try fixture.client("").get("/sehat") }.status == 503)
        for _ in 1...3 {
            try expectRefusal { try job.bupati.post(form) }
            try expectRefusal { try job.planner.get("/kerja") }
            try expectRefusal { try job.citizen.get("/2022") }
            try expectOld { try job.citizen.get("/") }
            try expectRefusal { try fixture.client("").get("/sehat") }
        }
        try postgres.revive()
        #expect(try eventually(303) { try job.bupati.post(form) }.status == 303)
        #expect(try job.citizen.get(job.published).status == 200)
        #expect(
            try fixture.value(
                """
                SELECT count(*) FROM signature g JOIN document d ON d.id = g.document_id AND d.tenant_id = g.tenant_id
                WHERE tahun = 2024 AND pihak = 'kedua'
                """) == "1")
        #expect(try Inspection(fixture.tenant("contoh"), in: fixture.staff).faults == [])
    }

    /// Not even who somebody is can be asked then; what was typed comes back all the same, and only to the own site.
    @Test func keepsWhatWasTyped() throws {
        let (postgres, fixture) = try OutageTests.world()
        let job = MainJob(tahun: 2024) { fixture.client("contoh") }
        try job.run(through: "the head signs in")
        let address = "\(job.work)/kembalikan"
        var form: HTMLForm = try job.head.get(address).must(200).html().form(to: address)
        form["catatan"] = "Angka program pertama belum terbaca"
        try postgres.stop()
        let kept: Answer = try eventually(503) { try job.head.post(form) }
        try expectRefusal { kept }
        let again: HTMLForm = try kept.html().form(to: address)
        #expect(again["catatan"] == form["catatan"])
        let foreign: Answer = try job.head.postBare(
            address, form.fields, headers: [("Origin", "https://jahat.example")])
        #expect(foreign.status == 503 && !foreign.text.contains(form["catatan"]))
        try postgres.revive()
        #expect(try eventually(303) { try job.head.post(again) }.status == 303)
        #expect(
            try fixture.value(
                "SELECT count(*) FROM document_event WHERE catatan = $1", .text(form["catatan"])) == "1")
    }

    /// The same with every step of the main job on connections that a restart has just broken.
    @Test func everyStepSurvivesARestart() throws {
        let (postgres, fixture) = try OutageTests.world()
        let job = MainJob(tahun: 2024) { fixture.client("contoh") }
        for step in MainJob.steps {
            try postgres.restart()
            #expect(throws: Never.self, "\(step.name)") { try step.act(job) }
        }
        #expect(
            try fixture.value(
                """
                SELECT count(*) FROM document_event e JOIN document d ON d.id = e.document_id WHERE tahun =
                2024
                """) == "6")
        #expect(try Inspection(fixture.tenant("contoh"), in: fixture.staff).faults == [])
    }

    private func expectRefusal(_ ask: () throws -> Answer) throws {
        let begin = ContinuousClock.now
        let answer: Answer = try ask()
        #expect(ContinuousClock.now - begin < .seconds(2))
        #expect(answer.status == 503)
        #expect(answer["Retry-After"] != nil)
        #expect(SecurityHeaderRules.faults(answer) == [])
    }

    /// What was read before is shown again, and says that it is old; nobody keeps it.
    private func expectOld(_ ask: () throws -> Answer) throws {
        let begin = ContinuousClock.now
        let answer: Answer = try ask()
        #expect(ContinuousClock.now - begin < .seconds(2))
        #expect(answer.status == 200 && answer["Cache-Control"] == "no-store")
        #expect(answer["Age"].flatMap { Int($0) }.map { 0...60 ~= $0 } == true)
        #expect(try answer.html().all("p").contains { $0["class"] == "old screen" && $0.text.contains("salinan") })
        #expect(SecurityHeaderRules.faults(answer) == [])
    }

    /// Asks again, for up to five seconds, until the answer has that status.
    private func eventually(_ status: Int, _ ask: () throws -> Answer) throws -> Answer {
        let begin = ContinuousClock.now
        while true {
            let answer: Answer = try ask()
            guard answer.status != status, ContinuousClock.now - begin < .seconds(5) else { return answer }
            Thread.sleep(forTimeInterval: 0.05)
        }
    }
}
