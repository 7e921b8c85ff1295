import Sealing

/// JSON of a request to the gateway, written straight into the bytes that are sent and overwritten after that: no
/// encoder keeps a copy of a passphrase or of megabytes of files.
struct BSrEBody {
    private(set) var bytes: [UInt8] = []

    /// The status of a signer.
    init(nik: NIK) { write("{\"nik\":\"\(nik.digits)\"}") }

    /// - Parameter files: signed in one way, for one reason.
    init(nik: NIK, passphrase: String, files: [FileToSign]) {
        bytes.reserveCapacity(files.reduce(1_024) { $0 + $1.pdf.count / 3 * 4 + 8 })
        write("{\"nik\":\"\(nik.digits)\",\"passphrase\":\"")
        write(Self.escaped(passphrase))
        write("\",\"signatureProperties\":[{\"tampilan\":\"INVISIBLE\"")
        write(",\"reason\":\"\(Self.escaped(files.first?.reason ?? ""))\"")
        write(",\"location\":\"\(Self.escaped(files.first?.location ?? ""))\"}],\"file\":[")
        for (index, file) in files.enumerated() {
            write(index == 0 ? "\"" : ",\"")
            write(Base64.text(of: file.pdf))
            write("\"")
        }
        write("]}")
    }

    private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// The inside of a JSON string (RFC 8259 7).
    static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "\"": escaped += "\\\""
            case "\\": escaped += "\\\\"
            case "\u{0}"..<"\u{20}":
                escaped += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            case _: escaped.unicodeScalars.append(scalar)
            }
        }
    }

    /// Leaves nothing behind that a second reference could keep.
    consuming func take() -> [UInt8] { bytes }
}
