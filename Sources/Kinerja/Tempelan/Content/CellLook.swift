/// What a cell looks like at first sight, read from its bytes in one pass.
enum CellLook: Sendable, Hashable {
    /// A small whole number, as it stands before an item: `3`, `3.`, `(3)`.
    case number
    /// Of the nomenclature: `1.02.03`.
    case code
    /// Rupiah, or a number that can only be that.
    case money
    /// Any other figure, with or without its unit: `85 %`, `12,5`, `25 dokumen`.
    case figure
    case dash
    /// Of a schedule: `v`, `x`, `√`.
    case mark
    /// A word that counts or measures: `Persen`, `Dokumen`.
    case unit
    case text, sentence

    init(_ text: String) {
        let bytes = text.utf8
        guard let first = bytes.first else {
            self = .text
            return
        }
        if bytes.count <= 4, CellLook.marks.contains(text) {
            self = .mark
        } else if text.isDash {
            self = .dash
        } else if first < 0x40 || first == UInt8(ascii: "R") || first == UInt8(ascii: "r") || first == UInt8(ascii: "I")
        {
            self = CellLook.numeric(text) ?? CellLook.words(text)
        } else {
            self = CellLook.words(text)
        }
    }

    private static let marks: Set<String> = [
        "v", "V", "x", "X", "√", "✓", "✔", "■", "●", "•", "*", "ü", "Ö", "vv", "☑",
    ]

    private static func words(_ text: String) -> CellLook {
        if text.utf8.count <= 30, units.contains(text.lowercased()) { return .unit }
        return text.utf8.count > 24 || text.utf8.count(where: { $0 == 0x20 || $0 == 0x0A }) >= 3 ? .sentence : .text
    }

    private static func numeric(_ text: String) -> CellLook? {
        var rest = text[...]
        var isMoney = false
        for word in ["Rp.", "Rp", "RP.", "RP", "rp.", "rp", "IDR"] where rest.hasPrefix(word) {
            rest = rest.dropFirst(word.count)
            isMoney = true
            break
        }
        let signs: [Character] = [" ", "\n", "≥", "≤", "<", ">", "±"]
        rest = rest.drop { signs.contains($0) }
        let figures = rest.prefix { $0.isASCII && ($0.isNumber || ".,-()/:+".contains($0)) }
        let digits = figures.utf8.count { (0x30...0x39).contains($0) }
        guard digits > 0 else { return text == "%" ? .unit : nil }
        let tail = rest.dropFirst(figures.count).drop { $0 == " " }
        if isMoney { return tail.utf8.count <= 80 ? .money : nil }
        if tail.isEmpty { return whole(String(figures), digits) }
        if tail.utf8.first == UInt8(ascii: "%") { return .figure }
        return tail.utf8.count <= 20 && !tail.contains("\n") && figures.last != "." && figures.last != ")"
            ? .figure : nil
    }

    private static func whole(_ text: String, _ digits: Int) -> CellLook {
        let inner = text.drop { $0 == "(" }
        let plain = inner.last.map { ".)".contains($0) } == true ? inner.dropLast() : inner
        if digits <= 3, plain.utf8.count == digits { return .number }
        let groups = plain.split(whereSeparator: { ".,".contains($0) })
        let isCode: Bool =
            plain.contains(".") && !plain.contains(",") && groups.count >= 2 && groups[0].utf8.count <= 2
            && groups.dropFirst().allSatisfy { $0.utf8.count == 2 || $0.utf8.count == 4 || $0.utf8.count == 1 }
            && groups.count >= 3
        if isCode { return .code }
        return digits >= 7 || groups.count >= 3 && groups.dropFirst().dropLast().allSatisfy { $0.utf8.count == 3 }
            ? .money : .figure
    }

    static let units: Set<String> = [
        "%", "persen", "persentase", "prosen", "orang", "dokumen", "laporan", "kegiatan", "unit", "paket", "buah",
        "desa",
        "kecamatan", "kelurahan", "indeks", "nilai", "angka", "poin", "point", "skor", "predikat", "kategori", "bulan",
        "tahun", "hari", "jam", "menit", "kali", "kelompok", "lembaga", "unit kerja", "opd", "perangkat daerah",
        "rupiah",
        "rp", "juta", "miliar", "ton", "kg", "kuintal", "hektar", "ha", "km", "m", "m2", "m3", "meter", "liter",
        "titik",
        "lokasi", "jenis", "berkas", "surat", "eksemplar", "buku", "sertifikat", "perda", "perbup", "sekolah", "siswa",
        "guru", "puskesmas", "kasus", "kk", "kepala keluarga", "rumah", "jiwa", "ekor", "batang", "lembar",
        "rekomendasi",
        "inovasi", "aplikasi", "sistem", "level", "tingkat", "opini", "rasio", "permil", "per 1000", "kampung", "pasar",
        "koperasi", "umkm", "wisatawan", "pegawai", "asn", "perusahaan", "satuan", "set", "event", "peserta", "layanan",
    ]
}
