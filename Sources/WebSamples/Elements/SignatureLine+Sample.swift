@testable import Web

extension SignatureLine {
    static let tabanan: [SignatureLine] = [
        SignatureLine(
            party: "Pihak pertama", name: Party.tabananFirst.name, office: Party.tabananFirst.office,
            time: "31 Januari 2022 pukul 09.12 WITA", digest: sampleDigest),
        SignatureLine(
            party: "Pihak kedua", name: Party.tabananSecond.name, office: Party.tabananSecond.office,
            time: "31 Januari 2022 pukul 14.20 WITA", digest: sampleDigest),
    ]

    /// The same, signed in the PDF.
    static let certified: [SignatureLine] = tabanan.map { line in
        var line: SignatureLine = line
        line.kind = "Tanda tangan elektronik tidak tersertifikasi, di dalam berkas PDF, dengan sertifikat kabupaten."
        line.certificate = [
            Term("Atas nama", line.name), Term("Nomor seri", "5f2a91"), Term("Pencabutan", "Tidak dicabut"),
        ]
        return line
    }

    static let sampleDigest = "7f3a9c41d2e85b06a4f1c7739e0b52d86c1ea40f93b7d5280e6f4a1bc39d7e52"
}
