import HTTP

/// The two handlers that every part of the settings has.
enum SettingsRoutes<Part: SettingsPart> {
    static func page(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try SettingsVisit<Part>(administrator, exchange).show()
    }

    static func save(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try SettingsVisit<Part>(administrator, exchange).save(exchange.form())
    }
}
