import Foundation
import Sealing
import Support

extension FakeTSA {
    /// A root, and an authority below it that may stamp and do nothing else (RFC 3161, 2.3).
    static func makeKeys(_ folder: String) throws -> Certificate {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try write("01\n", folder + "/serial")
        try write("extendedKeyUsage = critical,timeStamping\n", folder + "/tsa.ext")
        try write(configuration(folder), folder + "/tsa.cnf")
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        try Command.run(
            ["openssl", "req", "-x509", "-days", "2", "-subj", "/CN=Akar penanda waktu uji"] + key + [
                "-keyout", "\(folder)/ca.key", "-out", "\(folder)/ca.pem",
            ])
        try Command.run(
            ["openssl", "req", "-new", "-subj", "/CN=Penanda waktu uji"] + key + [
                "-keyout", "\(folder)/tsa.key", "-out", "\(folder)/tsa.csr",
            ])
        try openssl(
            "x509", "-req", "-in", "\(folder)/tsa.csr", "-CA", "\(folder)/ca.pem", "-CAkey", "\(folder)/ca.key",
            "-CAcreateserial", "-days", "2",
            "-extfile", "\(folder)/tsa.ext", "-out", "\(folder)/tsa.pem")
        let text = try String(contentsOfFile: folder + "/ca.pem", encoding: .utf8)
        guard let der = PEM.bytes(of: text, label: "CERTIFICATE") else { throw Missing(what: "certificate") }
        return try Certificate(der: der)
    }

    func openssl(_ arguments: String...) throws { try Command.run(["openssl"] + arguments) }
    static func openssl(_ arguments: String...) throws { try Command.run(["openssl"] + arguments) }

    private static func write(_ text: String, _ path: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    private static func configuration(_ folder: String) -> String {
        """
        [uji]
        serial = \(folder)/serial
        signer_cert = \(folder)/tsa.pem
        signer_key = \(folder)/tsa.key
        signer_digest = sha256
        default_policy = 1.2.3.4.1
        digests = sha256
        ess_cert_id_alg = sha256

        """
    }
}
