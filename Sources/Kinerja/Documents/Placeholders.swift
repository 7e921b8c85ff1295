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
        values["TAHUN LALU"] = String(document.tahun - 1)
        namaJenis = tenant.settings.kosakata.name(of: document.kind, revisi: document.revisi)
        values["JENIS"] = namaJenis
        values["PERANGKAT DAERAH"] = document.perangkatDaerah?.nama ?? ""
        values["TENANT"] = tenant.nama
        values["JABATAN"] = document.jabatan.nama
        values["ESELON"] = document.jabatan.eselon
        values["NAMA"] = signer.namaPegawai
        let periode = naskah.periode(of: document.kind)
        for place in 1...Periode.longest { values["TAHUN \(place)"] = periode?.year(at: place).map(String.init) }
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
}
