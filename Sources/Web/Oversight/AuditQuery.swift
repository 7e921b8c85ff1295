import HTTP
import Kinerja
import Records
import Sealing

/// The filter of the audit page as it stands in the address.
struct AuditQuery {
    let pelaku: String
    let dokumen: String
    let perbuatan: String
    /// As typed: `2026-11-21`.
    let dari: String
    let hingga: String
    /// Only what came before this number.
    let sebelum: Int?

    init(_ query: Fields) {
        let text: (String) -> String = { String(Teks.clean(query[$0] ?? "").prefix(100)) }
        pelaku = text("pelaku")
        dokumen = text("dokumen")
        perbuatan = text("perbuatan")
        dari = text("dari")
        hingga = text("hingga")
        sebelum = query["sebelum"].flatMap { Int($0) }
    }

    /// What is wrong with the dates, if anything.
    var problems: [Problem] {
        let wrong: [(String, String)] = [("dari", dari), ("hingga", hingga)].filter {
            !$0.1.isEmpty && CalendarDate(iso: $0.1) == nil
        }
        guard wrong.isEmpty else {
            return wrong.map { Problem(message: "Tanggal “\($0.1)” tidak ada.", field: $0.0) }
        }
        guard let first = CalendarDate(iso: dari), let last = CalendarDate(iso: hingga), last < first else { return [] }
        return [Problem(message: "Tanggal akhir mendahului tanggal awal.", field: "hingga")]
    }

    func filter(in zone: TimeZoneID) -> AuditFilter {
        AuditFilter(
            pelaku: pelaku, objek: code ?? dokumen, perbuatan: perbuatan,
            mulai: CalendarDate(iso: dari).flatMap { midnight($0, zone) },
            sampai: CalendarDate(iso: hingga)?.adding(days: 1).flatMap { midnight($0, zone) })
    }

    private func midnight(_ date: CalendarDate, _ zone: TimeZoneID) -> Instant? {
        ClockTime(hour: 0, minute: 0).flatMap { Instant(date, $0, in: zone) }
    }

    /// A code as people copy it from paper, with spaces and in small letters.
    private var code: String? {
        CrockfordBase32.canonical(dokumen).flatMap { $0.utf8.count == 8 ? $0 : nil }
    }

    /// The same filter in an address.
    func address(_ path: String, sebelum: Int? = nil) -> String {
        let pairs: [(String, String)] = [
            ("pelaku", pelaku), ("dokumen", dokumen), ("perbuatan", perbuatan), ("dari", dari), ("hingga", hingga),
            ("sebelum", sebelum.map { String($0) } ?? ""),
        ].filter { !$0.1.isEmpty }
        guard !pairs.isEmpty else { return path }
        return "\(path)?" + pairs.map { "\($0.0)=\(AuditQuery.encoded($0.1))" }.joined(separator: "&")
    }

    /// For the value of a query field (RFC 3986, 3.4): what separates fields, and all that is no letter, is spelled
    /// out.
    private static func encoded(_ text: String) -> String {
        let plain: Set<UInt8> = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
        return text.utf8.map { byte in
            if plain.contains(byte) { return String(UnicodeScalar(byte)) }
            return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }

    /// Everything that was done to one thing.
    static func about(_ objek: String) -> AuditQuery {
        AuditQuery(Fields([("dokumen", objek)]))
    }

    var isEmpty: Bool { [pelaku, dokumen, perbuatan, dari, hingga].allSatisfy(\.isEmpty) }
}
