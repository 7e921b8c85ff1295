/// A document in force whose office has passed to another official since it was signed: the first ground for a PK
/// Perubahan (PermenPANRB 53/2014). A Plh stands in for days and changes nothing; the same person in another standing
/// neither.
public struct HandOver: Sendable, Equatable {
    public let document: ID<Document>
    /// The name under the document.
    public let semula: String
    public let menjadi: Penempatan

    /// Somebody who holds the office of a document in force.
    public struct Holder: Sendable {
        let document: ID<Document>
        let signer: String
        let penempatan: Penempatan
        let isSigner: Bool

        /// - Parameter isSigner: whether it is the person who signed, whatever the standing.
        public init(document: ID<Document>, signer: String, penempatan: Penempatan, isSigner: Bool) {
            self.document = document
            self.signer = signer
            self.penempatan = penempatan
            self.isSigner = isSigner
        }
    }

    /// The documents whose official changed, in the order of the holders.
    public static func all(among holders: [Holder], on date: CalendarDate) -> [HandOver] {
        let lasting = holders.filter { $0.penempatan.kedudukan != .plh }
        var seen: Set<ID<Document>> = []
        return lasting.filter { seen.insert($0.document).inserted }.compactMap { first in
            let own = lasting.filter { $0.document == first.document }
            guard let present = own.map(\.penempatan).holder(of: first.penempatan.jabatan, on: date),
                let holder = own.first(where: { $0.penempatan.id == present.id }), !holder.isSigner
            else { return nil }
            return HandOver(document: holder.document, semula: holder.signer, menjadi: present)
        }
    }
}
