import Web

/// `janji routes`: the route table with access types.
enum RouteTable {
    static func print(_ environment: Environment) {
        for line in lines(isTest: environment.isTest) { Swift.print(line) }
    }

    /// Host, method, pattern and access type, with tabs between.
    static func lines(isTest: Bool) -> [String] {
        [("base", Routes.installation(isTest: isTest)), ("tenant", Routes.tenant(isTest: isTest))].flatMap {
            place, routes in
            routes.map { "\(place)\t\($0.method.rawValue)\t\($0.pattern)\t\($0.access)" }
        }
    }
}
