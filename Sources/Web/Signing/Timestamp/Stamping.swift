import Kinerja
import Sealing

/// How the signatures of one call get their timestamps.
struct Stamping: Sendable {
    let client: TimestampClient
    /// No signature without one.
    let isDemanded: Bool
    let request: String

    /// - Returns: nil where there is no authority, or the kabupaten wants none.
    init?(_ client: TimestampClient?, _ wish: PenandaWaktu, request: String) {
        guard let client, wish != .tanpa else { return nil }
        (self.client, self.isDemanded, self.request) = (client, wish == .wajib, request)
    }

    /// Signs each file with a timestamp. Where that fails and is not demanded, that file and those after it go without: whoever
    /// signs twelve waits once for an authority that is away.
    /// - Throws: what `sign` throws, and `SigningFailure` where a timestamp is demanded and there is none.
    static func sign(
        _ files: [FileToSign], with stamping: Stamping?,
        _ sign: (FileToSign, ((Digest) throws -> [UInt8])?) throws -> [UInt8]
    ) throws -> [[UInt8]] {
        var stamping: Stamping? = stamping
        return try files.map { file in
            guard let now = stamping else { return try sign(file, nil) }
            do {
                return try sign(file) { try now.client.token(for: $0) }
            } catch let failure as TimestampFailure {
                Log.line("timestamp request=\(now.request) failure=\(failure)")
                guard !now.isDemanded else { throw SigningFailure.unstamped }
                stamping = nil
                return try sign(file, nil)
            }
        }
    }
}

extension SigningFailure {
    static let unstamped = SigningFailure.refused(
        code: "", sentence: "Penanda waktu tidak menjawab, padahal kabupaten ini mewajibkannya. Naskah belum ditandatangani; coba lagi nanti.")
}
