import Deeds

extension Exchange {
    /// The sheet of a stored text; one that is not what was signed is not shown.
    func sheet(_ text: String, _ sha256: [UInt8], _ kode: String) throws -> Sheet {
        let signed = site.sheets.value(of: text, make: SignedSheet.init)
        guard let sheet = signed.sheet, signed.digest.bytes == sha256 else { throw Altered(kode) }
        return sheet
    }
}
