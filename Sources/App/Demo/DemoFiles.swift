import Web

/// How documents of one kabupaten get files: what sets and signs them, and the host that is printed on them, with its
/// port.
struct DemoFiles {
    let site: Site
    let host: String
}
