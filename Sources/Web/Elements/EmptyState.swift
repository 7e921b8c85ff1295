/// What stands where a list would be: what is missing, who acts, and the next step.
struct EmptyState {
    let what: String
    let who: String
    var next: Link?
}
