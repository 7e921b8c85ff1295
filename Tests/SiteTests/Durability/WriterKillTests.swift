import Database
import Deeds
import Foundation
import HTTP
import Support
import Synchronization
import Testing

@testable import App
@testable import Web

/// Planners save without a pause while the server, or PostgreSQL, is killed under them. Two kills and one in the usual
/// run; `JANJI_KILLS=100` makes them 100 and 30.
@Suite("What writers were told stays", .serialized)
struct WriterKillTests {
    enum Victim: String, CaseIterable, Sendable {
        case server, postgres

        var kills: Int {
            let all = ProcessInfo.processInfo.environment["JANJI_KILLS"].flatMap { Int($0) } ?? 0
            return switch self {
            case .server: max(all, 2)
            case .postgres: max(all * 3 / 10, 1)
            }
        }
    }

    /// One planner at one document. Unchecked: it saves on one thread, and is asked when that has ended.
    final class Writer: @unchecked Sendable {
        let job: MainJob
        /// What was saved for certain, and how many tries there were.
        let told = Mutex<(saved: [Int], tries: Int)>(([], 0))

        init(_ job: MainJob) { self.job = job }

        /// What a save writes, found again among the versions.
        func word(_ number: Int) -> String { "Tempat \(job.tahun).\(number);" }

        func save() {
            let number = told.withLock { told in
                told.tries += 1
                return told.tries
            }
            let address = "\(job.work)/identitas"
            guard let page = try? job.planner.get(address), page.status == 200,
                var form = try? page.html().form(to: address)
            else {
                usleep(20_000)
                return
            }
            form["tempat"] = word(number)
            guard (try? job.planner.post(form))?.status == 303 else { return }
            told.withLock { $0.saved.append(number) }
        }
    }

    @Test(arguments: Victim.allCases)
    func nothingThatWasAcknowledgedIsLost(_ victim: Victim) throws {
        let (postgres, fixture) = try OutageTests.world("janji_writers_\(victim)")
        let server = try ServerProcess(fixture)
        let writers = try (2024...2027).map { year in
            let writer = Writer(
                MainJob(tahun: year) { Client(host: "contoh.localhost", transport: Wire(server: server)) })
            try writer.job.run(through: "creates the document")
            return writer
        }
        let isOver = Mutex(false)
        let group = DispatchGroup()
        for writer in writers {
            DispatchQueue(label: "writer \(writer.job.tahun)").async(group: group) {
                while !isOver.withLock({ $0 }) { writer.save() }
            }
        }
        for _ in 0..<victim.kills {
            usleep(.random(in: 50_000...400_000))
            switch victim {
            case .server:
                server.kill()
                try server.start()
            case .postgres:
                try postgres.kill()
                try postgres.revive()
            }
        }
        try postgres.waitUntilItAnswers()
        usleep(500_000)
        isOver.withLock { $0 = true }
        group.wait()
        for writer in writers { try expectWhole(writer, fixture) }
        #expect(try Inspection(fixture.tenant("contoh"), in: fixture.staff).faults == [])
        print(
            "\(victim.kills) kills of \(victim.rawValue):", writers.map { $0.told.withLock { $0.saved.count } }, "saved"
        )
    }

    /// Each acknowledged save is a version, once; versions have no gap; the document knows the last of them.
    private func expectWhole(_ writer: Writer, _ fixture: SiteFixture) throws {
        let rows = try Connection(fixture.admin).query(
            """
            SELECT n.versi, n.isi, d.versi FROM naskah n
            JOIN document d ON d.tenant_id = n.tenant_id AND d.id = n.document_id
            JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            WHERE d.jenis = 'pk' AND d.tahun = $1 AND j.slug = $2 ORDER BY n.versi
            """, [.text(String(writer.job.tahun)), .text(writer.job.slug)])
        #expect(rows.map { $0[0] } == (1...max(rows.count, 1)).map { String($0) })
        #expect(rows.last?[2] == String(rows.count))
        let (saved, tries) = writer.told.withLock { $0 }
        #expect(!saved.isEmpty && saved.count <= rows.count && rows.count <= tries)
        for number in saved {
            let word = writer.word(number)
            #expect(rows.count { $0[1]?.contains(word) == true } == 1, "\(word) was acknowledged")
        }
    }
}
