import Glibc

/// What this process holds in memory now.
func residentBytes() -> Int {
    var buffer = [UInt8](repeating: 0, count: 128)
    let descriptor: Int32 = open("/proc/self/statm", O_RDONLY)
    defer { close(descriptor) }
    let count: Int = read(descriptor, &buffer, buffer.count)
    let fields = String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self).split(separator: " ")
    return (fields.dropFirst().first.flatMap { Int($0) } ?? 0) * Int(getpagesize())
}
