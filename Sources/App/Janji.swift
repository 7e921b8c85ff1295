import Glibc
import Web

/// `janji COMMAND`: reads the configuration, wires the parts, and nothing else.
@main
struct Janji {
    static func main() {
        do {
            try run(Array(CommandLine.arguments.dropFirst()))
        } catch let failure as Failure {
            fail(failure.message, code: failure.code)
        } catch {
            fail(String(describing: error), code: 1)
        }
    }

    private static func run(_ arguments: [String]) throws {
        let environment = Environment.current
        let options = Array(arguments.dropFirst())
        switch arguments.first {
        case "serve": try Serve.run(environment)
        case "migrate": try Migrate.run(environment)
        case "demo": try Demo.run(environment, options)
        case "tenant": try TenantCommand.run(environment, options)
        case "ca": try CertificateCommand.run(environment, options)
        case "check": try Check.run(environment)
        case "checkpoint": try CheckpointCommand.run(environment)
        case "verify-ledger": try VerifyAudit.run(options)
        case "doctor": try Doctor.run(environment)
        case "routes": RouteTable.print(environment)
        default: throw Failure(usage, code: 2)
        }
    }

    private static func fail(_ message: String, code: Int32) -> Never {
        fflush(nil)
        // A line at a time: a log shows a line end within one as an escape.
        for line in message.split(separator: "\n", omittingEmptySubsequences: false) { Log.line("janji: \(line)") }
        exit(code)
    }

    private static let usage = """
        usage: janji COMMAND
          serve                         serve on PORT
          migrate                       bring the schema up to date and make the login roles
          demo [--accounts FILE]        load the demonstration
          tenant create SLUG NAME [--host HOST]...   a new kabupaten with its first admin
          ca create|rotate TENANT [--as LOGIN]       a certificate authority, or its next generation
          ca import TENANT KEY.pem [--offline]       the same, with a key that was made elsewhere
          check                         verify the audit chains and every signed text
          doctor                        say what is wrong with settings, database and services, and what to do
          checkpoint                    publish the head of each audit chain for today
          verify-ledger FILE [--checkpoint NUMBER:DIGEST]...   check an exported ledger, without any database
          routes                        print the route table
        """
}

/// A refusal of a command, with its exit code.
struct Failure: Error {
    let message: String
    let code: Int32

    init(_ message: String, code: Int32 = 1) {
        self.message = message
        self.code = code
    }
}
