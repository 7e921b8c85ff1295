import Database
import Deeds
import Kinerja
import Records
import Sealing
import Web

/// Agreements of Kabupaten Contoh that wait for its bupati, each signed by its head: in files with certificates of the kabupaten's
/// own authority where PDF files can be made, otherwise by password.
struct DemoQueue {
    private let loader: DemoLoader
    private let site: Site
    private let host: String
    private let units: [QueueUnit]
    /// By login; the admin's opens the authority.
    private(set) var passphrases: [String: String] = [:]

    /// - Parameter host: with its port, as it is printed on the documents.
    init(_ loader: DemoLoader, _ site: Site, host: String, units: [QueueUnit]) {
        self.units = units
        self.loader = loader
        self.site = site
        self.host = host
    }

    private static let admin = "admin"

    /// The bupati and the heads.
    private var officials: [String] {
        loader.logins.filter { $0 == "bupati" || $0.hasPrefix("kepala.") }
    }

    /// - Parameter hasFiles: whether PDF files can be made.
    mutating func fill(hasFiles: Bool) throws {
        if hasFiles { try certify() }
        for unit in units { try submit(unit, hasFiles: hasFiles) }
    }

    private mutating func certify() throws {
        for login in officials + [DemoQueue.admin] { passphrases[login] = DemoQueue.passphrase() }
        let phrases = passphrases
        for login in officials {
            let key = try SealedKey(passphrase: phrases[login] ?? "", site.turnstile)
            try transaction { tx in try loader.desk(tx, login).keep(tx, key) }
        }
        let (admin, passphrase) = (try transaction { tx in try loader.desk(tx, DemoQueue.admin) }, phrases[DemoQueue.admin] ?? "")
        let new = try NewAuthority(passphrase: passphrase, site.turnstile)
        try transaction { tx in try admin.keep(tx, new) }
        let authority = try OpenAuthority(of: admin, passphrase: passphrase, site.turnstile)
        try transaction { tx in
            try admin.issueCertificates(tx, by: authority, host: host)
            try admin.signNewDocuments(tx, by: .lokal)
        }
    }

    private static func passphrase() -> String {
        (0..<4).map { _ in SecureRandom.code(length: 4).lowercased() }.joined(separator: "-")
    }

    private func submit(_ unit: QueueUnit, hasFiles: Bool) throws {
        let (paper, login) = (unit.waiting, "kepala.\(unit.slug)")
        let address = DocumentAddress(kind: paper.jenis, tahun: paper.tahun, slug: paper.jabatan)
        let desk: Desk? = try transaction { tx in
            let head = try loader.desk(tx, login)
            guard try head.document(tx.reading, address).status == .draf else { return nil }
            try head.submit(tx, address, reason: "Sudah diperiksa.")
            return head
        }
        // A second run finds it submitted.
        guard let desk else { return }
        guard hasFiles else {
            return try transaction { tx in
                try desk.sign(tx, address, shown: desk.proposal(tx.reading, address).digest)
            }
        }
        try site.sign(address, at: desk, login: login, passphrase: passphrases[login] ?? "", authority: host)
    }

    private func transaction<T>(_ body: (borrowing Transaction) throws -> T) throws -> T {
        try loader.store.transaction(for: loader.scope) { (tx: borrowing Transaction) in try body(tx) }
    }
}
