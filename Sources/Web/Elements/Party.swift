/// One side of a Perjanjian Kinerja, as the statement names it.
struct Party {
    let name: String
    let office: String
    /// "selanjutnya disebut pihak pertama": the tenant's own words.
    /// `nil` where one official signs alone and is called nothing.
    let designation: String?
    /// By which decision a Pj, Plt or Plh holds the office: "Nomor ... tanggal ...".
    var decision: String?
}

/// The words of the statement page (*pernyataan*), in the order they are read.
struct StatementText {
    let title: String
    let opening: String
    /// In the order in which they are named; one alone on the bupati's own PK.
    let parties: [Party]
    let pledge: [StatementBlock]
    /// "Tabanan, 31 Januari 2022".
    let placeAndDate: String

    /// A kind without a statement has no opening.
    var isPresent: Bool { !opening.isEmpty }
}
