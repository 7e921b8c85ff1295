import FoundationEssentials
import HTTP
import Sealing

/// What the gateway says, in either version; every part may be missing.
struct BSrEAnswer: Decodable {
    /// `ISSUE` for a signer who may sign.
    let status: String?
    /// Its own code: 2031, 1111.
    let code: String?
    /// The signed files in base 64.
    let files: [String]?

    /// Nil for anything but a JSON object.
    init?(_ body: [UInt8]) {
        guard let answer = try? JSONDecoder().decode(BSrEAnswer.self, from: Data(body)) else { return nil }
        self = answer
    }

    private enum CodingKeys: String, CodingKey {
        case status, file
        case code = "status_code"
    }

    /// Spring's own pages say `"status": 404`: a number there is no state of a signer, and no fault either.
    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        status = try? values.decode(String.self, forKey: .status)
        let number: Int? = try? values.decode(Int.self, forKey: .code)
        code = number.map(String.init) ?? (try? values.decode(String.self, forKey: .code))
        files = try values.decodeIfPresent([String].self, forKey: .file)
    }
}
