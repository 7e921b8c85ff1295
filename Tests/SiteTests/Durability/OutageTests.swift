import Database
import Foundation
import Support
import Testing

@testable import App
@testable import Web

/// PostgreSQL restarted, or killed, in the middle of the main job: nobody is told a success that is none.
@Suite("PostgreSQL goes away and comes back", .serialized)
struct OutageTests {
    /// A server of its own, since the others work on the shared one meanwhile.
    private func world() throws -> (ThrowawayPostgres, SiteFixture) {
        let postgres = try ThrowawayPostgres()
        let server = try ConnectionURL(postgres.url)
        try Connection(server).execute("CREATE DATABASE janji_outage TEMPLATE template0")
        return (postgres, try SiteFixture(Template.fill(server.replacing(database: "janji_outage"), with: [.contoh])))
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
        let (postgres, fixture) = try world()
        let job = MainJob(tahun: 2024) { fixture.client("contoh") }
        try job.run(through: "the bupati signs in")
        var form: HTMLForm = try job.bupati.get("\(job.work)/tanda-tangan").must(200).html().form(to: "\(job.work)/tanda-tangan")
        form["sandi"] = SiteFixture.password
        try blow.strike(postgres)
        for _ in 1...3 {
            try expectRefusal { try job.bupati.post(form) }
            try expectRefusal { try job.planner.get("/kerja") }
            try expectRefusal { try job.citizen.get("/") }
            try expectRefusal { try fixture.client("").get("/sehat") }
        }
        try postgres.start()
        #expect(try eventually { try job.bupati.post(form) }.status == 303)
        #expect(try job.citizen.get(job.published).status == 200)
        #expect(try fixture.value("SELECT count(*) FROM signature WHERE pihak = 'kedua'") == "1")
        #expect(try Inspection(fixture.tenant("contoh"), in: fixture.staff).faults == [])
    }

    /// The same with every step of the main job on connections that a restart has just broken.
    @Test func everyStepSurvivesARestart() throws {
        let (postgres, fixture) = try world()
        let job = MainJob(tahun: 2024) { fixture.client("contoh") }
        for step in MainJob.steps {
            try postgres.restart()
            #expect(throws: Never.self, "\(step.name)") { try step.act(job) }
        }
        #expect(try fixture.value("SELECT count(*) FROM document_event e JOIN document d ON d.id = e.document_id WHERE tahun = 2024") == "6")
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

    /// The first connection after an outage may still be refused.
    private func eventually(_ ask: () throws -> Answer) throws -> Answer {
        let begin = ContinuousClock.now
        while true {
            let answer: Answer = try ask()
            guard answer.status == 503, ContinuousClock.now - begin < .seconds(5) else { return answer }
            Thread.sleep(forTimeInterval: 0.05)
        }
    }
}
