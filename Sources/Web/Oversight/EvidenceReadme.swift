import Kinerja
import Records
import Sealing

/// What stands in the archive and how to check it with other people's programs.
struct EvidenceReadme {
    let tenant: String
    let unit: String
    let year: Int
    let address: String
    let documents: [EvidenceDocumentRow]
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
        jejak/jejak.jsonl      jejak perbuatan dari sidik harian sebelum perbuatan pertama sampai sidik sesudah yang \
        terakhir
        jejak/sidik-harian.tsv sidik yang diumumkan di \(address)/jejak
        SHA256SUMS             sidik setiap berkas di dalam paket ini

        Cara memeriksa (tanpa program pembuat paket, kecuali langkah 6)
        1. Tidak ada berkas yang berubah:
             sha256sum --check SHA256SUMS
        2. Naskah yang ditandatangani: SHA-256 naskah.json sama dengan kolom “sha256 naskah” di tanda-tangan.tsv:
             sha256sum dokumen/*/*/naskah.json
        3. Tanda tangan di dalam PDF (tahap-1.pdf, tahap-2.pdf) utuh dan dari otoritas kabupaten:
             mkdir nss && certutil -N -d sql:nss --empty-password
             for o in sertifikat/otoritas-*.pem; do certutil -A -d sql:nss -n $o -t CT,C,C -i $o; done
             for b in dokumen/*/*/tahap-[12].pdf; do pdfsig -nssdir sql:nss $b; done
           Setiap tahap adalah awal dari tahap berikutnya, bita demi bita (tidak ada keluaran berarti sama):
             for d in dokumen/*/*/; do [ ! -e $d/tahap-2.pdf ] || cmp -n $(stat -c %s $d/tahap-1.pdf) $d/tahap-1.pdf \
             $d/tahap-2.pdf; done
           Otoritas itu memang otoritas kabupaten bila sidiknya sama dengan yang diumumkan di \(address)/sertifikat:
             for o in sertifikat/otoritas-*.pem; do openssl x509 -in $o -noout -fingerprint -sha256; done
        4. Sertifikat penanda tangan tidak dicabut. Yang dicabut disebut “revoked”; tanda tangannya tetap sah bila
           dibuat sebelum waktu pencabutan (kolom waktu di tanda-tangan.tsv):
             for l in sertifikat/daftar-cabut-*.crl; do openssl crl -inform DER -in $l; done > daftar.pem
             cat sertifikat/otoritas-*.pem > otoritas.pem
             for s in sertifikat/[0-9a-f]*.pem; do openssl verify -no_check_time -crl_check -CRLfile daftar.pem \
             -CAfile otoritas.pem $s; done
             openssl crl -in daftar.pem -noout -text
        5. Setiap naskah dan setiap tahap yang bertanda tangan tercatat di dalam jejak dengan sidiknya:
             for b in dokumen/*/*/naskah.json dokumen/*/*/tahap-[12].pdf; do
               [ ! -e $b ] || grep -q $(sha256sum < $b | cut -c1-64) jejak/jejak.jsonl || echo $b TIDAK TERCATAT; done
        6. Jejak perbuatan utuh dan sama dengan yang diumumkan; sidiknya dicocokkan dengan \(address)/jejak:
             janji verify-ledger jejak/jejak.jsonl\(end.map { " --checkpoint \($0.sequence):\($0.digest)" } ?? "")
           Baris pertama jejak.jsonl menjelaskan cara menghitungnya dengan program lain.

        Tanda tangan dengan cara “akun” dan “lokal” adalah tanda tangan elektronik tidak tersertifikasi, dengan
        cara “bsre” tersertifikasi (PP 71 Tahun 2019). Dengan cara “akun” tidak ada berkas bertanda tangan:
        buktinya naskah.json, tanda-tangan.tsv, dan jejak perbuatan.

        """
    }

    private func line(_ document: EvidenceDocumentRow) -> String {
        """
          \(document.kode)  \(document.kind.nama)\(document.revisi > 0 ? ", perubahan \(document.revisi)" : ""), \
        \(document.jabatan)
        """
            + " (\(document.status.tag.words.lowercased()))"
    }
}
