import Database
import Kinerja
import Records
import Sealing

/// Somebody else changed the same part of the settings meanwhile.
package struct Overtaken: Error {
    /// By whom.
    package let nama: String
}

extension Desk {
    /// Changes the settings, given what is stored and as they are now.
    package typealias SettingsEdit = (borrowing Reading, inout TenantSettings) throws -> Void

    /// Changes the settings of this kabupaten: a new version and its link in the audit chain, together.
    /// - Parameters:
    ///   - bagian: the name of what is changed.
    ///   - base: the version that the change was made from; `nil` for a change that does not depend on what was there.
    /// - Returns: `nil` when everything is as before.
    /// - Throws: `Overtaken` when somebody else changed this part since `base`, and what `edit` throws.
    package func change(
        _ bagian: String, base: Int? = nil, reason: String = "", _ edit: SettingsEdit
    ) throws -> SettingsVersion? {
        try transaction { (tx: borrowing Transaction) in
            try change(tx, bagian, base: base, reason: reason, edit)
        }
    }

    package func change(
        _ tx: borrowing Transaction, _ bagian: String, base: Int? = nil, reason: String = "", _ edit: SettingsEdit
    ) throws -> SettingsVersion? {
        // One change at a time: both would become the same version.
        _ = try tx.first(.lockAudit)
        let (versions, changes) = try tx.fetch(Query.currentSettings, Query.settingsChanges)
        guard let now = versions.first else { throw Refusal.notFound }
        var settings: TenantSettings = now.settings
        try edit(tx.reading, &settings)
        if let base, let other = changes.first(where: { $0.bagian == bagian && $0.versi > base }) {
            throw Overtaken(nama: other.nama)
        }
        guard settings != now.settings else { return nil }
        return try keep(tx, SettingsVersion(versi: now.versi + 1, settings: settings), bagian, reason)
    }

    /// Puts a coat of arms on the letterhead, or takes it off.
    package func changeLambang(_ file: NewLambang?, _ bagian: String, reason: String) throws -> SettingsVersion? {
        try transaction { (tx: borrowing Transaction) in
            if let file {
                try tx.execute(
                    .insertLambang(sha256: file.sha256.bytes, jenis: file.jenis, isi: file.isi, akun: actor.akun))
            }
            return try change(tx, bagian, reason: reason) { _, settings in
                settings.lambang = file.flatMap { Lambang(sha256: $0.sha256.hex, jenis: $0.jenis) }
            }
        }
    }

    /// Lets new documents be signed in another way.
    package func signNewDocuments(_ tx: borrowing Transaction, by cara: CaraTandaTangan) throws {
        _ = try change(tx, "penandatangan") { _, settings in settings.penandatangan = cara }
    }

    private func keep(
        _ tx: borrowing Transaction, _ version: SettingsVersion, _ bagian: String, _ reason: String
    ) throws -> SettingsVersion {
        let text: String = try version.settings.text()
        let details: [String: String] = [
            "versi": String(version.versi), "sidik": SHA256.digest(text).hex, "alasan": reason,
        ]
        let position = try Audit.append(
            tx, by: self, "atur-pengaturan", objek: bagian, rincian: details.filter { !$0.value.isEmpty })
        try tx.execute(
            .insertSettings(
                versi: version.versi, bagian: bagian, isi: text, akun: actor.akun, nama: actor.nama, alasan: reason,
                auditUrutan: position.urutan, waktu: position.waktu))
        return version
    }
}

/// A coat of arms that was examined.
package struct NewLambang: Sendable {
    let sha256: Digest
    let jenis: Lambang.Jenis
    let isi: [UInt8]

    package init(_ file: LambangFile) {
        sha256 = SHA256.digest(file.isi)
        jenis = file.jenis
        isi = file.isi
    }
}
