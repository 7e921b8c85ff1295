/// A form that is not saved, with what has to be changed in it.
struct Objection: Error {
    let problems: [Problem]

    init(_ problems: [Problem]) {
        self.problems = problems
    }
}
