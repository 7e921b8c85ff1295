/// What is done to evidence.
public enum BuktiDeed: String, Sendable, CaseIterable {
    case attach = "lampirkan-bukti"
    case detach = "lepas-bukti"
    case publish = "terbitkan-bukti"
    case withdraw = "tarik-bukti"
}

/// Why the domain says no to something about evidence.
public enum BuktiRefusal: Error, Sendable, Equatable {
    /// Whoever reports attaches and takes away.
    case notReporter
    /// Whoever verifies decides what citizens see.
    case notVerifier(Pemverifikasi)
    /// The entry waits for its verdict with what it has.
    case submitted
    /// A result was verified with it.
    case verified
    /// No result was verified with it yet.
    case notVerified
    /// Results of this office are nobody else's (`Keterbukaan`).
    case notOpen
    case published
    case notPublished
}

/// Where a file stands: what decides what may be done with it.
public struct KeadaanBukti: Sendable {
    /// Of the entry at work; `nil` where there is none.
    public let entri: KeadaanRealisasi?
    /// Whether a result was verified since it was attached.
    public let isVerified: Bool
    public let isPublished: Bool
    /// Whether citizens see results of its indikator.
    public let isOpen: Bool

    public init(entri: KeadaanRealisasi?, isVerified: Bool, isPublished: Bool, isOpen: Bool) {
        (self.entri, self.isVerified, self.isPublished, self.isOpen) = (entri, isVerified, isPublished, isOpen)
    }
}

/// Leave to do one deed to one file, once.
public struct BuktiPermit: ~Copyable, Sendable {
    public let deed: BuktiDeed

    fileprivate init(_ deed: BuktiDeed) { self.deed = deed }
}

extension WewenangRealisasi {
    public func permit(
        _ deed: BuktiDeed, _ keadaan: KeadaanBukti, to actor: Actor, on date: CalendarDate
    ) throws(BuktiRefusal) -> BuktiPermit {
        try check(deed, keadaan, by: actor, on: date)
        return BuktiPermit(deed)
    }

    /// The same as a question, for a button.
    public func allows(
        _ deed: BuktiDeed, _ keadaan: KeadaanBukti, to actor: Actor, on date: CalendarDate
    ) -> Bool {
        do {
            try check(deed, keadaan, by: actor, on: date)
            return true
        } catch {
            return false
        }
    }

    private func check(
        _ deed: BuktiDeed, _ keadaan: KeadaanBukti, by actor: Actor, on date: CalendarDate
    ) throws(BuktiRefusal) {
        switch deed {
        case .attach, .detach:
            guard isReporter(actor, on: date) else { throw .notReporter }
            if keadaan.entri == .diajukan { throw .submitted }
            if deed == .detach, keadaan.isPublished { throw .published }
            if deed == .detach, keadaan.isVerified { throw .verified }
        case .publish, .withdraw:
            guard isVerifier(actor, on: date) else { throw .notVerifier(pemverifikasi) }
            if deed == .withdraw, !keadaan.isPublished { throw .notPublished }
            if deed == .withdraw { return }
            guard keadaan.isOpen else { throw .notOpen }
            guard keadaan.isVerified else { throw .notVerified }
            if keadaan.isPublished { throw .published }
        }
    }
}
