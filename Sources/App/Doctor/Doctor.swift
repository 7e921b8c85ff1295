import Database
import HTTP
import Penanda
import Records

/// `janji doctor`: everything that is wrong with settings, database and services, each with its remedy. Exit code 1
/// when `serve` would refuse, or serve less than the settings say.
enum Doctor {
    static func run(_ environment: Environment) throws {
        let advice = examine(environment)
        for one in advice {
            print("\(one.isFault ? "FAULT  " : "warning") \(one.subject): \(one.problem)\n        -> \(one.remedy)")
        }
        let faults = advice.count(where: \.isFault)
        print("\(faults) faults, \(advice.count - faults) warnings")
        guard faults == 0 else { throw Failure("\(faults) faults") }
    }

    static func examine(_ environment: Environment) -> [Advice] {
        environment.advice + port(environment) + database(environment) + services(environment)
    }

    private static func port(_ environment: Environment) -> [Advice] {
        guard let configuration = try? Server.Configuration.fromEnvironment(environment.values) else { return [] }
        do {
            try Server.probe(configuration)
            return []
        } catch let error as ListeningError where error.isTaken {
            return [.warning("PORT=\(configuration.port)", "taken", "by `janji serve` itself, or set another PORT")]
        } catch {
            return [.fault("PORT=\(configuration.port)", String(describing: error), "set another PORT or JANJI_HOST")]
        }
    }

    private static func database(_ environment: Environment) -> [Advice] {
        guard let owner = try? environment.ownerURL() else {
            let isComplete = environment["DATABASE_APP_URL"] != nil && environment["DATABASE_PUBLIC_URL"] != nil
            let remedy = "set DATABASE_URL, or both DATABASE_APP_URL and DATABASE_PUBLIC_URL"
            return isComplete ? roles(environment) : [.fault("DATABASE_URL", "not set", remedy)]
        }
        do {
            _ = try Connection(owner)
        } catch {
            return [.fault("DATABASE_URL", String(describing: error), "start PostgreSQL, or correct the address")]
        }
        return roles(environment)
    }

    private static func roles(_ environment: Environment) -> [Advice] {
        let checks: [(String, String, @Sendable () throws -> Void)] = [
            (
                "schema", "run `janji migrate`",
                { try Migrator(directory: environment.migrations).verify(url: environment.appURL().conninfo) }
            ),
            ("PostgreSQL", "see docker/postgres.sh for settings that do", { try Durability.check(environment) }),
            ("deadlock_timeout", "set it to 200ms in postgresql.conf", { try deadlocks(environment) }),
            ("connections", "raise max_connections, or lower JANJI_WORKERS", { try connections(environment) }),
        ]
        return checks.compactMap { subject, remedy, body in
            Setting.tried(remedy) { _ in try body() }(Setting.Given(name: subject, value: "", environment: environment))
        }
    }

    /// PostgreSQL looks for a deadlock, of which one side is tried again, after this long; a lock is given up sooner.
    private static func deadlocks(_ environment: Environment) throws {
        let limit = try Database.Configuration(url: environment.appURL()).lockTimeout
        let rows = try Connection(environment.appURL()).query(
            "SELECT extract(epoch FROM current_setting('deadlock_timeout')::interval) * 1000")
        guard let found = rows.first?.first.flatMap({ $0 }).flatMap({ Double($0) }), .milliseconds(found) >= limit
        else {
            return
        }
        throw Failure(
            "\(Int(found)) ms is longer than a lock is waited for, so that deadlocks are told, not tried again")
    }

    /// Both pools of `serve`, and some for the people who look after the database.
    private static func connections(_ environment: Environment) throws {
        let pool = try Serve.connections(Server.Configuration.fromEnvironment(environment.values).workers)
        let rows = try Connection(environment.appURL()).query(
            "SELECT current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int")
        guard let allowed = rows.first?.first.flatMap({ $0 }).flatMap({ Int($0) }), allowed < 2 * pool + 5 else {
            return
        }
        throw Failure("\(2 * pool) may be needed, and PostgreSQL allows \(allowed)")
    }

    private static func services(_ environment: Environment) -> [Advice] {
        var advice = PDFSocket.fault(environment).map { [$0] } ?? []
        guard let path = environment.gateways, let store = try? environment.store() else { return advice }
        defer { store.close() }
        guard let rows = try? store.read(for: .installation(request: "doctor"), .allTenants) else { return advice }
        let slugs = Set(rows.map(\.tenant.slug))
        for (file, problem) in BSrEFolder(path).faults(of: slugs) {
            advice.append(.fault("JANJI_BSRE=\(path)", "\(file): \(problem)", "see docker/signing.md"))
        }
        return advice
    }
}
