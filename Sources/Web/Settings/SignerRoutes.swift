import Deeds
import HTTP
import Penanda

/// Tries whether the gateway of BSrE answers and knows the kabupaten.
enum SignerRoutes {
    static func test(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let desk = administrator.signedIn.desk(exchange)
        guard let penanda = PenandaBSrE(of: desk, exchange.site) else {
            return try refuse(SignerPart.noGateway, administrator, exchange)
        }
        guard let failure = try penanda.test() else {
            return .redirect(to: Notice.tersambung.address(SignerPart.words.address))
        }
        return try refuse(failure.sentence, administrator, exchange)
    }

    private static func refuse(_ sentence: String, _ administrator: Administrator, _ exchange: Exchange) throws
        -> Response
    {
        try SettingsVisit<SignerPart>(administrator, exchange).show(nil, [Problem(message: sentence, field: "uji")])
    }
}

extension PenandaBSrE {
    /// Asks for a number that nobody has: a gateway that says so has been reached, and has taken our password.
    func test() throws -> SigningFailure? {
        switch try hindrance(nik: "0000000000000000") {
        case nil: nil
        case .refused(let code, _) where ["2011", "1110", "NOT_REGISTERED"].contains(code): nil
        case let failure?: failure
        }
    }
}
