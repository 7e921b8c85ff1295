/// Why a file cannot be given to citizens as it is.
public enum BuktiTerbitFault: Error, Equatable, Sendable {
    /// Nothing of it can be taken out without its secret.
    case encrypted
    /// To take out its author would break its signature.
    case signed
    /// Other files stand in it.
    case attachments
    /// What tells of its author cannot be reached.
    case hidden
}

/// What citizens get of a file: without where a picture was taken, without who wrote it.
public struct BuktiTerbit: Sendable {
    public let isi: [UInt8]

    /// - Parameter copied: a workbook with the values of another one and nothing else; `nil` where it cannot be read.
    public init(
        _ jenis: Bukti.Jenis, _ bytes: [UInt8], copied: ([UInt8]) -> [UInt8]?
    ) throws(BuktiTerbitFault) {
        switch jenis {
        case .pdf: isi = try PDFEvidence.stripped(bytes)
        case .png:
            guard let stripped = try? PNGEvidence.stripped(bytes) else { throw .hidden }
            isi = stripped
        case .jpeg:
            guard let stripped = try? JPEGEvidence.stripped(bytes) else { throw .hidden }
            isi = stripped
        case .xlsx:
            guard let copy = copied(bytes) else { throw .hidden }
            isi = copy
        }
    }
}
