import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// `/sertifikat`: the authorities' certificates and lists, for everybody.
enum PublicCertificates {
    static func page(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let (authorities, lists, revoked) = try exchange.site.reader.read(
            for: exchange.publicScope(), .allOtoritas, .newestDaftarCabut, .allPencabutan)
        let zone: TimeZoneID = anyone.tenant.settings.zona
        return PublicCertificatesPage(
            chrome: Chrome(
                exchange, anyone.tenant, title: PublicCertificatesPage.title, trail: [Link(anyone.tenant.nama, "/")]),
            name: anyone.tenant.nama,
            generations: try authorities.map { row in
                try generation(row, lists.first { $0.otoritas == row.id }, revoked, zone)
            }
        ).published(exchange)
    }

    private static func generation(
        _ row: OtoritasRow, _ list: DaftarCabutRow?, _ revoked: [PencabutanRow], _ zone: TimeZoneID
    ) throws -> PublicCertificatesPage.Generation {
        let certificate = try Certificate(der: row.sertifikat)
        let address: String = "\(PublicCertificatesPage.address)/\(row.generasi)"
        return PublicCertificatesPage.Generation(
            name: "Generasi \(row.generasi)",
            terms: [
                Term("Nama", certificate.subject.commonName),
                Term(
                    "Berlaku",
                    """
                    \(row.mulai.date(in: zone).indonesian) sampai \(row.selesai.date(in: zone).indonesian)
                    """),
                Term("Sidik (SHA-256)", certificate.fingerprint.hex.grouped),
            ]
                + (list.map {
                    [
                        Term(
                            "Daftar pencabutan",
                            "Nomor \($0.nomor), berlaku sampai \($0.selesai.date(in: zone).indonesian)")
                    ]
                } ?? []),
            unlisted: try revoked.unlisted(of: row.id, in: list).map {
                "Nomor seri \($0.serial.grouped), dicabut \($0.waktu.date(in: zone).indonesian)"
            },
            files: [
                Link("Sertifikat otoritas (.crt)", "\(address).crt"),
                Link("Sertifikat otoritas (.pem)", "\(address).pem"),
            ]
                + (list.map { [Link("Daftar pencabutan nomor \($0.nomor) (.crl)", "\(address).crl")] } ?? []))
    }

    /// RFC 5280, 4.2.1.13 and RFC 2585: DER with these types.
    static func certificate(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        try file(authority(exchange).sertifikat, "application/pkix-cert", exchange)
    }

    static func text(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        try file(Array(Certificate(der: authority(exchange).sertifikat).pem.utf8), "application/x-pem-file", exchange)
    }

    static func list(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let generasi: Int = try number(exchange)
        let lists = try exchange.site.reader.read(for: exchange.publicScope(), .newestDaftarCabut)
        guard let list = lists.first(where: { $0.generasi == generasi }) else { throw Denial.notFound }
        return file(list.der, "application/pkix-crl", exchange)
    }

    private static func authority(_ exchange: Exchange) throws -> OtoritasRow {
        let generasi: Int = try number(exchange)
        let all = try exchange.site.reader.read(for: exchange.publicScope(), .allOtoritas)
        guard let row = all.first(where: { $0.generasi == generasi }) else { throw Denial.notFound }
        return row
    }

    /// As the pages write it: without sign or leading zero.
    private static func number(_ exchange: Exchange) throws -> Int {
        let text: String = try exchange.parameter("generasi")
        guard let number = Int(text), String(number) == text else { throw Denial.notFound }
        return number
    }

    private static func file(_ bytes: [UInt8], _ type: String, _ exchange: Exchange) -> Response {
        let tag = EntityTag(SHA256.digest(bytes).hex)
        var response = Response(contentType: type, body: bytes)
        if tag.isKnown(to: exchange.request.headers) { response = Response(status: .notModified) }
        response.headers.set("ETag", tag.text)
        response.headers.set("Cache-Control", "public, no-cache")
        return response
    }
}
