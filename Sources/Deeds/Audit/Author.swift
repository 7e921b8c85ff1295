import Kinerja

/// Whom a link of the audit chain names, and for which request.
struct Author {
    let tenant: Tenant
    /// nil where nobody did it: the installation itself.
    let akun: ID<Akun>?
    let nama: String
    let request: String

    static func nobody(in tenant: Tenant, request: String) -> Author {
        Author(tenant: tenant, akun: nil, nama: "", request: request)
    }
}

extension Desk {
    var author: Author { Author(tenant: tenant, akun: actor.akun, nama: actor.nama, request: request) }
}
