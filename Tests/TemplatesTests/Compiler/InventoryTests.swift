import FoundationEssentials
import Testing

@testable import ViewCompiler

/// The command that notices new and removed views, in a real folder.
@Suite struct InventoryTests {
    private let root: URL = FileManager.default.temporaryDirectory.appending(path: "janji views \(UUID().uuidString)")

    @Test func plansAnewWhenViewsComeOrGo() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        try write("a", to: "Views/pk/_a.html")
        try write("", to: "Package.swift")
        try write("not a view", to: "Views/note.txt")
        let old = Date(timeIntervalSince1970: 1_000_000)
        try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path("Package.swift"))

        try inventory(planned: ["pk/", "pk/_a.html"]).run()
        #expect(FileManager.default.fileExists(atPath: path("Views-list.swift")))
        #expect(try modified("Package.swift") == old)

        try write("b", to: "Views/b.html")
        let error: JobError? = #expect(throws: JobError.self) {
            try inventory(planned: ["pk/", "pk/_a.html", "c.html"]).run()
        }
        #expect(
            error?.description
                == "error: added or removed since the last plan: Views/b.html, Views/c.html. Build again.")
        #expect(try modified("Package.swift") != old)
    }

    @Test func aViewIsCompiledIntoItsFile() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        try write("{{@page Page}}\n<p>{{ a }}</p>", to: "Views/pk/a.html")
        try job("pk/a", shared: []).run()
        #expect(
            try String(contentsOfFile: path("out.swift"), encoding: .utf8).contains(
                "file: \"Views/pk/a.html\", line: 2"))
        try job("pk/a", shared: ["a.html"]).run()
        #expect(
            try String(contentsOfFile: path("out.swift"), encoding: .utf8).contains(
                "file: \"Views/pk/a.html (pk)\", line: 2"))
        #expect(throws: JobError.self) { try job("pk/none", shared: []).run() }
        #expect(throws: JobError.self) { try job("pk/no name", shared: []).run() }
    }

    /// An output that would be the same keeps its date: nothing is compiled again.
    @Test func anEqualOutputIsLeftAlone() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        let old = Date(timeIntervalSince1970: 1_000_000)
        try write("{{@page Page}}\n<p>{{ a }}</p>", to: "Views/a.html")
        try job("a", shared: []).run()
        try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path("out.swift"))
        try write("{{@page Page}}\n<p>{{ a }}</p>{{! a note }}\n", to: "Views/a.html")
        try job("a", shared: []).run()
        #expect(try modified("out.swift") == old)
        try write("{{@page Page}}\n<p>{{ b }}</p>", to: "Views/a.html")
        try job("a", shared: []).run()
        #expect(try modified("out.swift") != old)
    }

    private func inventory(planned: [String]) throws -> Inventory {
        let fixed: [String] = [path("Views"), "Views", path("Views-list.swift"), path("Package.swift")]
        return try #require(Inventory(ArraySlice(fixed + planned)))
    }

    private func job(_ view: String, shared: [String]) throws -> Job {
        try #require(Job(ArraySlice([path("Views"), "Views", view, path("out.swift")] + shared)))
    }

    private func path(_ name: String) -> String {
        root.appending(path: name).path(percentEncoded: false)
    }

    private func modified(_ name: String) throws -> Date? {
        try FileManager.default.attributesOfItem(atPath: path(name))[.modificationDate] as? Date
    }

    private func write(_ text: String, to name: String) throws {
        let file: String = path(name)
        let folder: URL = root.appending(path: name).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try text.write(toFile: file, atomically: true, encoding: .utf8)
    }
}
