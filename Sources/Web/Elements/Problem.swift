/// One refusal in the summary on top of a form, leading to its control.
struct Problem {
    /// The same words as at the control (GOV.UK, error summary).
    let message: String
    /// The id of the control.
    let field: String
}
