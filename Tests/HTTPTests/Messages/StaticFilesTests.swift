import Glibc
import Testing

@testable import HTTP

extension Sockets {
    /// The public folder, from a temporary one.
    @Suite struct Statics {
        private static let css: [UInt8] = Array(String(repeating: "body { color: black }\n", count: 100).utf8)

        private func withFiles(_ scripts: [String: String] = [:], _ body: (StaticFiles) throws -> Void) throws {
            var template: [CChar] = Array("/tmp/aset-XXXXXX".utf8CString)
            guard mkdtemp(&template) != nil else { throw SystemError("mkdtemp") }
            let root = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
            let names = ["app.css", "logo.png", ".rahasia", "css/tabel.css", "LICENSE", "favicon.ico", "a.b/c"]
            for folder in ["css", "a.b"] { mkdir(root + "/" + folder, 0o700) }
            for (name, text) in scripts { try write(Array(text.utf8), root + "/" + name) }
            for name in names { try write(name.hasSuffix("css") ? Self.css : Array(name.utf8), root + "/" + name) }
            symlink("/etc/passwd", root + "/passwd")
            defer { remove(root, names + scripts.keys) }
            try body(try StaticFiles(root: root) { "\($0.count)abcdefgh" })
        }

        private func write(_ bytes: [UInt8], _ path: String) throws {
            let descriptor: Int32 = try SystemError.check("open", open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600))
            _ = Glibc.write(descriptor, bytes, bytes.count)
            close(descriptor)
        }

        private func remove(_ root: String, _ names: [String]) {
            for name in names + ["passwd"] { unlink(root + "/" + name) }
            for folder in ["/css", "/a.b", ""] { rmdir(root + folder) }
        }

        private func get(
            _ files: StaticFiles, _ target: String, _ method: HTTP.Method = .get,
            _ headers: [(name: String, value: String)] = []
        ) -> Response? {
            files.respond(to: Request(method: method, target: target, headers: headers))
        }

        @Test func addressChangesWithContentAndLeadsToIt() throws {
            try withFiles { files in
                #expect(files.names == ["LICENSE", "a.b/c", "app.css", "css/tabel.css", "favicon.ico", "logo.png"])
                #expect(files.address(of: "css/tabel.css") == "/aset/css/tabel.2200abcd.css")
                #expect(files.address(of: "LICENSE") == "/aset/LICENSE.7abcdefg")
                #expect(files.address(of: "a.b/c") == "/aset/a.b/c.5abcdefg")
                let response: Response = try #require(get(files, files.address(of: "app.css")))
                #expect(response.body == Self.css)
                #expect(response.headers["Content-Type"] == "text/css; charset=utf-8")
                #expect(response.headers["Cache-Control"] == "public, max-age=31536000, immutable")
                #expect(response.headers["ETag"] == "\"2200abcdefgh\"")
                #expect(response.headers["Vary"] == "Accept-Encoding")
            }
        }

        /// What a script imports is at the address that the script names, and another import makes another script.
        @Test func scriptsNameWhatTheyImport() throws {
            func main(_ rows: String) throws -> (address: String, text: String) {
                var found: (String, String) = ("", "")
                let scripts = [
                    "main.js": "import { a } from \"./css/a.js\";\nimport \"./css/rows.js\";\n// \"./css\"\n",
                    "css/a.js": "import { b } from \"./rows.js\";\n", "css/rows.js": rows,
                ]
                try withFiles(scripts) { files in
                    let address: String = files.address(of: "main.js")
                    let response: Response = try #require(get(files, address))
                    found = (address, String(decoding: response.body, as: UTF8.self))
                    #expect(get(files, files.address(of: "css/a.js")) != nil)
                    #expect(found.1.contains("from \"\(files.address(of: "css/a.js"))\""))
                    #expect(found.1.contains("// \"./css\""))
                    #expect(found.1.contains("import \"\(files.address(of: "css/rows.js"))\""))
                }
                return found
            }
            let (one, other) = (try main("1"), try main("22"))
            #expect(one.text != other.text)
        }

        @Test func gzipIsAnotherRepresentation() throws {
            try withFiles { files in
                let packed: Response = try #require(
                    get(files, files.address(of: "app.css"), .get, [("Accept-Encoding", "gzip")]))
                #expect(packed.headers["Content-Encoding"] == "gzip")
                #expect(packed.headers["ETag"] == "\"2200abcdefgh-gzip\"")
                #expect(packed.body.count < 100)
                let image: Response = try #require(
                    get(files, files.address(of: "logo.png"), .get, [("Accept-Encoding", "gzip")]))
                #expect(image.headers["Content-Encoding"] == nil && image.headers["Vary"] == nil)
            }
        }

        @Test(arguments: [
            ("\"2200abcdefgh\"", 304), ("W/\"2200abcdefgh\"", 304), ("\"x\", \"2200abcdefgh\"", 304), ("*", 304),
            ("\"x\"", 200), ("2200abcdefgh", 200), ("\"2200abcdefgh-gzip\"", 200),
        ])
        func sameContentIsNotSentAgain(_ tag: String, _ status: Int) throws {
            try withFiles { files in
                let response: Response = try #require(
                    get(files, files.address(of: "app.css"), .get, [("If-None-Match", tag)]))
                #expect(response.status.rawValue == status)
                #expect(response.body.isEmpty == (status == 304))
                #expect(response.headers["ETag"] == "\"2200abcdefgh\"")
            }
        }

        @Test func onlyReadingIsAllowed() throws {
            try withFiles { files in
                let address: String = files.address(of: "app.css")
                #expect(get(files, address, .head)?.status == .ok)
                #expect(get(files, address, .post)?.status == .methodNotAllowed)
                #expect(get(files, address, .post)?.headers["Allow"] == "GET, HEAD")
            }
        }

        @Test(arguments: [
            "/aset/", "/aset", "/", "/aset/app.css", "/aset/.rahasia", "/aset/passwd", "/aset/etc/passwd",
            "/aset//etc/passwd",
            "/aset/css", "/aset/css/", "/aset/app.00000000.css", "/app.2200abcd.css", "/aset//app.2200abcd.css",
            "/ASET/app.2200abcd.css",
            "/aset/app.2200abcd.css/", "/aset/app.2200abcd%2ecss%20", "/aset/%5c..%5capp.2200abcd.css",
            "/aset/app.2200abcd.css;a",
        ])
        func anythingElseIsNoFile(_ target: String) throws {
            try withFiles { files in #expect(get(files, target) == nil) }
        }

        @Test func fileWithoutFingerprintIsAskedForAgain() throws {
            try withFiles { files in
                let icon: Response = try #require(
                    files.respond(to: Request(target: "/favicon.ico"), with: "favicon.ico"))
                #expect(icon.headers["Cache-Control"] == "public, no-cache")
                #expect(icon.headers["Content-Type"] == "image/x-icon")
                #expect(files.respond(to: Request(), with: "../etc/passwd") == nil)
            }
        }

        @Test func missingFolderIsAnError() {
            #expect(throws: SystemError.self) { try StaticFiles(root: "/nowhere/at/all") { _ in "" } }
        }
    }
}
