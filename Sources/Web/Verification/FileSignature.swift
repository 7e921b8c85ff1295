import Kinerja
import Sealing

/// A signature inside a file, as its own bytes tell it.
struct FileSignature {
    /// "Pihak pertama"
    let party: String
    let terms: [Term]
}

extension FileSignature {
    init(_ signature: PDFSignature, zone: TimeZoneID) {
        let certificate: Certificate? = signature.certificate
        let names: [Term?] = [
            certificate.map { Term("Sertifikat atas nama", $0.subject.commonName) },
            certificate.map { Term("Penerbit", $0.issuerName) },
            certificate.map { Term("Nomor seri", $0.serial) },
            certificate.map {
                Term("Berlaku", "\($0.from.date(in: zone).indonesian) sampai \($0.until.date(in: zone).indonesian)")
            },
            signature.signedAt.map { Term("Waktu menurut berkas", $0.indonesian(in: zone)) },
        ]
        self.init(party: PDFRefusal.party(signature.field).capitalizedFirst, terms: names.compactMap { $0 })
    }
}
