/// For whom a transaction runs. It enters PostgreSQL once, as the transaction's settings `app.tenant_id`,
/// `app.actor_id` and `app.request_id`, where row level security and triggers read it.
public struct Scope: Sendable, Equatable {
    /// `nil` leaves the setting out: policies that read it with `current_setting` fail loudly.
    public let tenant: Int64?
    public let actor: Int64?
    public let request: String

    private init(tenant: Int64?, actor: Int64?, request: String) {
        self.tenant = tenant
        self.actor = actor
        self.request = request
    }

    /// One tenant; `actor` is the signed-in account, if any.
    public static func tenant(_ id: Int64, actor: Int64? = nil, request: String) -> Scope {
        Scope(tenant: id, actor: actor, request: request)
    }

    /// The installation itself: which tenant a host belongs to, the operator's pages.
    public static func installation(actor: Int64? = nil, request: String) -> Scope {
        Scope(tenant: nil, actor: actor, request: request)
    }
}
