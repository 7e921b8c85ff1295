import Kinerja

extension SignedPDF {
    /// Whether a file is what its signers signed: a kept stage, or one signed revision on top of a kept stage.
    /// - Parameters:
    ///   - stages: the digests of the kept stages, 0 first.
    ///   - authorities: every generation of the tenant's authority; each counts for what was signed in its time.
    ///   - lists: of those authorities; others are passed over.
    ///   - revoked: revocations that no list carries yet.
    ///   - signers: for each field, the fingerprints of the certificates that may fill it; a field that is missing here
    ///     may be filled with any certificate of the authorities.
    ///   - now: signatures from later than this do not count, but for 5 minutes between clocks.
    public static func verify(
        _ pdf: [UInt8], stages: [Digest], authorities: [Certificate], lists: [RevocationList],
        revoked: [Revocation] = [],
        signers: [String: Set<Digest>] = [:], at now: Instant
    ) -> PDFVerdict {
        if let stage = stages.firstIndex(of: SHA256.digest(pdf)) {
            return .stored(stage: stage, signatures: (try? signatures(in: pdf)) ?? [])
        }
        do {
            let file = try PDFFile(pdf)
            let signatures: [PDFSignature] = try signatures(of: file)
            let trust = SignatureTrust(
                authorities: authorities, lists: lists, revoked: revoked, signers: signers, now: now)
            if let refusal = try refusal(signatures, in: file, stages: Set(stages), trust) { return .refused(refusal) }
            return .sound(signatures)
        } catch .truncated {
            return .refused(.truncated)
        } catch .unsupported(let feature) {
            return .refused(.unsupported(feature))
        } catch {
            return .refused(.unreadable(String(describing: error)))
        }
    }

    private static func refusal(
        _ signatures: [PDFSignature], in file: PDFFile, stages: Set<Digest>, _ trust: SignatureTrust
    ) throws(PDFError) -> PDFRefusal? {
        guard let last = signatures.last else { return .unsigned }
        // A signature that was moved explains the damage around it.
        let moved: PDFSignature? = signatures.first(where: \.isSwapped)
        if let refusal = moved?.damage ?? signatures.lazy.compactMap(\.damage).first { return refusal }
        guard last.revisionEnd == file.bytes.count else { return .laterRevision(after: last.field) }
        for signature in signatures {
            let isKept: Bool = signature.field != last.field
            if let refusal = trust.refusal(signature, in: file.bytes, isKept: isKept) { return refusal }
        }
        guard let kept = file.keptRevision(among: stages) else { return .unknownRevision }
        guard signatures.dropLast().allSatisfy({ $0.revisionEnd <= kept }) else { return .unknownRevision }
        return try file.isUpdate(of: kept, with: last) ? nil : .changedMore(field: last.field)
    }
}

extension PDFSignature {
    fileprivate var isSwapped: Bool {
        switch integrity {
        case .swapped: true
        case .sound, .altered, .broken: false
        }
    }

    fileprivate var damage: PDFRefusal? {
        switch integrity {
        case .sound: nil
        case .altered: .altered(field: field)
        case .swapped(let other): .swapped(field: field, with: other)
        case .broken(let problem): .broken(field: field, problem)
        }
    }
}
