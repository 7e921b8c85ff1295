extension Database {
    /// How to reach PostgreSQL and how long to wait for it.
    public struct Configuration: Sendable {
        public var url: ConnectionURL
        /// Connections at most; they are opened when first needed.
        public var poolSize: Int = 8
        /// How long a call waits for a connection that others use, before `DatabaseError.busy`.
        public var waitTimeout: Duration = .seconds(1)
        public var applicationName: String = "janji"
        /// How long a new connection may take. With `waitTimeout` or `silenceTimeout` it bounds a call while PostgreSQL
        /// is away: under 2 s.
        public var connectTimeout: Duration = .milliseconds(900)
        /// How long a connection that was used before may leave the first statements of a transaction without any
        /// answer, before they go to a new one. Longer than `lockTimeout`.
        public var silenceTimeout: Duration = .seconds(1)
        /// `statement_timeout`; one answer may take this and 2 s more before the connection is given up.
        public var statementTimeout: Duration = .seconds(5)
        /// `lock_timeout`: short, since whoever waits for a row keeps a worker and a connection from others. PostgreSQL
        /// looks for deadlocks, which are tried again, after `deadlock_timeout`: let it be shorter (1 s by default).
        public var lockTimeout: Duration = .milliseconds(500)
        /// `idle_in_transaction_session_timeout`
        public var idleInTransactionTimeout: Duration = .seconds(10)

        public init(url: ConnectionURL) {
            self.url = url
        }

        /// `url` is a `postgres://` URI or a conninfo string. Throws `DatabaseError.configuration`.
        public init(url: String, poolSize: Int = 8) throws(DatabaseError) {
            self.url = try ConnectionURL(url)
            self.poolSize = poolSize
        }
    }
}

extension Database.Configuration {
    /// Later keywords win over those of the URL. `tcp_user_timeout` is for a network that swallows what is sent.
    var keywords: [(String, String)] {
        url.keywords + [
            ("client_encoding", "UTF8"), ("application_name", applicationName),
            ("tcp_user_timeout", String(answerTimeout.milliseconds)),
        ]
    }

    var answerTimeout: Duration { statementTimeout + .seconds(2) }
}
