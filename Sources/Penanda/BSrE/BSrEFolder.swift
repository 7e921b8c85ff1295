import FoundationEssentials
import Kinerja
import Synchronization

/// The gateways of this installation: one file per kabupaten in the folder that `JANJI_BSRE` names, called as its slug.
/// Read each time, so that a new password needs no restart.
package final class BSrEFolder: Sendable {
    private let path: String?
    /// What gateways have turned out to speak, by their address.
    private let spoken = Mutex<[String: BSrEVersion]>([:])

    package init(_ path: String?) { self.path = path }

    /// Nil where this kabupaten has none. A slug is a host label (migration 001): it leads nowhere else.
    package func account(of tenant: Tenant) throws(BSrEAccountError) -> BSrEAccount? {
        guard let path else { return nil }
        let file = "\(path)/\(tenant.slug)"
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        guard let data = FileManager.default.contents(atPath: file), let text = String(validating: data, as: UTF8.self)
        else { throw .unreadable }
        return try BSrEAccount(text: text)
    }

    /// False too where the file cannot be read.
    package func hasAccount(of tenant: Tenant) -> Bool {
        do { return try account(of: tenant) != nil } catch { return false }
    }

    /// What is wrong with the files of the folder, by their names; never what stands in them.
    package func faults(of slugs: Set<String>) -> [(file: String, problem: String)] {
        guard let path, let files = try? FileManager.default.contentsOfDirectory(atPath: path) else { return [] }
        return files.sorted().filter { !$0.hasPrefix(".") }.compactMap { file in
            guard slugs.contains(file) else { return (file, "no kabupaten is called so") }
            guard let data = FileManager.default.contents(atPath: "\(path)/\(file)"),
                let text = String(validating: data, as: UTF8.self)
            else { return (file, "it cannot be read") }
            do throws(BSrEAccountError) {
                _ = try BSrEAccount(text: text)
                return nil
            } catch {
                return (file, "\(error)")
            }
        }
    }

    func version(of account: BSrEAccount) -> BSrEVersion? {
        account.version ?? spoken.withLock { $0[account.address.description] }
    }

    /// Once per gateway: a gateway that learns a newer language is asked again after a restart.
    func learn(_ version: BSrEVersion, of account: BSrEAccount) {
        spoken.withLock { $0[account.address.description] = version }
    }
}
