/// The pohon kinerja of a perangkat daerah or of the whole kabupaten, drawn and as a nested list.
struct CascadePage: Page {
    let chrome: Chrome
    let year: String
    let name: String
    /// Nothing is in force yet.
    var isEmpty: Bool
    let print: Link
    var drawings: [TreeDrawing]
    var items: [CascadeItem]
    /// What is not connected.
    var loose: [CascadeItem]
}
