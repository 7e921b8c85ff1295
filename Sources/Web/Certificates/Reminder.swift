import Database
import Deeds
import Kinerja
import Records

/// What stands in the way of a signature, or soon will, unless its reader looks after it. It goes when it is done.
struct Reminder {
    let what: String
    let why: String
    let next: Link

    /// For whoever is signed in: about the own account, and for an admin about the authority.
    /// - Parameter canHaveFactor: the installation keeps second factors.
    static func all(_ facts: ReminderFactsRow?, for signedIn: SignedIn, canHaveFactor: Bool) -> [Reminder] {
        let zone: TimeZoneID = signedIn.tenant.settings.zona
        return [facts.flatMap { ownCertificate($0, signedIn, zone) }, canHaveFactor ? factor(signedIn) : nil].compactMap
        { $0 }
            + (facts.map { authority($0, now: signedIn.now, zone) + waiting($0) } ?? [])
    }

    /// About the list of revocation.
    static func authority(_ facts: ReminderFactsRow, now: Instant, _ zone: TimeZoneID) -> [Reminder] {
        var reminders: [Reminder] = []
        if facts.belumTerdaftar > 0 {
            reminders.append(
                Reminder(
                    what: "\(facts.belumTerdaftar) pencabutan belum masuk daftar",
                    why:
                        """
                        Situs ini sudah mengetahuinya. Terbitkan daftar baru agar pemeriksa di luar situs ini \
                        juga mengetahuinya.
                        """,
                    next: Link("Terbitkan daftar", AuthorityPage.address)))
        }
        if let end = facts.daftarSelesai, CertificateTerm.endsSoon(end, now) {
            reminders.append(
                Reminder(
                    what: "Daftar pencabutan \(ending(end, now, zone))",
                    why: "Tanpa daftar yang berlaku, tanda tangan tidak dapat diperiksa sepenuhnya di luar situs ini.",
                    next: Link("Terbitkan daftar", AuthorityPage.address)))
        }
        return reminders
    }

    private static func waiting(_ facts: ReminderFactsRow) -> [Reminder] {
        guard facts.menunggu > 0 else { return [] }
        return [
            Reminder(
                what: "\(facts.menunggu) kunci menunggu sertifikat",
                why: "Pastikan dulu kepada pemiliknya, lalu terbitkan sertifikatnya.",
                next: Link("Terbitkan sertifikat", CertificatesPage.address))
        ]
    }

    private static func ownCertificate(_ facts: ReminderFactsRow, _ signedIn: SignedIn, _ zone: TimeZoneID) -> Reminder?
    {
        guard signedIn.tenant.settings.penandatangan == .lokal, !facts.isRenewing, let end = facts.sertifikatSelesai,
            CertificateTerm.endsSoon(end, signedIn.now)
        else { return nil }
        return Reminder(
            what: "Sertifikat tanda tangan Anda \(ending(end, signedIn.now, zone))",
            why: end > signedIn.now
                ? "Buat kunci baru sekarang. Sampai sertifikat barunya terbit, yang lama tetap dipakai."
                : "Buat kunci baru agar dapat menandatangani lagi. Yang sudah ditandatangani tetap sah.",
            next: Link("Perbarui kunci", KeyPage.address))
    }

    private static func factor(_ signedIn: SignedIn) -> Reminder? {
        guard signedIn.isWeighty, !signedIn.hasFactor else { return nil }
        return Reminder(
            what: "Akun Anda belum memakai verifikasi dua langkah",
            why:
                """
                Akun ini menandatangani atau mengatur. Dengan kode dari ponsel Anda, kata sandi saja tidak cukup \
                untuk masuk.
                """,
            next: Link("Pasang sekarang", TwoFactor.address))
    }

    private static func ending(_ end: Instant, _ now: Instant, _ zone: TimeZoneID) -> String {
        "\(end > now ? "berakhir" : "sudah berakhir") \(end.date(in: zone).indonesian)"
    }
}

extension SignedIn {
    func reminders(_ facts: ReminderFactsRow?, _ site: Site) -> [Reminder] {
        Reminder.all(facts, for: self, canHaveFactor: site.settings.key != nil)
    }

    /// What `Reminder` has to know of whoever is signed in.
    var reminderFacts: Query<ReminderFactsRow> {
        Query.reminderFacts(akun: actor.akun, isAdmin: actor.peran.contains(.admin))
    }
}
