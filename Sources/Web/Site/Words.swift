import Deeds
import Kinerja
import Sealing

// The Indonesian words for the domain's values, in one place.

extension Kinerja.Status {
    var tag: StatusTag {
        switch self {
        case .draf: StatusTag("Draf", .quiet)
        case .diajukan: StatusTag("Menunggu pihak pertama", .waiting)
        case .dikembalikan: StatusTag("Dikembalikan", .caution)
        case .ditandatanganiPihakPertama: StatusTag("Menunggu pihak kedua", .waiting)
        case .berlaku: StatusTag("Berlaku", .good)
        case .digantikan: StatusTag("Sudah digantikan", .quiet)
        case .dihapus: StatusTag("Dihapus", .quiet)
        }
    }

    /// What happens next and who does it.
    var standing: String {
        switch self {
        case .draf: "Naskah sedang disusun dan belum diajukan."
        case .diajukan: "Menunggu tanda tangan pihak pertama."
        case .dikembalikan: "Perbaiki sesuai catatan, lalu ajukan lagi."
        case .ditandatanganiPihakPertama: "Sudah ditandatangani pihak pertama; menunggu tanda tangan pihak kedua."
        case .berlaku: "Sudah ditandatangani dan berlaku sejak tanda tangan terakhir."
        case .digantikan: "Pernah berlaku dan sudah digantikan oleh naskah perubahan."
        case .dihapus: "Draf ini dihapus dan masih dapat dipulihkan."
        }
    }
}

extension Document {
    /// "Paling lambat 31 Januari 2022, 4 hari lagi"; nothing once it is in force, for a revision, or while the DPA has
    /// no date.
    func deadline(_ tenant: Tenant, on today: CalendarDate) -> String? {
        guard !status.isPublished, revisi == 0, let tenggat = tenant.settings.tenggat(tahun: tahun) else { return nil }
        let left = tenggat.days(since: today)
        let words =
            left > 0
            ? "\(left) hari lagi" : left == 0 ? "hari ini" : left > -366 ? "lewat \(-left) hari" : "sudah lewat"
        return "Paling lambat \(tenggat.indonesian), \(words)"
    }
}

extension Pihak {
    var words: String {
        switch self {
        case .pertama: "pihak pertama"
        case .kedua: "pihak kedua"
        }
    }
}

extension SignatureLine {
    init(_ pihak: Pihak, _ nama: String, _ jabatan: String, _ waktu: Instant, in zone: TimeZoneID, over sha256: [UInt8])
    {
        self.init(
            party: pihak.words.capitalizedFirst, name: nama, office: jabatan, time: waktu.indonesian(in: zone),
            digest: Digest(bytes: sha256)?.hex ?? "")
    }
}

/// A deed as the history tells it: "Diajukan".
enum DeedWords {
    static func past(_ deed: String) -> String {
        if deed == "buat" { return "Dibuat" }
        guard let deed = Kinerja.Deed(rawValue: deed) else { return deed }
        return switch deed {
        case .edit: "Diubah"
        case .delete: "Dihapus"
        case .restore: "Dipulihkan"
        case .submit: "Diajukan"
        case .withdraw: "Ditarik kembali"
        case .sendBack: "Dikembalikan"
        case .sign: "Ditandatangani"
        case .amend: "Perubahan mulai disusun"
        case .replace: "Digantikan naskah perubahan, ditandatangani"
        }
    }

    /// "mengubah naskah"
    static func active(_ deed: Kinerja.Deed) -> String {
        switch deed {
        case .edit: "mengubah naskah"
        case .delete: "menghapus draf"
        case .restore: "memulihkan draf"
        case .submit: "mengajukan naskah"
        case .withdraw: "menarik kembali naskah"
        case .sendBack: "mengembalikan naskah"
        case .sign: "menandatangani naskah"
        case .amend: "membuat perubahan"
        case .replace: "menggantikan naskah"
        }
    }
}

extension Document {
    /// "Perjanjian Kinerja Tahun 2022"
    var title: String { "\(revisi > 0 ? "Perubahan " : "")\(kind.nama) Tahun \(tahun)" }

    /// The perangkat daerah for its head, the office for everybody else.
    var owner: String {
        guard let perangkatDaerah, perangkatDaerah.slug == jabatan.slug else { return jabatan.nama }
        return perangkatDaerah.nama
    }
    /// "PK 2022 DPMD"
    var shortTitle: String { "\(shortKind) \(tahun) \(shortOwner)" }
    /// "PK 2022 Dinas Pemberdayaan Masyarakat dan Desa"
    var longTitle: String { "\(shortKind) \(tahun) \(owner)" }

    /// "PK", "PK Perubahan"
    private var shortKind: String { revisi > 0 ? "\(kind.singkatan) Perubahan" : kind.singkatan }

    private var shortOwner: String {
        guard let perangkatDaerah, perangkatDaerah.slug == jabatan.slug, !perangkatDaerah.singkatan.isEmpty else {
            return owner
        }
        return perangkatDaerah.singkatan
    }

}

extension Snapshot {
    /// "2022", and of a plan the years that it holds for: "2021–2026".
    var years: String {
        let field = DocumentKind.named(jenis)?.periode?.id
        guard let text = isian?.first(where: { $0.id == field })?.nilai, let periode = Periode(text) else {
            return String(tahun)
        }
        return "\(periode.awal)–\(periode.akhir)"
    }

    /// "Perjanjian Kinerja Tahun 2022"
    var title: String { "\(namaJenis) Tahun \(years)" }
}

extension DocumentAddress {
    var work: String { "/kerja/\(kind.id)/\(tahun)/\(slug)" }
    var published: String { "/\(tahun)/\(kind.id)/\(slug)" }
}

extension [Ringkasan] {
    /// "5 sasaran · 6 indikator · Rp9.544.677.200"
    var line: String {
        map { $0.nilai.hasPrefix("Rp") ? $0.nilai : "\($0.nilai) \($0.label.lowercased())" }.joined(separator: " · ")
    }

    var facts: [Fact] {
        map { Fact($0.nilai, $0.label.lowercased() + ($0.catatan.map { ", \($0)" } ?? "")) }
    }

    subscript(label: String) -> String? { first { $0.label == label }?.nilai }
}
