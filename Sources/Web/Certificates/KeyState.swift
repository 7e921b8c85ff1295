import Deeds
import Kinerja
import Penanda
import Records
import Sealing

/// Where somebody is on the way to a signature: what the page of the own key says, and which deeds it offers.
struct KeyState {
    let status: StatusTag
    let meaning: String
    let terms: [Term]
    let forms: [SecretForm]

    /// An account that is no pegawai's.
    static let unavailable = KeyState(
        status: StatusTag("Tidak tersedia", .quiet),
        meaning:
            """
            Akun ini tidak terhubung dengan seorang pegawai, jadi tidak menandatangani. Admin kabupaten dapat \
            menghubungkannya.
            """,
        terms: [], forms: [])

    private init(status: StatusTag, meaning: String, terms: [Term], forms: [SecretForm]) {
        self.status = status
        self.meaning = meaning
        self.terms = terms
        self.forms = forms
    }

    /// - Parameter keys: of the account, the newest first.
    init(_ keys: [KunciRow], _ authorities: [OtoritasRow], now: Instant, zone: TimeZoneID) throws {
        do {
            let means = try SigningMeans(keys, authorities, now: now)
            let isRenewing: Bool = keys.first?.der == nil
            let endsSoon: Bool = CertificateTerm.endsSoon(means.certificate.until, now)
            self.init(
                status: StatusTag(
                    "Berlaku sampai \(means.certificate.until.date(in: zone).indonesian)", endsSoon ? .caution : .good),
                meaning: isRenewing ? KeyState.renewing : endsSoon ? KeyState.ending : KeyState.ready,
                terms: Term.of(means.certificate),
                forms: [KeyPage.change, KeyPage.renew, KeyPage.revoke(means.certificate.serial)])
        } catch let hindrance as SigningHindrance {
            self.init(hindrance, zone: zone)
        }
    }

    private init(_ hindrance: SigningHindrance, zone: TimeZoneID) {
        switch hindrance {
        case .noKey:
            self.init(
                status: StatusTag("Belum ada kunci", .waiting), meaning: KeyState.none, terms: [], forms: [KeyPage.make]
            )
        case .waiting:
            self.init(
                status: StatusTag("Menunggu sertifikat", .waiting),
                meaning:
                    """
                    Kunci Anda sudah dibuat. Admin kabupaten memastikan bahwa Anda yang membuatnya, lalu \
                    menerbitkan sertifikatnya.
                    """,
                terms: [], forms: [KeyPage.change, KeyPage.make])
        case .expired(let until):
            self.init(
                status: StatusTag("Berakhir \(until.date(in: zone).indonesian)", .bad),
                meaning: "Masa berlaku sertifikat sudah lewat. Yang ditandatangani sebelumnya tetap sah.", terms: [],
                forms: [KeyPage.make])
        case .revoked(let moment):
            self.init(
                status: StatusTag("Dicabut \(moment.date(in: zone).indonesian)", .bad),
                meaning:
                    """
                    Sertifikat ini dicabut. Yang ditandatangani sebelumnya tetap sah. Buat kunci baru untuk \
                    menandatangani lagi.
                    """,
                terms: [], forms: [KeyPage.make])
        }
    }

    private static let none = """
        Untuk menandatangani Anda memerlukan kunci, yang hanya dapat dibuka dengan sandi Anda, dan sertifikat dari \
        admin kabupaten. \
        Jenisnya tanda tangan elektronik tidak tersertifikasi (PP 71/2019).
        """
    private static let ready = """
        Tanda tangan Anda dibuat dengan kunci ini. Jenisnya tanda tangan elektronik tidak tersertifikasi (PP 71/2019).
        """
    private static let ending = """
        Sertifikat ini segera berakhir. Buat kunci baru sekarang: sampai sertifikat barunya terbit, kunci yang lama \
        tetap dipakai.
        """
    private static let renewing = "Kunci baru Anda menunggu sertifikat. Sampai terbit, kunci yang lama tetap dipakai."
}

extension Term {
    /// What a certificate says of its holder.
    static func of(_ certificate: Certificate) -> [Term] {
        let subject: CertificateSubject = certificate.subject
        return [Term("Nama pada sertifikat", subject.commonName)]
            + [
                subject.title.map { Term("Jabatan", $0) },
                subject.organizationalUnit.map { Term("Perangkat daerah", $0) },
            ].compactMap { $0 }
            + [
                Term("Penerbit", certificate.issuerName), Term("Nomor seri", certificate.serial.grouped),
                Term("Sidik (SHA-256)", certificate.fingerprint.hex.grouped),
            ]
    }
}

extension String {
    /// Digits in groups of four, to be compared and read aloud.
    var grouped: String {
        let digits: [Character] = Array(self)
        return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<min($0 + 4, digits.count)]) }.joined(
            separator: " ")
    }
}
