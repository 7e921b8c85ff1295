/// Why a file is not read as a workbook.
public enum WorkbookError: Error, Equatable, Sendable {
    /// There is not a byte.
    case empty
    /// It is something else than an Excel workbook (`.xlsx`).
    case otherFormat(FileFormat)
    /// It asks for a password.
    case encrypted
    /// Bytes are missing or changed: the file was cut off on its way, or is no whole workbook.
    case damaged(Damage)
    /// A part does not follow the format. Its name is for the log: the file chose it.
    case malformed(part: String)
    /// It holds what no honest workbook needs.
    case dangerous(Danger)
    /// It is valid, but uses what is not read here.
    case unsupported(Feature)
    /// More than is taken, with what is.
    case tooMuch(Quantity, limit: Int)

    public enum Damage: Error, Equatable, Sendable {
        /// No end of the archive, or ends that do not meet.
        case cutOff
        /// A header or checksum does not match its data.
        case contradiction
        /// A part that must be there is not.
        case missingPart
    }

    public enum Danger: Error, Equatable, Sendable, CaseIterable {
        /// A name that leads out of the archive.
        case path
        /// Two parts of one name, or two names for the same bytes.
        case overlap
        /// Compressed so far that it can only be meant to fill the memory.
        case bomb
        /// A document type or entity declaration.
        case documentType
        /// A sheet that is to be fetched from elsewhere.
        case externalPart
    }

    public enum Feature: Error, Equatable, Sendable, CaseIterable {
        /// The 64-bit records of ZIP, for more than 4 GiB or 65,535 parts; or several volumes.
        case largeArchive
        /// A compression other than deflate.
        case compression
        /// A text encoding other than UTF-8.
        case encoding
    }

    public enum Quantity: Error, Equatable, Sendable, CaseIterable {
        /// Bytes, of the file and inflated.
        case fileBytes, partBytes, totalBytes
        case parts, sheets, rows, columns, cells, merges
        /// Bytes of a name, and of the text in one cell.
        case nameLength, textLength
        /// Elements inside each other, and attributes of one.
        case depth, attributes
    }
}
