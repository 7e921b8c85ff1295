extension Sheet {
    /// The sum of the amounts, below the tables.
    struct Total {
        /// "Jumlah anggaran"
        let name: String
        /// "Rp9.544.677.200"
        let amount: String
        /// The amount in words (*terbilang*).
        let words: String
        /// What the sum leaves out; nil when it is complete.
        let note: String?
    }

    /// What the text itself shows to be wrong, with the reason that was given for it.
    struct Note {
        /// `catatan-1`: where `PrintedTable.Note.address` leads.
        let id: String
        /// Rule and place of the finding, under which its reason is kept.
        var spot: [String] = []
        var finding: Remark
    }
}
