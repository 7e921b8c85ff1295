/// The words that titles, header lines and statements leave to the document: `{TAHUN}`, `{JABATAN}`,
/// `{nomorKeputusan}`.
struct Placeholders: Sendable {
    private let values: [String: String]
    /// What the document calls itself.
    let namaJenis: String

    /// An office without a perangkat daerah, the bupati's, stands for the kabupaten itself.
    init(_ document: Document, naskah: Naskah, parties: Parties, tenant: Tenant) {
        var values: [String: String] = [:]
        for field in document.kind.isian + IsianSpec.umum { values[field.id] = naskah.isian[field.id] ?? field.semula }
        namaJenis = tenant.settings.kosakata.name(of: document.kind, revisi: document.revisi)
        for name in PlaceholderName.allCases {
            values[name.rawValue] =
                switch name {
                case .tahun: String(document.tahun)
                case .tahunLalu: String(document.tahun - 1)
                case .jenis: namaJenis
                case .perangkatDaerah: document.perangkatDaerah?.nama ?? ""
                case .tenant: tenant.nama
                case .jabatan: document.jabatan.nama
                case .eselon: document.jabatan.eselon
                case .nama: parties.pertama.namaPegawai
                case .namaPihakKedua: parties.kedua?.namaPegawai ?? ""
                case .jabatanPihakKedua: parties.kedua?.sebutanJabatan ?? ""
                case .pihakPertama: tenant.settings.kosakata.pihakPertama
                case .pihakKedua: tenant.settings.kosakata.pihakKedua
                case .tempat: naskah.tempat
                case .tanggal: naskah.tanggal
                }
        }
        let periode = naskah.periode(of: document.kind)
        for place in 1...Periode.longest { values["TAHUN \(place)"] = periode?.year(at: place).map(String.init) }
        self.values = values
    }

    /// Names that nothing stands for are filled with nothing.
    func fill(_ text: String) -> String {
        guard text.contains("{") else { return text }
        var filled = ""
        for part in PlaceholderName.parts(of: text) {
            switch part {
            case .text(let words): filled += words
            case .name(let name): filled += values[name] ?? ""
            }
        }
        return Teks.clean(filled)
    }
}

/// The placeholders that every document fills. A kind fills each of its fields as well, by their ids, and one with a
/// period each of its years, `{TAHUN 1}`.
public enum PlaceholderName: String, Sendable, CaseIterable {
    case tahun = "TAHUN"
    case tahunLalu = "TAHUN LALU"
    case jenis = "JENIS"
    case perangkatDaerah = "PERANGKAT DAERAH"
    case tenant = "TENANT"
    case jabatan = "JABATAN"
    case eselon = "ESELON"
    case nama = "NAMA"
    case namaPihakKedua = "NAMA PIHAK KEDUA"
    case jabatanPihakKedua = "JABATAN PIHAK KEDUA"
    case pihakPertama = "PIHAK PERTAMA"
    case pihakKedua = "PIHAK KEDUA"
    case tempat = "TEMPAT"
    case tanggal = "TANGGAL"

    /// All that documents of a kind fill.
    public static func known(to kind: DocumentKind) -> [String] {
        let years = kind.periode == nil ? [] : (1...Periode.longest).map { "TAHUN \($0)" }
        return allCases.map(\.rawValue) + (kind.isian + IsianSpec.umum).map(\.id) + years
    }

    /// Those of a text that a kind does not fill, as they are written; one without its end is none either.
    public static func unknown(in text: String, to kind: DocumentKind) -> [String] {
        let known = Set(known(to: kind))
        let names = parts(of: text).compactMap { part -> String? in
            switch part {
            case .name(let name): known.contains(name) ? nil : "{\(name)}"
            case .text(let words): words.firstIndex(of: "{").map { String(words[$0...].prefix(24)) }
            }
        }
        return names.enumerated().filter { names.firstIndex(of: $1) == $0 }.map(\.element)
    }

    enum Part {
        case text(String)
        case name(String)
    }

    static func parts(of text: String) -> [Part] {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            parts.append(.text(String(rest[..<open])))
            parts.append(.name(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        return parts + [.text(String(rest))]
    }
}
