import HTTP
import Kinerja
import Records
import Sealing

/// `/v/berkas`: is the file in my hand the signed one, or what happened to it? By its bytes, or by their SHA-256 alone.
enum FileVerification {
    /// Of a file, in bytes.
    static let limit = 20 << 20
    /// Of the request around it.
    static let bodyLimit = 21 << 20
    /// Of a digest as people copy it, with room for blanks; more is none, and is not shown again.
    private static let longestDigest = 200

    static func form(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        page(guest, exchange, problem: nil, sidik: "", .ok)
    }

    static func check(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        let sent: String = try exchange.form().single("sidik") ?? ""
        let typed: String = sent.utf8.count > longestDigest ? "…" : Teks.clean(sent).filter { $0 != " " }
        return try typed.isEmpty ? checkFile(guest, exchange) : checkDigest(typed, guest, exchange)
    }

    private static func checkDigest(_ typed: String, _ guest: Guest, _ exchange: Exchange) throws -> Response {
        guard let digest = Digest(hex: typed) else {
            let words = "Sidik SHA-256 terdiri atas 64 angka dan huruf a sampai f."
            return refused(guest, exchange, words, "sidik", sidik: typed)
        }
        return try answer(fileCheck(exchange).finding(digest), digest, name: nil, guest, exchange)
    }

    private static func checkFile(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        let sent: Part? = try? exchange.request.parts().first { $0.name == "berkas" && $0.filename != nil }
        guard let file = sent, !file.body.isEmpty else {
            return refused(guest, exchange, "Pilih berkas PDF, atau tulis sidiknya.", "berkas", sidik: "")
        }
        guard file.body.count <= limit else {
            let words = "Berkasnya lebih dari 20 MB. Tulis sidiknya saja."
            return refused(guest, exchange, words, "berkas", sidik: "", status: .contentTooLarge)
        }
        let finding = try fileCheck(exchange).finding(file.body.bytes)
        let digest = file.body.withBytes { SHA256.digest($0) }
        return try answer(finding, digest, name: file.filename, guest, exchange)
    }

    private static func fileCheck(_ exchange: Exchange) throws -> FileCheck {
        FileCheck(scope: try exchange.publicScope(), reader: exchange.site.reader)
    }

    private static func answer(
        _ finding: FileFinding, _ digest: Digest, name: String?, _ guest: Guest, _ exchange: Exchange
    ) throws -> Response {
        let chrome = Chrome(
            exchange, guest.tenant, title: "Pemeriksaan berkas",
            trail: [Link(guest.tenant.nama, "/"), Link("Periksa dokumen", "/v")])
        let zone: TimeZoneID = guest.tenant.settings.zona
        return VerifyFilePage(
            chrome: chrome, verdict: finding.verdict, meaning: finding.meaning(guest.tenant.nama),
            file: [name.map { Term("Berkas", String(Teks.clean($0).prefix(200))) }, Term("SHA-256", digest.hex)]
                .compactMap { $0 },
            document: finding.kode.map { Link("Lihat dokumen \(PageFoot.grouped($0))", "/v/\($0)") },
            signatures: finding.signatures.map { FileSignature($0, zone: zone) }
        ).response()
    }

    private static func refused(
        _ guest: Guest, _ exchange: Exchange, _ sentence: String, _ field: String, sidik: String,
        status: StatusCode = .unprocessableContent
    ) -> Response {
        page(guest, exchange, problem: Problem(message: sentence, field: field), sidik: sidik, status)
    }

    /// With the cookie that the form is bound to: the only public page besides signing in that needs one.
    private static func page(
        _ guest: Guest, _ exchange: Exchange, problem: Problem?, sidik: String, _ status: StatusCode
    ) -> Response {
        let (key, cookie) = GuestCookie.ensure(exchange.request)
        var chrome = Chrome(
            exchange, guest.tenant, title: "Periksa berkas PDF",
            trail: [Link(guest.tenant.nama, "/"), Link("Periksa dokumen", "/v")])
        chrome.hasProblems = problem != nil
        chrome.token = key.token
        var digest: Field = UploadPage.digest
        digest.value = sidik
        if problem?.field == digest.name { digest.error = problem?.message }
        var response: Response = UploadPage(
            chrome: chrome, problems: problem.map { [$0] } ?? [], limit: "paling besar \(limit >> 20) MB",
            refusal: problem?.field == "berkas" ? problem?.message : nil, digest: digest
        ).response(status)
        if let cookie { response.setCookie(cookie) }
        return response
    }
}
