/// The pohon kinerja on sheets of A3 on their side; a printer scales them to F4.
struct CascadePrintPage: Page {
    let chrome: Chrome
    /// The page these sheets belong to; shown on the screen only.
    let back: Link
    let title: String
    var sheets: [TreeDrawing]
    var loose: [CascadeItem]
}
