/// A signature as a fact: who, in which office, when, over which content.
struct SignatureLine {
    /// "Pihak pertama"
    let party: String
    let name: String
    let office: String
    /// "31 Januari 2022 pukul 09.12 WITA"
    let time: String
    /// SHA-256 of the signed snapshot, in hexadecimal, complete.
    let digest: String
}

extension SignatureLine {
    static let tabanan: [SignatureLine] = [
        SignatureLine(
            party: "Pihak pertama", name: Party.tabananFirst.name, office: Party.tabananFirst.office,
            time: "31 Januari 2022 pukul 09.12 WITA", digest: sampleDigest),
        SignatureLine(
            party: "Pihak kedua", name: Party.tabananSecond.name, office: Party.tabananSecond.office,
            time: "31 Januari 2022 pukul 14.20 WITA", digest: sampleDigest),
    ]

    static let sampleDigest = "7f3a9c41d2e85b06a4f1c7739e0b52d86c1ea40f93b7d5280e6f4a1bc39d7e52"
}
