/// Official forms on F4 paper (215 x 330 mm), for the printer and for the PDF: one document, or all of one kind of a
/// perangkat daerah; also the preview of a draft.
struct PrintPage: Page {
    let chrome: Chrome
    /// The page these forms belong to; shown on the screen only.
    let back: Link
    var forms: [PrintedForm]
    /// Why a draft cannot be signed as it is shown; on the screen only.
    var remarks: [String] = []
}

/// One document as the official form.
struct PrintedForm {
    /// Prints "DRAF" on every sheet: nothing here has been signed.
    var isDraft: Bool
    /// What is in force instead; nil unless this was replaced.
    var replaced: Link?
    /// Why it changes the one before it; nil for an original.
    var change: String?
    /// "050/12/2025", below the title; nil for a document without a number.
    var number: String?
    var letterhead: Letterhead
    let statement: StatementText
    var signatures: SignaturePair
    var annexes: [Annex]
    /// "Keaslian dokumen: tabanan.localhost/v/7F3K9Q2M", where the sheets have no foot; nil for a draft.
    var authenticity: String?
    /// On every sheet of the PDF; nil for a draft. The browsers' own print has no feet that differ from document to
    /// document, and keeps the line at the end.
    var foot: PageFoot?

    struct Letterhead {
        /// The address of the coat of arms; nil until uploaded.
        var logo: String?
        var lines: [Line]

        struct Line {
            let text: String
            /// The name of the unit, set larger; the address below is set smaller.
            var isName = false
            /// A line in the region's own script, below its Latin twin.
            var script: String?
        }
    }

    /// One lampiran: its tables, then the signatures again.
    struct Annex {
        let tables: [PrintedTable]
        var total: Sheet.Total?
        /// nil for an annex that is not signed at its end.
        var signatures: SignaturePair?
        /// On a new sheet; the first annex of a form without a statement follows its title.
        var beginsSheet = true
        /// Below its signatures; nil where something follows them.
        var authenticity: String?
    }
}

/// The block at the end of each part: pihak kedua left, pihak pertama right, the date above the right column.
struct SignaturePair {
    let placeAndDate: String
    /// Pihak kedua; nil where one official signs alone.
    let left: Block?
    let right: Block

    struct Block {
        /// "Pihak Pertama"
        let party: String
        /// The office, broken into lines as the form prints it.
        let office: [String]
        let name: String
        /// Rank and NIP below the name, as far as the form prints them.
        var lines: [String] = []
        /// "Ditandatangani secara elektronik, 31 Januari 2022 pukul 09.12 WITA"; nil before the signature.
        var mark: String?
    }
}
