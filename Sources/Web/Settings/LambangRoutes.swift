import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// The coat of arms: served to everybody, uploaded, and taken off the letterhead again.
enum LambangRoutes {
    /// The address is the digest of the bytes, so that what it leads to never changes.
    static func file(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        guard let lambang = Lambang(rawValue: try exchange.parameter("berkas")) else { throw Denial.notFound }
        // Read even for a browser that has it already: another kabupaten's stays 404 whatever was asked.
        guard let bytes = try EmbeddedCrests.bytes(of: lambang, from: exchange.site.reader, exchange.publicScope())
        else { throw Denial.notFound }
        let tag = EntityTag(lambang.sha256)
        var response = Response(contentType: lambang.jenis.mediaType, body: bytes)
        if tag.isKnown(to: exchange.request.headers) { response = Response(status: .notModified) }
        response.headers.set("ETag", tag.text)
        response.headers.set("Cache-Control", "public, max-age=31536000, immutable")
        response.headers.set("Content-Security-Policy", SecurityHeaders.sandbox)
        return response
    }

    static func remove(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try keep(nil, SettingsVisit<LetterheadPart>(administrator, exchange))
    }

    static func upload(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let visit = SettingsVisit<LetterheadPart>(administrator, exchange)
        do {
            return try keep(NewLambang(LambangFile(sent(exchange))), visit)
        } catch let fault as LambangFault {
            return try visit.show(nil, [Problem(message: fault.sentence, field: SettingsPage.Crest.file)])
        }
    }

    private static func sent(_ exchange: Exchange) throws -> [UInt8] {
        let files: [Part] = try exchange.request.parts().filter {
            $0.name == SettingsPage.Crest.file && $0.filename != nil
        }
        guard files.count <= 1 else { throw Denial.malformedForm }
        return files.first?.body.bytes ?? []
    }

    private static func keep(_ file: NewLambang?, _ visit: SettingsVisit<LetterheadPart>) throws -> Response {
        let reason: String = file == nil ? "Lambang dilepas." : "Lambang diunggah."
        return try visit.answering { try visit.desk.changeLambang(file, LetterheadPart.words.path, reason: reason) }
    }
}

extension LambangFault {
    /// What the person who chose the file can do about it.
    var sentence: String {
        switch self {
        case .missing: "Pilih dulu berkas lambangnya."
        case .tooLarge(let bytes):
            "Berkas ini \((bytes + 1023) / 1024) KB; paling besar \(LambangFile.limit / 1024) KB. Perkecil gambarnya."
        case .unknownFormat: "Berkas ini bukan PNG atau SVG, apa pun namanya. Simpan ulang sebagai PNG."
        case .damaged: "Berkas PNG ini rusak atau tidak lengkap. Simpan ulang sebagai PNG."
        case .pixels(let width, let height):
            "Gambar ini \(width) x \(height) piksel; yang diterima 32 sampai 2.048 piksel tiap sisinya."
        case .forbidden(let what):
            """
            SVG ini memuat “\(what)”, yang tidak diizinkan pada lambang. Simpan sebagai PNG, atau sebagai SVG \
            biasa dengan tulisan diubah menjadi kurva.
            """
        case .malformed(let line):
            "SVG ini tidak tertulis dengan benar pada baris \(line). Simpan ulang dari program gambarnya."
        case .unsized: "SVG ini tidak menyebut ukurannya (viewBox). Simpan ulang dari program gambarnya."
        }
    }
}
