/// The words that titles and header lines of a form leave to the document: `{TAHUN}`, `{JABATAN}`, `{nomorKeputusan}`.
struct Placeholders: Sendable {
    private let values: [String: String]
    /// What the document calls itself.
    let namaJenis: String

    /// An office without a perangkat daerah, the bupati's, stands for the kabupaten itself.
    init(_ document: Document, naskah: Naskah, signer: Penempatan, tenant: Tenant) {
        var values: [String: String] = [:]
        for field in document.kind.isian { values[field.id] = naskah.isian[field.id] ?? field.semula }
        values["TAHUN"] = String(document.tahun)
        namaJenis = tenant.settings.kosakata.name(of: document.kind, revisi: document.revisi)
        values["JENIS"] = namaJenis
        values["PERANGKAT DAERAH"] = document.perangkatDaerah?.nama ?? ""
        values["TENANT"] = tenant.nama
        values["JABATAN"] = document.jabatan.nama
        values["ESELON"] = document.jabatan.eselon
        values["NAMA"] = signer.namaPegawai
        for (index, year) in Placeholders.years(values["periode"] ?? "").enumerated() { values["TAHUN \(index + 1)"] = year }
        self.values = values
    }

    /// Names that nothing stands for are filled with nothing.
    func fill(_ text: String) -> String {
        guard text.contains("{") else { return text }
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            filled += rest[..<open]
            filled += values[String(rest[rest.index(after: open)..<close])] ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return Teks.clean(filled + rest)
    }

    /// "2021-2026" or "2021–2026": each year of it, ten at most.
    private static func years(_ period: String) -> [String] {
        let ends = period.split { !$0.isNumber }.compactMap { Int($0) }
        guard ends.count == 2, ends[0] <= ends[1], ends[1] - ends[0] < 10, (2000...2100).contains(ends[0]) else { return [] }
        return (ends[0]...ends[1]).map(String.init)
    }
}
