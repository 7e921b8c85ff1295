import Database
import Sealing

@testable import Web

extension SiteFixture {
    /// The key of the tests' installation.
    static let key: InstallationKey? = InstallationKey(text: String(repeating: "0123456789abcdef", count: 4))

    /// A row of every table of second factors, links and browsers for both twins, of an account that nobody signs in
    /// with.
    func giveFactors() throws {
        try Connection(admin).execute(
            """
            SET app.request_id = 'uji';
            CREATE TEMP TABLE siapa AS SELECT a.tenant_id, a.id FROM akun a JOIN tenant t ON t.id = a.tenant_id
             WHERE t.slug LIKE 'kembar-%' AND a.login = '\(World.Login.inspector)';
            INSERT INTO faktor_kedua (tenant_id, akun_id, rahasia) SELECT tenant_id, id,
                decode(repeat('00', 48), 'hex') FROM siapa;
            INSERT INTO kode_pemulihan (tenant_id, akun_id, sha256) SELECT tenant_id, id, sha256('x') FROM siapa;
            INSERT INTO masuk_tertunda (tenant_id, token_sha256, akun_id) SELECT tenant_id, sha256('x'), id FROM siapa;
            INSERT INTO peramban (tenant_id, token_sha256, akun_id, klien) SELECT tenant_id, sha256('x'), id, 'x'
                FROM siapa;
            INSERT INTO tautan_masuk (tenant_id, token_sha256, akun_id, pembuat_id) SELECT tenant_id, sha256('x'), id,
                id FROM siapa;
            """)
    }
}

/// Somebody's authenticator.
struct Authenticator {
    let secret: [UInt8]

    /// The code of the present step, or of one that many steps away, as PostgreSQL's clock has it.
    func code(_ fixture: SiteFixture, away steps: Int64 = 0) throws -> String {
        let seconds: Int64 = try fixture.value("SELECT extract(epoch FROM now())::bigint").flatMap { Int64($0) } ?? 0
        return OneTimeCode.code(secret, step: OneTimeCode.step(at: seconds) + steps)
    }

    /// Reads what the page shows.
    init(typedFrom page: String) throws {
        guard let text = page.firstMatch(of: /<code>([A-Z2-7 ]{39,})<\/code>/)?.1 else {
            throw Missing(what: "secret on the page")
        }
        let alphabet: [Character] = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let bits: [Int] = text.filter { $0 != " " }.flatMap { letter -> [Int] in
            let value: Int = alphabet.firstIndex(of: letter) ?? 0
            return (0..<5).reversed().map { value >> $0 & 1 }
        }
        secret = stride(from: 0, to: bits.count - 7, by: 8).map { start in
            UInt8(bits[start..<start + 8].reduce(0) { $0 << 1 | $1 })
        }
    }

    /// Turns the second factor of whoever is signed in on.
    /// - Returns: the authenticator and the recovery codes.
    static func enrol(_ client: Client, _ fixture: SiteFixture) throws -> (Authenticator, codes: [String]) {
        _ = try client.get("/akun/dua-langkah").must(200)
        _ = try client.post("/akun/dua-langkah").must(303)
        let authenticator = try Authenticator(typedFrom: client.get("/akun/dua-langkah").must(200).text)
        let shown: Answer = try client.post("/akun/dua-langkah/konfirmasi", [("kode", authenticator.code(fixture))])
            .must(200)
        return (
            authenticator, shown.text.matches(of: /<code>([0-9a-z]{4}(-[0-9a-z]{4}){3})<\/code>/).map { String($0.1) }
        )
    }
}

extension SiteFixture {
    /// The last code was taken long ago.
    func forgetCodes() throws { try Connection(admin).execute("UPDATE faktor_kedua SET langkah = 0") }
    /// Nobody proved anything lately.
    func ageProofs() throws {
        try Connection(admin).execute("UPDATE session SET bukti = bukti - interval '11 minutes'")
    }
}
