import Glibc

/// A NULL-terminated array of C strings that lives as long as its owner.
final class CStrings {
    let pointers: [UnsafePointer<CChar>?]

    init(_ strings: [String]) {
        pointers = strings.map { (string: String) in UnsafePointer(strdup(string)) } + [nil]
    }

    deinit {
        for pointer in pointers {
            free(UnsafeMutablePointer(mutating: pointer))
        }
    }
}

extension StaticString {
    /// The literal as libpq wants it. String literals end in NUL and live for ever.
    var cString: UnsafePointer<CChar> {
        UnsafeRawPointer(utf8Start).assumingMemoryBound(to: CChar.self)
    }
}
