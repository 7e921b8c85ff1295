/// The base host: what Janji is, and the kabupaten that use it.
struct NationalPage: Page {
    let chrome: Chrome
    var tenants: [Tenant]

    struct Tenant {
        let name: String
        /// The address of the tenant's own host.
        let address: String
        /// "38 dari 41 perangkat daerah sudah menandatangani PK 2022"
        let progress: String
    }
}
