import Database
import Deeds
import Kinerja
import Penanda
import Records

/// How new documents are signed, and whether the time of a signature is attested. How BSrE is reached is no part of it:
/// that is the installation's (`BSrEAccount`).
struct SignerPart: SettingsPart {
    static let words = SettingsWords(
        path: "penandatangan", title: "Cara tanda tangan",
        meaning: "Dengan kata sandi akun, sertifikat kabupaten, atau BSrE.",
        intro: """
            Berlaku bagi naskah yang belum ditandatangani siapa pun. Naskah yang sudah ditandatangani pihak pertama \
            diselesaikan \
            dengan cara yang sama.
            """)
    static let needsReason = true

    private let settings: TenantSettings

    init(_ settings: TenantSettings, today: CalendarDate) {
        self.settings = settings
    }

    var controls: [Field] {
        [
            .choice(
                SignerPart.way, "Cara tanda tangan",
                hint: """
                    Hanya tanda tangan BSrE yang tersertifikasi menurut PP 71/2019. Sertifikat kabupaten memerlukan \
                    otoritas \
                    sertifikat; BSrE memerlukan sambungan yang dipasang pengelola server.
                    """,
                CaraTandaTangan.allCases.map { Field.Option(value: $0.rawValue, text: $0.choice) }),
            .choice(
                SignerPart.time, "Penanda waktu",
                hint:
                    """
                    Cap waktu pihak ketiga (RFC 3161) pada tanda tangan dengan sertifikat kabupaten. BSrE memakai \
                    cap waktunya sendiri.
                    """,
                PenandaWaktu.allCases.map { Field.Option(value: $0.rawValue, text: $0.choice) }),
        ]
    }

    private static let way = "cara"
    private static let time = "penanda-waktu"

    var typed: Typed {
        [SignerPart.way: settings.penandatangan.rawValue, SignerPart.time: settings.penandaWaktu.rawValue]
    }

    func problems(_ typed: Typed, _ tx: borrowing Reading, _ tenant: Tenant, at site: Site) throws -> [Problem] {
        var problems: [Problem] = []
        if let sentence = try obstacle(to: CaraTandaTangan(rawValue: typed[SignerPart.way]), tx, tenant, at: site) {
            problems.append(Problem(message: sentence, field: SignerPart.way))
        }
        if PenandaWaktu(rawValue: typed[SignerPart.time]) == .wajib, site.settings.timestamps == nil {
            problems.append(
                Problem(
                    message: "Penanda waktu belum dipasang oleh pengelola server, jadi belum dapat diwajibkan.",
                    field: SignerPart.time))
        }
        return problems
    }

    /// Why nobody could sign in this way.
    private func obstacle(to way: CaraTandaTangan?, _ tx: borrowing Reading, _ tenant: Tenant, at site: Site) throws
        -> String?
    {
        guard let way, way.hasFile else { return nil }
        guard site.press.typesetter != nil else {
            return "Tanda tangan di dalam berkas memerlukan pembuat PDF, yang belum dipasang oleh pengelola server."
        }
        switch way {
        case .akun: return nil
        case .lokal:
            let isThere: Bool = try tx.first(.hasAuthority)?.ada ?? false
            return isThere ? nil : "Kabupaten ini belum mempunyai otoritas sertifikat yang berlaku."
        case .bsre: return site.gateways.hasAccount(of: tenant) ? nil : SignerPart.noGateway
        }
    }

    static let noGateway = "Sambungan BSrE kabupaten ini belum dipasang oleh pengelola server."

    func apply(_ typed: Typed, to settings: inout TenantSettings) {
        settings.penandatangan = CaraTandaTangan(rawValue: typed[SignerPart.way]) ?? settings.penandatangan
        settings.penandaWaktu = PenandaWaktu(rawValue: typed[SignerPart.time]) ?? settings.penandaWaktu
    }

    func furnish(_ page: inout SettingsPage, _ tenant: Tenant, at site: Site) {
        guard let account = try? site.gateways.account(of: tenant) else { return }
        page.deed = SettingsPage.Deed(
            address: "\(SignerPart.words.address)/uji", words: "Uji sambungan BSrE",
            hint:
                """
                Gerbang BSrE kabupaten ini ada di \(account.address), dengan pengguna \(account.user). Diuji \
                tanpa menandatangani apa pun.
                """
        )
    }
}

extension CaraTandaTangan {
    fileprivate var choice: String {
        switch self {
        case .akun: "Kata sandi akun, tanpa tanda tangan di dalam berkas"
        case .lokal: "Sertifikat kabupaten (tidak tersertifikasi)"
        case .bsre: "BSrE (tersertifikasi)"
        }
    }
}

extension PenandaWaktu {
    fileprivate var choice: String {
        switch self {
        case .tanpa: "Tanpa cap waktu"
        case .bilaTersedia: "Bila tersedia"
        case .wajib: "Wajib; tanpa cap waktu tidak ada tanda tangan"
        }
    }
}
