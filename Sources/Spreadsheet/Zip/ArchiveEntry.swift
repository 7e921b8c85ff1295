/// One entry of an archive's directory.
struct ArchiveEntry {
    let name: String
    let method: Int
    let crc: Int
    let compressedSize: Int
    let size: Int
    /// Of the local header.
    let position: Int

    /// Bytes of a record of the directory, without its name, extra field and comment (APPNOTE 4.3.12).
    static let recordSize = 46
    private static let isEncrypted = 0x0001
    /// Stands for a number that is kept in a 64-bit record.
    private static let elsewhere = 0xFFFF_FFFF
    /// Below it any ratio is harmless.
    private static let smallSize = 1 << 20

    /// The record that starts at `position`; the caller has seen its signature and that all of it is there.
    init(_ bytes: [UInt8], at position: Int, _ limits: WorkbookLimits) throws(WorkbookError) {
        guard bytes.read16(position + 8) & Self.isEncrypted == 0 else { throw .encrypted }
        method = bytes.read16(position + 10)
        crc = bytes.read32(position + 16)
        compressedSize = bytes.read32(position + 20)
        size = bytes.read32(position + 24)
        self.position = bytes.read32(position + 42)
        guard ![compressedSize, size, self.position].contains(Self.elsewhere), bytes.read16(position + 34) == 0 else {
            throw .unsupported(.largeArchive)
        }
        let end: Int = position + Self.recordSize + bytes.read16(position + 28)
        name = try Self.name(bytes[(position + Self.recordSize)..<end], limits)
        guard method == 0 || method == 8 else { throw .unsupported(.compression) }
        guard method == 8 || size == compressedSize else { throw .damaged(.contradiction) }
        guard size <= Self.smallSize || size / max(compressedSize, 1) < limits.ratio else { throw .dangerous(.bomb) }
    }

    /// Some programs of Windows write their own mark between folders.
    static func normalised(_ name: ArraySlice<UInt8>) -> [UInt8] {
        name.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    }

    /// A name that stays within the archive, in the grammar of part names (ECMA-376 part 2, 6.2.2), and no longer than
    /// said.
    private static func name(_ bytes: ArraySlice<UInt8>, _ limits: WorkbookLimits) throws(WorkbookError) -> String {
        guard bytes.count <= limits.nameLength else { throw .tooMuch(.nameLength, limit: limits.nameLength) }
        guard let name = String(validating: normalised(bytes), as: UTF8.self), !name.isEmpty,
            !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: ":") })
        else { throw .dangerous(.path) }
        let folders = name.split(separator: "/", omittingEmptySubsequences: false)
        let isFolder: Bool = folders.last == ""
        guard !folders.dropLast(isFolder ? 1 : 0).contains(where: { $0 == "" || $0 == "." || $0 == ".." }) else {
            throw .dangerous(.path)
        }
        return name
    }
}
