/// The identity of a row of one kind: an `ID<Pegawai>` is never taken for an `ID<Jabatan>`. Never shown in an address.
public struct ID<Entity>: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int64

    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }
}
