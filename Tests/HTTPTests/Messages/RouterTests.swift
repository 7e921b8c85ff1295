import Testing

@testable import HTTP

@Suite struct RouterTests {
    private static let router = Router<String>([
        (.get, "/", "home"), (.get, "/{tahun}/pk/{alamat}", "pk"), (.get, "/{tahun}/pk/{alamat}.pdf", "pdf"),
        (.get, "/{tahun}/pk/{alamat}.tar.gz", "archive"), (.get, "/{tahun}/pk/{alamat}.gz", "gzip"),
        (.get, "/{tahun}/pk/{alamat}/perubahan-{nomor}", "change"), (.get, "/{tahun}/pk/{alamat}/{bagian}", "section"),
        (.get, "/kerja/pk/baru", "new"), (.post, "/kerja/pk/{alamat}", "save"), (.get, "/kerja/pk/{alamat}", "edit"),
        (.get, "/kerja/{apa}/siap", "ready"), (.delete, "/kerja/pk/{alamat}", "delete"), (.get, "/é", "accent"),
    ])

    private func describe(_ match: Match<String>) -> String {
        switch match {
        case .notFound: "404"
        case .methodNotAllowed(let allow): "405 " + allow.allow
        case .found(let endpoint, let parameters):
            (["tahun", "alamat", "nomor", "bagian", "apa"].compactMap { name in parameters[name].map { "\(name)=\($0)" }
            })
            .reduce(endpoint) { $0 + " " + $1 }
        }
    }

    @Test(
        arguments: [
            (.get, [], "home"), (.head, [], "home"), (.post, [], "405 GET, HEAD, OPTIONS"),
            (.get, ["2022", "pk", "dpmd"], "pk tahun=2022 alamat=dpmd"),
            (.get, ["2022", "pk", "dpmd.pdf"], "pdf tahun=2022 alamat=dpmd"),
            (.get, ["2022", "pk", ".pdf"], "pk tahun=2022 alamat=.pdf"),
            (.get, ["2022", "pk", "a.tar.gz"], "archive tahun=2022 alamat=a"),
            (.get, ["2022", "pk", "a.gz"], "gzip tahun=2022 alamat=a"),
            (.get, ["2022", "pk", "dpmd", "perubahan-1"], "change tahun=2022 alamat=dpmd nomor=1"),
            (.get, ["2022", "pk", "dpmd", "perubahan-"], "section tahun=2022 alamat=dpmd bagian=perubahan-"),
            (.get, ["kerja", "pk", "baru"], "new"), (.post, ["kerja", "pk", "baru"], "405 GET, HEAD, OPTIONS"),
            (.post, ["kerja", "pk", "dpmd"], "save alamat=dpmd"),
            (.options, ["kerja", "pk", "x"], "405 GET, HEAD, POST, DELETE, OPTIONS"),
            (.get, ["kerja", "pk", "siap"], "edit alamat=siap"), (.get, ["kerja", "iki", "siap"], "ready apa=iki"),
            // A literal that leads nowhere gives way to a parameter that does.
            (.get, ["kerja", "pk", "dpmd", "siap"], "section tahun=kerja alamat=dpmd bagian=siap"),
            (.get, ["kerja"], "404"), (.get, ["2022", "pk", ""], "404"), (.get, ["2022", "pk", "a", ""], "404"),
            (.get, [""], "404"),
            (.get, ["2022", "PK", "dpmd"], "404"), (.get, ["2022", "pk", "a/b"], "pk tahun=2022 alamat=a/b"),
            (.get, ["é"], "accent"),
        ] as [(HTTP.Method, [String], String)])
    func pathFindsItsRoute(_ method: HTTP.Method, _ segments: [String], _ expected: String) {
        #expect(describe(Self.router.match(method, segments)) == expected)
    }

    @Test func orderOfTheTableDecidesNothing() {
        let routes: [(HTTP.Method, Pattern, String)] = [
            (.get, "/{a}.pdf", "1"), (.get, "/{a}", "2"), (.get, "/b.pdf", "3"), (.get, "/x{a}.p", "4"),
            (.get, "/{a}f.p", "5"),
        ]
        for path in ["b.pdf", "c.pdf", "d", "xf.p", "xff.p"] {
            let found = [routes, routes.reversed()].map { describe(Router($0).match(.get, [path])) }
            #expect(found[0] == found[1])
        }
    }

    @Test func twoRoutesForOnePathEndTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = Router([(.get, "/{a}", 1), (.get, "/{b}", 2)]) }
        await #expect(processExitsWith: .failure) { _ = Pattern("no-slash") }
        await #expect(processExitsWith: .failure) { _ = Pattern("/{a}/{a}") }
        await #expect(processExitsWith: .failure) { _ = Pattern("/{}") }
    }
}
