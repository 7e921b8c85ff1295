extension RegisterPage {
    /// An empty register, and an entry being changed.
    static var variants: [RegisterPage] {
        [
            variant { $0.rows = [] },
            variant { $0.form.cancel = Link("Batal", "/atur/penempatan") },
        ]
    }
}
