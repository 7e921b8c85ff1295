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
    /// Which kind of electronic signature it is; nil where the page says so elsewhere.
    var kind: String?
    /// The certificate; empty without one of the kabupaten's own.
    var certificate: [Term] = []
}
