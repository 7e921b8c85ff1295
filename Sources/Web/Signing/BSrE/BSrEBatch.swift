import HTTP

/// Many files in few calls. Each file has a result of its own; a passphrase that was refused once is not tried again, because
/// BSrE locks who guesses.
enum BSrEBatch {
    /// - Throws: `BSrEAbsent` and nothing else.
    static func sign(
        _ files: [FileToSign], with dialect: any BSrEDialect, as nik: NIK, passphrase: String
    ) throws -> [Result<[UInt8], SigningFailure>] {
        var results: [Result<[UInt8], SigningFailure>] = files.map { _ in .failure(.wrongSecret) }
        for indices in calls(files, most: type(of: dialect).most) {
            let outcome: Result<[[UInt8]], SigningFailure> = try outcome {
                try dialect.sign(indices.map { files[$0] }, as: nik, passphrase: passphrase)
            }
            for index in indices { results[index] = outcome.flatMap { SignedAnswer.file(files[index].pdf, among: $0, of: indices.count) } }
            if case .failure(.wrongSecret) = outcome { break }
        }
        return results
    }

    private static func outcome(_ body: () throws -> [[UInt8]]) throws -> Result<[[UInt8]], SigningFailure> {
        do {
            return .success(try body())
        } catch let failure as SigningFailure {
            return .failure(failure)
        } catch let failure as Client.Failure {
            return .failure(BSrERefusal.failure(failure))
        }
    }

    /// One reason and one place hold for all files of a call.
    private static func calls(_ files: [FileToSign], most: Int) -> [[Int]] {
        let groups: [String: [Int]] = Dictionary(grouping: files.indices) { "\(files[$0].reason)\n\(files[$0].location)" }
        return groups.values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }.flatMap { group in
            stride(from: 0, to: group.count, by: most).map { Array(group[$0..<min($0 + most, group.count)]) }
        }
    }
}
