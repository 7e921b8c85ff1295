import Kinerja
import Sealing

/// How the signatures of one call get their timestamps.
package struct Stamping: Sendable {
    private let client: TimestampClient
    /// No signature without one.
    private let isDemanded: Bool
    private let request: String
    private let log: OperatorLog

    /// - Returns: nil where there is no authority, or the kabupaten wants none.
    package init?(_ client: TimestampClient?, _ wish: PenandaWaktu, request: String, log: @escaping OperatorLog) {
        guard let client, wish != .tanpa else { return nil }
        (self.client, self.isDemanded, self.request, self.log) = (client, wish == .wajib, request, log)
    }

    /// Signs each file with a timestamp. After the first that gets none nobody is asked again, so that whoever signs
    /// twelve waits once for an authority that is away: that file and the later ones go without, or, where it is
    /// demanded, unsigned.
    static func sign(
        _ files: [FileToSign], with stamping: Stamping?,
        _ sign: (FileToSign, ((Digest) throws -> [UInt8])?) throws -> [UInt8]
    ) throws -> [Result<[UInt8], SigningFailure>] {
        var isAway = false
        return try files.map { file in
            if let stamping, !isAway {
                do {
                    return .success(try sign(file) { try stamping.client.token(for: $0) })
                } catch let failure as TimestampFailure {
                    stamping.log("timestamp request=\(stamping.request) failure=\(failure)")
                    isAway = true
                }
            }
            return stamping?.isDemanded == true ? .failure(.unstamped) : .success(try sign(file, nil))
        }
    }
}
