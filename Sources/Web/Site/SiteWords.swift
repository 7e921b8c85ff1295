import Deeds
import Kinerja

/// What the deeds of this site write down for people to read: in versions' histories and in notices.
package struct SiteWords: WrittenWords {
    package init() {}

    package func title(of document: Document) -> String { document.longTitle }

    package func address(of document: Document) -> String { document.address.work }

    package var account: (title: String, address: String) { ("Akun Anda", "/akun") }

    package func copied(from kind: DocumentKind, tahun: Int) -> String { "Disalin dari \(kind.nama) \(tahun)" }
    package func carried(from kind: DocumentKind, tahun: Int) -> String { "Diambil dari \(kind.nama) \(tahun)" }

    package var keptWithJabatan: String { "Tugas dan fungsi diambil dari jabatan" }
    package var withForm: String { "Ragam formulir dipilih" }

    package func revised(for alasan: AlasanPerubahan) -> String {
        "Disalin dari naskah yang berlaku, alasan \(alasan.rawValue)"
    }

    package func reason(of document: Document, _ pihak: Pihak) -> String { "\(document.title), \(pihak.words)" }

    package func field(of pihak: Pihak) -> String { "Tanda tangan \(pihak.words)" }

    package func restored(versi: Int) -> String { versi == 0 ? "Dikosongkan kembali" : "Versi \(versi) dipulihkan" }
}
