import Database
import Kinerja
import Records
import Sealing

extension Desk {
    /// Changes the settings of this kabupaten: a new version and its link in the audit chain, together.
    /// - Parameters:
    ///   - part: what of the settings is changed.
    ///   - base: the version that the change was made from; `nil` for a change that does not depend on what was there.
    /// - Returns: `nil` when everything is as before.
    /// - Throws: `Objection` when somebody else changed this part since `base`.
    func change(
        _ tx: borrowing Transaction, _ part: SettingsWords, base: Int? = nil, reason: String = "", _ edit: (inout TenantSettings) -> Void
    ) throws -> SettingsVersion? {
        // One change at a time: both would become the same version.
        _ = try tx.first(LockAudit())
        let (versions, changes) = try tx.fetch(CurrentSettings(), SettingsChanges())
        guard let now = versions.first else { throw Denial.notFound }
        if let base, let other = changes.first(where: { $0.bagian == part.path && $0.versi > base }) {
            throw Objection([Problem(message: "\(other.nama) baru saja mengubah bagian ini. Isian Anda masih di sini; simpan lagi bila memang ini yang benar.", field: SettingsWords.reason)])
        }
        var settings: TenantSettings = now.settings
        edit(&settings)
        guard settings != now.settings else { return nil }
        return try keep(tx, SettingsVersion(versi: now.versi + 1, settings: settings), part, reason)
    }

    private func keep(
        _ tx: borrowing Transaction, _ version: SettingsVersion, _ part: SettingsWords, _ reason: String
    ) throws -> SettingsVersion {
        let text: String = try version.settings.text()
        let details: [String: String] = ["versi": String(version.versi), "sidik": SHA256.digest(text).hex, "alasan": reason]
        let position = try Ledger.append(tx, by: self, "atur-pengaturan", objek: part.path, rincian: details.filter { !$0.value.isEmpty })
        try tx.execute(
            InsertSettings(
                versi: version.versi, bagian: part.path, isi: text, akun: actor.akun, nama: actor.nama, alasan: reason,
                auditUrutan: position.urutan, waktu: position.waktu))
        return version
    }
}
