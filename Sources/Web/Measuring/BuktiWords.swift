import Deeds
import Kinerja

extension BuktiFault {
    /// What the person who chose the file can do about it.
    var sentence: String {
        switch self {
        case .missing: "Pilih dahulu berkasnya."
        case .tooLarge(let bytes):
            """
            Berkas ini \(ArsipWords.size(bytes)); paling besar \(Bukti.limit >> 20) MB. Kecilkan gambarnya atau pindai \
            ulang dengan mutu lebih rendah.
            """
        case .unknownType: "Berkas ini bukan PDF, PNG, JPEG, atau XLSX, apa pun namanya."
        case .damaged(let jenis): "Berkas \(jenis.words) ini tidak utuh. Kirim lagi dari berkas aslinya."
        case .polyglot:
            "Di dalam atau di belakang berkas ini ada berkas lain. Simpan ulang dari program aslinya, lalu kirim lagi."
        case .workbook:
            """
            Buku kerja ini tidak dapat dibaca: rusak, berkata sandi, memuat makro, atau terlalu besar bila dibuka. \
            Simpan ulang sebagai .xlsx biasa.
            """
        case .duplicate: "Berkas yang sama sudah dilampirkan di sini."
        case .quota(let megabytes):
            """
            Tempat untuk bukti (\(megabytes) MB) sudah penuh. Bagian Organisasi dapat menambahnya di Pengaturan, \
            Verifikasi realisasi.
            """
        }
    }
}

extension BuktiRefusal {
    var sentence: String {
        switch self {
        case .notReporter:
            "Bukti dilampirkan dan dilepas oleh perencana perangkat daerah ini atau pemegang jabatannya."
        case .notVerifier(let who): "Bukti diterbitkan dan ditarik oleh \(who.words)."
        case .submitted: "Realisasinya sedang diperiksa. Tarik kembali dahulu."
        case .verified: "Realisasi sudah diverifikasi dengan berkas ini, jadi berkasnya tetap tersimpan."
        case .notVerified: "Berkas ini diterbitkan setelah realisasinya diverifikasi."
        case .notOpen: "Hasil jabatan ini tidak dibuka untuk publik, jadi buktinya juga tidak."
        case .published: "Berkas ini sudah terbit. Tarik dahulu dari publik."
        case .notPublished: "Berkas ini tidak terbit."
        }
    }
}

extension BuktiTerbitFault {
    /// Why a file is not given to citizens, and what can be done instead.
    var sentence: String {
        switch self {
        case .encrypted:
            "PDF ini berkata sandi, jadi nama penulisnya tidak dapat dihapus. Lampirkan salinan tanpa kata sandi."
        case .signed:
            """
            PDF ini bertanda tangan elektronik; menghapus nama penulisnya akan merusak tanda tangan itu. Lampirkan \
            cetakan atau pindaiannya untuk diterbitkan.
            """
        case .attachments: "Di dalam PDF ini ada berkas lain. Lampirkan salinan tanpa lampiran untuk diterbitkan."
        case .hidden:
            """
            Nama penulis di dalam berkas ini tidak dapat dihapus dengan pasti, jadi berkasnya tidak diterbitkan. \
            Cetak ulang sebagai PDF, atau lampirkan gambarnya.
            """
        }
    }
}

extension Bukti.Jenis {
    var words: String { self == .jpeg ? "JPEG" : rawValue.uppercased() }
}
