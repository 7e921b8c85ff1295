import Kinerja
import Records
import Sealing

extension ArsipFault {
    /// What the person who chose the file can do about it.
    var sentence: String {
        switch self {
        case .missing: "Pilih dahulu berkas PDF-nya."
        case .tooLarge(let bytes):
            """
            Berkas ini \((bytes + (1 << 20) - 1) >> 20) MB; paling besar \(ArsipBerkas.limit >> 20) MB. Pindai ulang \
            dengan mutu lebih rendah.
            """
        case .notPDF: "Berkas ini bukan PDF, apa pun namanya. Simpan atau pindai ulang sebagai PDF."
        case .cutOff: "Berkas PDF ini tidak lengkap: bagian akhirnya tidak ada. Kirim lagi dari berkas aslinya."
        case .duplicate: "Berkas yang sama sudah ada di arsip."
        }
    }
}

extension Arsip.DataPribadi {
    /// As an answer to the question whether NIP or wet signatures are in the file.
    var words: String {
        switch self {
        case .tidakAda: "Tidak ada NIP dan tanda tangan basah di berkas ini"
        case .ditutup: "Ada; terbitkan salinan yang NIP dan tanda tangannya ditutup"
        case .tetap: "Ada, dan tetap diterbitkan dengan alasan di bawah ini"
        }
    }

    /// For readers of what was published.
    static func remark(_ stored: String) -> String? {
        switch Arsip.DataPribadi(rawValue: stored) {
        case .ditutup: "Salinan: NIP dan tanda tangan ditutup."
        case .tidakAda, .tetap, nil: nil
        }
    }
}

enum ArsipWords {
    /// "PK 2018, Dinas Kesehatan"
    static func place(_ row: ArsipRow) -> String { "\(kind(row.jenis)) \(row.tahun), \(row.perangkatDaerah)" }

    static func kind(_ id: String) -> String { Arsip.nama(jenis: id) ?? id }

    static func status(_ row: ArsipRow) -> StatusTag {
        row.diterbitkan == nil ? StatusTag("Belum terbit", .quiet) : StatusTag("Terbit", .good)
    }

    static func digest(_ bytes: [UInt8]) -> String { Digest(bytes: bytes)?.hex ?? "" }

    /// "812 KB", "1,4 MB"
    static func size(_ bytes: Int) -> String {
        guard bytes >= 1 << 20 else { return "\(max(1, (bytes + 1_023) / 1_024)) KB" }
        let tenths = (bytes * 10 + (1 << 19)) >> 20
        return "\(tenths / 10),\(tenths % 10) MB"
    }

    /// Everywhere such a paper is named.
    static let notSignedHere = "tidak ditandatangani di Janji"
}
