import Kinerja
import Records
import Sealing

/// What stands in the archive and how to check it with other people's programs.
struct EvidenceReadme {
    let tenant: String
    let unit: String
    let year: Int
    let address: String
    let documents: [EvidenceDocuments.Result]
    /// The last link of the ledger in the archive.
    let end: AuditAnchor?

    var text: String {
        """
        PAKET BUKTI \(year)
        \(unit)
        \(tenant)

        Isi
        \(documents.map(line).joined(separator: "\n"))

        dokumen/KODE/N/        N menghitung naskah yang pernah ditandatangani; yang terakhir berlaku, kecuali
                               dikembalikan (lihat kolom terakhir tanda-tangan.tsv)
          naskah.json          teks yang ditandatangani, bita demi bita
          tahap-0.pdf          berkas sebelum tanda tangan, tahap-1.pdf setelah pihak pertama, tahap-2.pdf setelah
                               pihak kedua; hanya bila ditandatangani di dalam berkas PDF
          cetak.pdf            bentuk cetak, bila pernah dibuat; tidak memuat tanda tangan
          tanda-tangan.tsv     siapa, dalam jabatan apa, kapan, dengan cara apa
        sertifikat/            sertifikat penanda tangan, otoritas kabupaten, daftar pencabutan terakhir
        jejak/jejak.jsonl      jejak perbuatan dari sidik harian sebelum perbuatan pertama sampai sidik sesudah yang terakhir
        jejak/sidik-harian.tsv sidik yang diumumkan di \(address)/jejak
        SHA256SUMS             sidik setiap berkas di dalam paket ini

        Cara memeriksa (tanpa program pembuat paket, kecuali langkah 5)
        1. Tidak ada berkas yang berubah:
             sha256sum --check SHA256SUMS
        2. Naskah yang ditandatangani: SHA-256 naskah.json sama dengan kolom “sha256 naskah” di tanda-tangan.tsv:
             sha256sum dokumen/*/*/naskah.json
        3. Tanda tangan di dalam PDF (tahap-1.pdf, tahap-2.pdf):
             mkdir nss && certutil -N -d nss --empty-password
             certutil -A -d nss -n otoritas -t CT,C,C -i sertifikat/otoritas-1.pem
             pdfsig -nssdir nss dokumen/KODE/1/tahap-2.pdf
           Setiap tahap adalah awal dari tahap berikutnya, bita demi bita:
             cmp -n $(stat -c %s tahap-1.pdf) tahap-1.pdf tahap-2.pdf
        4. Sertifikat penanda tangan berasal dari otoritas kabupaten dan tidak dicabut:
             openssl verify -CAfile sertifikat/otoritas-1.pem sertifikat/SERIAL.pem
             openssl crl -inform DER -in sertifikat/daftar-cabut-1.crl -noout -text
        5. Jejak perbuatan utuh dan sama dengan yang diumumkan; sidiknya dicocokkan dengan \(address)/jejak:
             janji verify-ledger jejak/jejak.jsonl\(end.map { " --checkpoint \($0.sequence):\($0.digest)" } ?? "")
           Baris pertama jejak.jsonl menjelaskan cara menghitungnya dengan program lain.

        Tanda tangan dengan cara “akun” dan “lokal” adalah tanda tangan elektronik tidak tersertifikasi, dengan cara
        “bsre” tersertifikasi (PP 71 Tahun 2019). Dengan cara “akun” tidak ada berkas bertanda tangan: buktinya
        naskah.json, tanda-tangan.tsv, dan jejak perbuatan.

        """
    }

    private func line(_ document: EvidenceDocuments.Result) -> String {
        "  \(document.kode)  \(document.kind.nama)\(document.revisi > 0 ? ", perubahan \(document.revisi)" : ""), \(document.jabatan)"
            + " (\(document.status.tag.words.lowercased()))"
    }
}
