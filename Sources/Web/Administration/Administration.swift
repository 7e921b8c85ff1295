import Database
import HTTP
import Kinerja
import Records

/// The page that lists the registers.
enum Administration {
    static func home(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let signedIn: SignedIn = administrator.signedIn
        let counts = try exchange.site.staff.read(for: signedIn.desk(exchange).scope, RegisterCounts()).first
        return AdminHomePage(
            chrome: Chrome(exchange, signedIn, title: "Pengaturan"),
            registers: [
                entry(PerangkatDaerahRegister.words, counts?.perangkatDaerah, "terdaftar"),
                entry(JabatanRegister.words, counts?.jabatan, "terdaftar"),
                entry(PegawaiRegister.words, counts?.pegawai, "terdaftar"),
                entry(PenempatanRegister.words, counts?.penempatan, "tercatat"),
                entry(AkunRegister.words, counts?.akun, "aktif"),
            ]
        ).response()
    }

    private static func entry(_ words: RegisterWords, _ count: Int?, _ state: String) -> AdminHomePage.Register {
        AdminHomePage.Register(
            name: words.title, address: words.address, meaning: words.meaning, count: "\(count ?? 0) \(state)")
    }
}
