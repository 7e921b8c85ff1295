import Deeds
import HTTP
import Kinerja

/// Signs through the gateway of BSrE: *tanda tangan elektronik tersertifikasi*. Invisible, as the file already shows who signs
/// and carries its QR code; the gateway puts a field of its own into it.
struct PenandaBSrE: Penandatangan {
    let account: BSrEAccount
    let folder: BSrEFolder
    /// Names of the kabupaten and of the request, for the record of calls.
    let tenant: String
    let request: String
    let patience: BSrEPatience

    var cara: CaraTandaTangan { .bsre }

    init(account: BSrEAccount, folder: BSrEFolder, tenant: String, request: String, patience: BSrEPatience = BSrEPatience()) {
        (self.account, self.folder, self.tenant, self.request, self.patience) = (account, folder, tenant, request, patience)
    }

    /// - Returns: nil where the installation has no gateway for this kabupaten, or cannot read how to reach it.
    init?(of desk: Desk, _ site: Site) {
        do {
            guard let account = try site.gateways.account(of: desk.tenant) else { return nil }
            self.init(account: account, folder: site.gateways, tenant: desk.tenant.slug, request: desk.request, patience: site.settings.patience)
        } catch {
            Log.error(error, request: desk.request)
            return nil
        }
    }

    func hindrance(for signer: Signer) throws -> SigningFailure? {
        // Before anybody has typed anything there is nobody to ask for.
        try signer.nik.flatMap { try hindrance(nik: $0) }
    }

    func hindrance(nik: String) throws -> SigningFailure? {
        guard let nik = NIK(nik) else { return BSrERefusal.noNIK }
        do {
            let status: String = try speaking([nik.digits]) { try $0.status(of: nik) }
            return status == "ISSUE" ? nil : BSrERefusal.failure(signer: status)
        } catch let failure as Client.Failure {
            return BSrERefusal.failure(failure)
        } catch let failure as SigningFailure {
            return failure
        }
    }

    func sign(_ files: [FileToSign], as signer: Signer, secret: String) throws -> [Result<[UInt8], SigningFailure>] {
        guard let nik = NIK(signer.nik ?? "") else { throw BSrERefusal.noNIK }
        do {
            return try speaking([nik.digits, secret]) { try BSrEBatch.sign(files, with: $0, as: nik, passphrase: secret) }
        } catch let failure as SigningFailure {
            return files.map { _ in .failure(failure) }
        }
    }

    /// In the version that this gateway speaks. One that does not know the newer is asked in the older, and both are remembered.
    private func speaking<Said>(_ secrets: [String], _ body: (any BSrEDialect) throws -> Said) throws -> Said {
        let line = BSrELine(account: account, trail: BSrETrail(tenant: tenant, request: request, secrets: secrets), patience: patience)
        switch folder.version(of: account) {
        case .one: return try absentIsDown { try body(BSrEVersion1(line)) }
        case .two: return try absentIsDown { try body(BSrEVersion2(line)) }
        case nil: break
        }
        do {
            let said: Said = try body(BSrEVersion2(line))
            folder.learn(.two, of: account)
            return said
        } catch is BSrEAbsent {
            let said: Said = try absentIsDown { try body(BSrEVersion1(line)) }
            folder.learn(.one, of: account)
            return said
        }
    }

    private func absentIsDown<Said>(_ body: () throws -> Said) throws -> Said {
        do { return try body() } catch is BSrEAbsent { throw SigningFailure.unavailable }
    }
}
