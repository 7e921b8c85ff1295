import HTTP
import Kinerja

/// Signs through the gateway of BSrE: *tanda tangan elektronik tersertifikasi*. Invisible, as the file already shows
/// who signs and carries its QR code; the gateway puts a field of its own into it.
package struct PenandaBSrE: Penandatangan {
    private let account: BSrEAccount
    private let folder: BSrEFolder
    /// Names of the kabupaten and of the request, for the record of calls.
    private let tenant: String
    private let request: String
    private let patience: BSrEPatience
    private let log: OperatorLog

    package var cara: CaraTandaTangan { .bsre }

    package init(
        account: BSrEAccount, folder: BSrEFolder, tenant: String, request: String,
        patience: BSrEPatience = BSrEPatience(), log: @escaping OperatorLog
    ) {
        (self.account, self.folder, self.patience) = (account, folder, patience)
        (self.tenant, self.request, self.log) = (tenant, request, log)
    }

    package func hindrance(for signer: Signer) throws -> SigningFailure? {
        // Before anybody has typed anything there is nobody to ask for.
        try signer.nik.flatMap { try hindrance(nik: $0) }
    }

    package func hindrance(nik: String) throws -> SigningFailure? {
        guard let nik = NIK(nik) else { return BSrEWords.noNIK }
        do {
            let status: String = try speaking([nik.digits]) { try $0.status(of: nik) }
            return status == "ISSUE" ? nil : BSrEWords.failure(signer: status)
        } catch let failure as Client.Failure {
            return BSrEWords.failure(failure)
        } catch let failure as SigningFailure {
            return failure
        }
    }

    package func sign(
        _ files: [FileToSign], as signer: Signer, secret: String
    ) throws -> [Result<[UInt8], SigningFailure>] {
        guard let nik = NIK(signer.nik ?? "") else { throw BSrEWords.noNIK }
        do {
            return try speaking([nik.digits, secret]) { dialect in
                try BSrEBatch.sign(files, with: dialect, as: nik, passphrase: secret)
            }
        } catch let failure as SigningFailure {
            return files.map { _ in .failure(failure) }
        }
    }

    /// In the version that this gateway speaks. One that does not know the newer is asked in the older, and both are
    /// remembered.
    private func speaking<Said>(_ secrets: [String], _ body: (any BSrEDialect) throws -> Said) throws -> Said {
        let trail = BSrETrail(tenant: tenant, request: request, secrets: secrets, write: log)
        let line = BSrELine(account: account, trail: trail, patience: patience)
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
