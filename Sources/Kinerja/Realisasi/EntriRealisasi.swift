/// What was typed about one indikator and one part of a year.
public struct IsianRealisasi: Sendable, Equatable {
    /// The result as typed; blank where only its parts are.
    public var mentah: String
    /// Of a percentage: 9 of 10.
    public var pembilang: String
    public var penyebut: String
    /// Why it is as it is, what stood in the way, and what is done about it.
    public var sebab: String
    public var kendala: String
    public var tindakLanjut: String

    public init(
        mentah: String = "", pembilang: String = "", penyebut: String = "", sebab: String = "", kendala: String = "",
        tindakLanjut: String = ""
    ) {
        self.mentah = Teks.clean(mentah)
        self.pembilang = Teks.clean(pembilang)
        self.penyebut = Teks.clean(penyebut)
        self.sebab = Teks.clean(sebab)
        self.kendala = Teks.clean(kendala)
        self.tindakLanjut = Teks.clean(tindakLanjut)
    }

    public var isBlank: Bool { self == IsianRealisasi() }

    /// Whether it names a result: 0 is one.
    public var isStated: Bool { !mentah.isEmpty || !pembilang.isEmpty && !penyebut.isEmpty }
}

/// An entry with all that decides what may be done to it.
public struct EntriRealisasi: Sendable {
    public let id: ID<EntriRealisasi>
    public let indikator: ID<IndikatorKinerja>
    public let tahun: Int
    public let periode: PeriodeUkur
    public let isian: IsianRealisasi
    public let keadaan: KeadaanRealisasi
    /// Whose entry it is, and who submitted it.
    public let akun: ID<Akun>
    public let pengaju: ID<Akun>?

    public init(
        id: ID<EntriRealisasi>, indikator: ID<IndikatorKinerja>, tahun: Int, periode: PeriodeUkur,
        isian: IsianRealisasi,
        keadaan: KeadaanRealisasi, akun: ID<Akun>, pengaju: ID<Akun>?
    ) {
        self.id = id
        self.indikator = indikator
        self.tahun = tahun
        self.periode = periode
        self.isian = isian
        self.keadaan = keadaan
        self.akun = akun
        self.pengaju = pengaju
    }
}

/// Why the domain says no to something about a result.
public enum RealisasiRefusal: Error, Sendable, Equatable {
    case wrongState(RealisasiDeed, KeadaanRealisasi)
    /// Results are entered by the perencana of the perangkat daerah and by the holder of the office.
    case notReporter
    /// The kabupaten lets others verify.
    case notVerifier(Pemverifikasi)
    /// He entered or submitted it himself.
    case ownEntry
    /// Nothing is stated.
    case blank
    case reasonMissing
}

/// Leave to do one deed to one entry, once.
public struct PermitRealisasi: ~Copyable, Sendable {
    public let deed: RealisasiDeed
    public let entri: ID<EntriRealisasi>
    public let from: KeadaanRealisasi
    public let to: KeadaanRealisasi

    fileprivate init(_ deed: RealisasiDeed, _ entri: EntriRealisasi, to: KeadaanRealisasi) {
        self.deed = deed
        self.entri = entri.id
        from = entri.keadaan
        self.to = to
    }
}

/// Who may do what about the results of one office.
public struct WewenangRealisasi: Sendable {
    /// The office that the indikator belong to.
    public let jabatan: Jabatan
    public let pemverifikasi: Pemverifikasi

    public init(jabatan: Jabatan, pemverifikasi: Pemverifikasi) {
        self.jabatan = jabatan
        self.pemverifikasi = pemverifikasi
    }

    /// As for drafting: the perencana of the perangkat daerah and the holder of the office; for an office above them
    /// all Bagian Organisasi too.
    public func isReporter(_ actor: Actor, on date: CalendarDate) -> Bool {
        if actor.holding(of: jabatan.id, on: date) != nil { return true }
        guard let unit = jabatan.perangkatDaerah else { return actor.peran.contains(.admin) }
        return actor.peran.contains(.perencana) && actor.perangkatDaerah == unit
    }

    public func isVerifier(_ actor: Actor, on date: CalendarDate) -> Bool {
        switch pemverifikasi {
        case .atasan: jabatan.atasan.map { actor.acting(for: $0, on: date) != nil } ?? actor.peran.contains(.admin)
        case .organisasi: actor.peran.contains(.admin)
        case .inspektorat: actor.peran.contains(.inspektorat)
        }
    }

    /// Whoever enters and verifies sees it, and whoever watches over all.
    public func isVisible(to actor: Actor, on date: CalendarDate) -> Bool {
        !actor.peran.isDisjoint(with: [.admin, .inspektorat]) || isReporter(actor, on: date)
            || isVerifier(actor, on: date)
    }
}

extension EntriRealisasi {
    /// Leave for a deed of a person.
    public func permit(
        _ deed: RealisasiDeed, to actor: Actor, on date: CalendarDate, under rules: WewenangRealisasi
    ) throws(RealisasiRefusal) -> PermitRealisasi {
        PermitRealisasi(deed, self, to: try check(deed, by: actor, on: date, under: rules))
    }

    /// Leave to put this entry out of its place: comes with a newer draft of somebody who may report, or with the
    /// verification of a correction, and no other way.
    public func permitToReplace(
        verifying correction: borrowing PermitRealisasi
    ) throws(RealisasiRefusal) -> PermitRealisasi {
        guard correction.deed == .verify, correction.entri != id, keadaan == .diverifikasi,
            let next = keadaan.next(.replace)
        else { throw .wrongState(.replace, keadaan) }
        return PermitRealisasi(.replace, self, to: next)
    }

    public func permitToReplace(
        byDraftOf actor: Actor, on date: CalendarDate, under rules: WewenangRealisasi
    ) throws(RealisasiRefusal) -> PermitRealisasi {
        guard rules.isReporter(actor, on: date) else { throw .notReporter }
        guard keadaan.isOpen, let next = keadaan.next(.replace) else { throw .wrongState(.replace, keadaan) }
        return PermitRealisasi(.replace, self, to: next)
    }

    /// What the deed would lead to; nothing is permitted by it.
    @discardableResult
    public func check(
        _ deed: RealisasiDeed, by actor: Actor, on date: CalendarDate, under rules: WewenangRealisasi
    ) throws(RealisasiRefusal) -> KeadaanRealisasi {
        guard deed != .replace, let next = keadaan.next(deed) else { throw .wrongState(deed, keadaan) }
        switch deed {
        case .submit, .withdraw:
            guard rules.isReporter(actor, on: date) else { throw .notReporter }
            if deed == .submit, !isian.isStated { throw .blank }
        case .verify, .sendBack, .replace:
            guard rules.isVerifier(actor, on: date) else { throw .notVerifier(rules.pemverifikasi) }
            // Who returns his own does no harm; who verifies it would judge himself.
            if deed == .verify, akun == actor.akun || pengaju == actor.akun { throw .ownEntry }
        }
        return next
    }

    public func allows(
        _ deed: RealisasiDeed, to actor: Actor, on date: CalendarDate, under rules: WewenangRealisasi
    ) -> Bool {
        do {
            try check(deed, by: actor, on: date, under: rules)
            return true
        } catch {
            return false
        }
    }
}
