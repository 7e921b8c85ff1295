import Database
import Deeds
import Glibc
import HTTP
import Sealing
import Web

/// `janji serve`
enum Serve {
    static func run(_ environment: Environment) throws {
        try refuse(environment.advice)
        var configuration = try Server.Configuration.fromEnvironment(environment.values)
        try Migrator(directory: environment.migrations).verify(url: environment.appURL().conninfo)
        try Durability.check(environment)
        let site = try site(environment, workers: configuration.workers)
        let workers: Int = configuration.workers
        let processors = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        configuration.bodyLimit = { site.bodyLimit($0, $1) }
        configuration.shares = { site.shares(of: $0, workers: workers, processors: processors) }
        configuration.atOnce = { site.atOnce($0) }
        let server = try Server(
            configuration, log: { $0.withoutToken.write() }, handler: { site.respond(to: $0) },
            errorPage: { site.errorPage($0, requestID: $1) })
        try Signals.onTermination { server.stop() }
        site.pulse.start()
        defer { site.pulse.stop() }
        let jobs = JobRunner(site)
        jobs.start()
        defer { jobs.stop() }
        let checkpoints = CheckpointRunner(site)
        checkpoints.start()
        defer { checkpoints.stop() }
        print("Janji serves \(environment.baseDomain) on port \(server.port)")
        fflush(nil)
        try server.run()
    }

    /// Nothing is served with a setting that cannot be meant: what it was to turn on would be missed when it is needed.
    private static func refuse(_ advice: [Advice]) throws {
        let faults = advice.filter(\.isFault)
        guard faults.isEmpty else { throw Failure(faults.map(\.description).joined(separator: "\n")) }
        for warning in advice { Log.line("janji: warning: \(warning)") }
    }

    /// Of each of the two pools: one for each worker, so that none waits for another, and two for what runs beside
    /// them.
    static func connections(_ workers: Int) -> Int { workers + 2 }

    static func site(_ environment: Environment, workers: Int) throws -> Site {
        let assets = try StaticFiles(root: environment.assets) { String(SHA256.digest($0).hex.prefix(12)) }
        let connections = connections(workers)
        let staff = Database(try Database.Configuration(url: environment.appURL().conninfo, poolSize: connections))
        let key = try environment.secretKey()
        let reader = Database(try Database.Configuration(url: environment.publicURL().conninfo, poolSize: connections))
        var settings = SiteSettings(
            baseDomain: environment.baseDomain, isTest: environment.isTest, pdfSocket: environment.pdfSocket,
            publicPort: environment.publicPort, key: key)
        (settings.gateways, settings.timestamps) = (environment.gateways, try environment.timestamps())
        let cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        // Fewer may wait at the turnstile than there are workers: a rush of sign-ins must not take them all.
        let passwords = PasswordHasher(Turnstile(places: cores, queue: max(1, min(32, workers / 2 - cores))))
        let deeds = Deeds(
            staff, passwords: passwords, key: key, freeTries: environment.freeTries, words: SiteWords())
        return Site(settings: settings, deeds: deeds, reader: reader.reader, assets: assets)
    }
}
