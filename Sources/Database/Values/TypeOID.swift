/// Object identifiers of PostgreSQL's built-in types. They are fixed (`pg_type.dat` of the server's source).
public enum TypeOID {
    public static let bool: UInt32 = 16
    public static let bytea: UInt32 = 17
    public static let name: UInt32 = 19
    public static let int8: UInt32 = 20
    public static let int2: UInt32 = 21
    public static let int4: UInt32 = 23
    public static let text: UInt32 = 25
    public static let json: UInt32 = 114
    public static let int2Array: UInt32 = 1005
    public static let int4Array: UInt32 = 1007
    public static let int8Array: UInt32 = 1016
    public static let bpchar: UInt32 = 1042
    public static let varchar: UInt32 = 1043
    public static let date: UInt32 = 1082
    public static let timestamptz: UInt32 = 1184
    public static let numeric: UInt32 = 1700
    public static let uuid: UInt32 = 2950
    public static let jsonb: UInt32 = 3802

    /// What reads and is written as an integer without loss into `Int64`.
    public static let integers: Set<UInt32> = [int8, int4, int2]
    /// What is text on both sides.
    public static let texts: Set<UInt32> = [text, varchar, bpchar, name]
}
