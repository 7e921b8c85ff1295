import HTTP

/// Many files in few calls. Each file has a result of its own. A passphrase that was refused is not tried again,
/// because BSrE locks who guesses; and a gateway that did not answer is not asked again, so that whoever signs forty
/// waits once.
enum BSrEBatch {
    /// - Throws: `BSrEAbsent`, from the first call only, and nothing else.
    static func sign(
        _ files: [FileToSign], with dialect: any BSrEDialect, as nik: NIK, passphrase: String
    ) throws -> [Result<[UInt8], SigningFailure>] {
        var results: [Result<[UInt8], SigningFailure>] = files.map { _ in .failure(.unavailable) }
        /// Why nobody is asked any more.
        var end: SigningFailure?
        for (number, indices) in calls(files, most: type(of: dialect).most).enumerated() {
            let outcome: Result<[[UInt8]], SigningFailure>
            do {
                if let end { throw end }
                outcome = .success(try dialect.sign(indices.map { files[$0] }, as: nik, passphrase: passphrase))
            } catch let failure as SigningFailure {
                if failure == .wrongSecret { end = failure }
                outcome = .failure(failure)
            } catch let failure as Client.Failure {
                if failure.isSilence { end = BSrEWords.failure(failure) }
                outcome = .failure(BSrEWords.failure(failure))
            } catch is BSrEAbsent where number > 0 {
                end = .unavailable
                outcome = .failure(.unavailable)
            }
            for index in indices {
                results[index] = outcome.flatMap { SignedAnswer.file(files[index].pdf, among: $0, of: indices.count) }
            }
        }
        return results
    }

    /// One reason and one place hold for all files of a call.
    private static func calls(_ files: [FileToSign], most: Int) -> [[Int]] {
        let groups: [String: [Int]] = Dictionary(grouping: files.indices) { index in
            "\(files[index].reason)\n\(files[index].location)"
        }
        return groups.values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }.flatMap { group in
            stride(from: 0, to: group.count, by: most).map { Array(group[$0..<min($0 + most, group.count)]) }
        }
    }
}

extension Client.Failure {
    /// Nobody answered, and nobody would answer the next call either.
    fileprivate var isSilence: Bool {
        switch self {
        case .unknownHost, .outside, .unreachable, .noConnection, .tooSlow: true
        case .brokenOff, .malformed, .tooLarge, .unspeakable: false
        }
    }
}
