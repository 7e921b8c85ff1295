import HTTP
import Kinerja

/// Saves whether a second factor is required: only an admin who has one may ask it of others, so that nobody locks
/// himself out.
enum SecurityRoutes {
    static func save(_ stepUp: StepUpAdministrator, _ exchange: Exchange) throws -> Response {
        let visit = SettingsVisit<SecurityPart>(stepUp.administrator, exchange)
        let form = try exchange.form()
        guard form[SecurityPart.required] != Typed.on || stepUp.administrator.signedIn.hasFactor else {
            return try visit.show(form, [SecurityRoutes.own])
        }
        return try visit.save(form)
    }

    private static let own = Problem(
        message:
            """
            Pasang dahulu verifikasi dua langkah pada akun Anda sendiri, di halaman Akun. Setelah itu dapat \
            diwajibkan.
            """,
        field: SecurityPart.required)
}
