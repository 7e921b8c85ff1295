import HTTP

extension Setting {
    /// Every one of them.
    static let all: [Setting] = database + application + services + signing + server + scripts

    private static let database = [
        Setting(name: "DATABASE_URL", about: "the owner of the schema: migrate, demo, tenant", check: url),
        Setting(
            name: "DATABASE_APP_URL",
            about: "the role that writes, for serve and check; without it derived from DATABASE_URL", check: url),
        Setting(
            name: "DATABASE_PUBLIC_URL", about: "the role that reads what is published; likewise derived", check: url),
    ]

    private static let application = [
        Setting(
            name: "JANJI_BASE_DOMAIN", about: "the host that lists the kabupaten, each at SLUG below it; localhost",
            check: domain),
        Setting(
            name: "JANJI_HOME",
            about: "folder of Public/, migrations/ and, for demo, docker/demo/; the working directory",
            check: home),
        Setting(
            name: "JANJI_SECRET_KEY",
            about: "file with 64 hexadecimal digits, or the digits; without it there is no two-factor sign-in",
            check: tried("openssl rand -hex 32 makes one") { _ = try $0.environment.secretKey() }),
        Setting(
            name: "JANJI_TEST", about: "1 adds the routes for checks from outside; never where people work",
            check: oneOf(["0", "1"])),
        Setting(
            name: "JANJI_FREE_TRIES", about: "tries at a password without waiting, with JANJI_TEST=1; 5",
            check: count(0...1_000_000)),
        Setting(
            name: "JANJI_DEMO_QUEUE",
            about: "how many documents demo leaves for the bupati of Contoh; 12 (docker/bench-signing.sh)",
            check: count(0...100_000)),
    ]

    private static let services = [
        Setting(
            name: "JANJI_PDF_SOCKET",
            about: "socket of the process that makes PDF files (docker/pdf); without it there are none",
            check: PDFSocket.check),
        Setting(
            name: "JANJI_BSRE",
            about: "folder with a file per kabupaten, called as its slug: its BSrE gateway (docker/signing.md)",
            check: folder("make it, or take the setting out (docker/signing.md)")),
        Setting(
            name: "JANJI_TSA_URL", about: "a timestamp authority (RFC 3161); without it signatures have no timestamp",
            check: tried("see docker/signing.md") { _ = try $0.environment.timestamps() }),
        Setting(name: "JANJI_TSA_CA", about: "PEM file of the root of the timestamp authority"),
    ]

    private static let signing = [
        Setting(name: "JANJI_CA_PASSPHRASE", about: "for `janji ca`: the passphrase of the authority's key"),
        Setting(
            name: "JANJI_CA_PASSPHRASE_FD",
            about: "the file descriptor to read it from; without both the terminal asks",
            check: count(0...1_048_576)),
    ]

    private static let server = Server.Configuration.variables.map { name in
        Setting(
            name: name, about: "see Server.Configuration.fromEnvironment",
            check: tried("see Sources/HTTP/Server/Configuration+Environment.swift") {
                _ = try Server.Configuration.fromEnvironment([$0.name: $0.value])
            })
    }

    private static let scripts = [
        Setting(name: "JANJI_FUZZ", about: "docker/test.sh: how many times the usual number of mutated inputs"),
        Setting(name: "JANJI_KILLS", about: "docker/test.sh: how many kills"),
        Setting(name: "JANJI_PICTURES", about: "docker/test.sh: a picture of every screen"),
        Setting(name: "JANJI_PYHANKO", about: "docker/test.sh: a Python with pyHanko"),
        Setting(name: "JANJI_QUICK_BUILD", about: "Package.swift, set by docker/run.sh: 1 builds pages unoptimised"),
    ]
}
