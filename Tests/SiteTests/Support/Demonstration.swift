@testable import App

/// The demonstration as its folder has it, read once.
enum Demonstration {
    static let folder = DemoFolder(Checkout.folder + "/docker/demo")
    static let tenants: [DemoTenant] = {
        do { return try folder.tenants() } catch { preconditionFailure("\(error)") }
    }()
    static let queue: [QueueUnit] = {
        do { return try folder.queue(nil) } catch { preconditionFailure("\(error)") }
    }()

    static let contoh: DemoTenant = tenant(DemoFolder.contoh)
    static let tabanan: DemoTenant = tenant("tabanan")
    static let wayKanan: DemoTenant = tenant("way-kanan")

    private static func tenant(_ slug: String) -> DemoTenant {
        guard let tenant = tenants.first(where: { $0.slug == slug }) else { preconditionFailure("no \(slug)") }
        return tenant
    }
}
