import Kinerja
import Records
import Sealing

/// What a file that somebody has in hand is (ux.md §2b, rule 8): never more than its bytes prove.
enum FileFinding {
    /// Byte for byte something that is published.
    case published(PublishedByDigestRow)
    /// Soundly signed on top of a published stage, but not what is kept.
    case sound([PDFSignature], kode: String?)
    /// No signature of ours counts in it.
    case refused(PDFRefusal, [PDFSignature], origin: Origin)
    /// A SHA-256 that nothing published has.
    case unknown

    /// Where a file that was tampered with comes from.
    struct Origin {
        /// The document that it once was.
        var kode: String?
        /// The document that its refused signature really belongs to, if that is another one.
        var replayed: String?

        /// - Parameters:
        ///   - kode: the document with which the file begins, byte for byte; nil when it was changed from early on.
        ///   - owner: the document in which the refused signature stands. Where nothing else tells what the file was,
        ///     it was that.
        init(begins kode: String?, holdsSignatureOf owner: String?) {
            self.kode = kode ?? owner
            replayed = owner == self.kode ? nil : owner
        }
    }

    var verdict: StatusTag {
        switch self {
        case .published(let found) where found.wujud == .tahap && found.tahap == found.akhir:
            StatusTag("Asli: bita demi bita berkas yang ditandatangani", .good)
        case .published(let found) where found.wujud == .tahap && found.tahap == 0:
            StatusTag("Asli, tetapi sebelum ditandatangani", .caution)
        case .published(let found) where found.wujud == .tahap:
            StatusTag("Asli, tetapi baru ditandatangani satu pihak", .caution)
        case .published(let found) where found.wujud == .naskah:
            StatusTag("Asli: teks naskah yang ditandatangani", .good)
        case .published: StatusTag("Asli: bentuk cetak tanpa tanda tangan di dalamnya", .caution)
        case .sound: StatusTag("Tanda tangannya sah, tetapi berkas ini tidak tercatat", .caution)
        case .refused(.unsigned, _, _), .refused(.unsupported, _, _), .unknown: StatusTag("Bukan berkas kami", .bad)
        case .refused: StatusTag("Jangan dipercaya", .bad)
        }
    }

    func meaning(_ tenant: String) -> String {
        switch self {
        case .published(let found): FileFinding.meaning(found)
        case .sound:
            """
            Setiap tanda tangan di dalamnya utuh dan sertifikatnya diterbitkan \(tenant), tetapi tidak ada \
            dokumen terbit dengan bita-bita ini. Mintalah berkas resminya.
            """
        case .refused(let refusal, _, let origin): refusal.sentence(tenant, replayed: origin.replayed)
        case .unknown:
            """
            Tidak ada berkas terbit \(tenant) dengan sidik ini. Bila sidiknya disalin, periksa kembali semua 64 \
            angka dan hurufnya.
            """
        }
    }

    private static func meaning(_ found: PublishedByDigestRow) -> String {
        switch found.wujud {
        case .tahap where found.tahap == found.akhir:
            "Tidak satu bita pun berbeda dari berkas yang kami simpan sejak tanda tangan terakhir."
        case .tahap where found.tahap == 0:
            """
            Ini berkas yang disiapkan untuk ditandatangani; di dalamnya belum ada tanda tangan. Unduh berkas \
            akhirnya di bawah.
            """
        case .tahap: "Ini tahap sebelumnya, saat pihak kedua belum menandatangani. Unduh berkas akhirnya di bawah."
        case .naskah: "Ini isi dokumen sebagai teks, sama bita demi bita dengan yang disahkan para pihak."
        case .cetak:
            """
            Bentuk cetak ini kami buat dari naskah yang ditandatangani. Tanda tangannya tidak ada di dalam \
            berkas, melainkan tercatat pada dokumennya.
            """
        }
    }

    /// The code of the document that the page leads to.
    var kode: String? {
        switch self {
        case .published(let found): found.kode
        case .sound(_, let kode): kode
        case .refused(_, _, let origin): origin.kode
        case .unknown: nil
        }
    }

    var signatures: [PDFSignature] {
        switch self {
        case .published, .unknown: []
        case .sound(let signatures, _), .refused(_, let signatures, _): signatures
        }
    }
}

extension PDFRefusal {
    /// Why a file does not count, for whoever has it in hand: which signature, and what is wrong.
    func sentence(_ tenant: String, replayed: String? = nil) -> String {
        switch self {
        case .unreadable: "Berkas ini bukan PDF yang dapat dibaca, atau sudah rusak."
        case .unsupported:
            """
            PDF ini tersusun lain dari berkas \(tenant): mungkin disimpan ulang dengan program lain. Tanda tangan \
            di dalamnya tidak dapat kami nilai. Mintalah berkas aslinya.
            """
        case .truncated: "Bagian akhir berkas ini hilang: unduhannya terputus, atau sengaja dipotong."
        case .unsigned:
            "Tidak ada tanda tangan elektronik di dalamnya, dan tidak ada berkas terbit \(tenant) dengan bita-bita ini."
        case .altered(let field):
            replayed.map {
                "Tanda tangan \(PDFRefusal.party(field)) diambil dari dokumen lain, yaitu dokumen dengan kode \($0)."
            }
                ?? """
                Isinya diubah sesudah ditandatangani \(PDFRefusal.party(field)): bita yang dicakup tanda \
                tangannya tidak lagi sama.
                """
        case .swapped(let field, let other):
            "Tanda tangan \(PDFRefusal.party(other)) dipasang di tempat \(PDFRefusal.party(field))."
        case .broken(let field, _): "Tanda tangan \(PDFRefusal.party(field)) rusak."
        case .laterRevision(let field):
            """
            Berkas ini diubah sesudah tanda tangan \(PDFRefusal.party(field)): ada bagian yang ditambahkan \
            kemudian dan tidak ditandatangani siapa pun.
            """
        case .changedMore(let field):
            "Bersama tanda tangan \(PDFRefusal.party(field)) diubah pula bagian lain dari dokumen."
        case .unknownRevision: "Tanda tangannya utuh, tetapi dokumen di bawahnya bukan dokumen terbit \(tenant)."
        case .foreignCertificate(let field): "Sertifikat \(PDFRefusal.party(field)) tidak diterbitkan \(tenant)."
        case .expired(let field): "Sertifikat \(PDFRefusal.party(field)) tidak berlaku pada waktu tanda tangan dibuat."
        case .revoked(let field, _): "Sertifikat \(PDFRefusal.party(field)) sudah dicabut."
        case .otherSigner(let field):
            "Yang menandatangani di tempat \(PDFRefusal.party(field)) bukan orang yang berhak."
        case .unlikelyTime(let field):
            "Tanda tangan \(PDFRefusal.party(field)) tidak menyebut waktunya, atau menyebut waktu yang belum tiba."
        }
    }

    /// "pihak pertama"; a field that no document of ours has is called by its name.
    static func party(_ field: String) -> String {
        Pihak.allCases.first { $0.field == field }?.words ?? "di bidang “\(field)”"
    }
}
