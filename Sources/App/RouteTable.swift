import Web

/// `janji routes`: the route table with access types.
enum RouteTable {
    static func print(_ environment: Environment) {
        for (place, routes) in [
            ("base", Routes.installation(isTest: environment.isTest)), ("tenant", Routes.tenant(isTest: environment.isTest)),
        ] {
            for route in routes {
                Swift.print("\(place)\t\(route.method.rawValue)\t\(route.pattern)\t\(route.access)")
            }
        }
    }
}
