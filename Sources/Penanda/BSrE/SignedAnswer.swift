import Sealing

/// Which of the files that came back belongs to one that was sent: the one that begins with all of its bytes. Not by
/// its position: one that is missing would give each that follows to the wrong document.
enum SignedAnswer {
    /// - Returns: `.rewritten` where the bytes that were sent are not all there, or nothing that was added signs them.
    static func file(_ sent: [UInt8], among files: [[UInt8]], of asked: Int) -> Result<[UInt8], SigningFailure> {
        guard let file = files.first(where: { $0.count > sent.count && $0.starts(with: sent) }) else {
            return .failure(files.count < asked ? BSrEWords.missing : .rewritten)
        }
        return SignedPDF.isSigned(file, after: sent.count) ? .success(file) : .failure(.rewritten)
    }
}
