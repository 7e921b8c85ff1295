/// Something that is wrong with the installation, and what to do about it.
struct Advice: Equatable, CustomStringConvertible {
    /// The setting, or the part, that it is about.
    let subject: String
    let problem: String
    let remedy: String
    /// Without it nothing is served.
    var isFault = true

    static func warning(_ subject: String, _ problem: String, _ remedy: String) -> Advice {
        Advice(subject: subject, problem: problem, remedy: remedy, isFault: false)
    }

    static func fault(_ subject: String, _ problem: String, _ remedy: String) -> Advice {
        Advice(subject: subject, problem: problem, remedy: remedy)
    }

    var description: String { "\(subject): \(problem); \(remedy)" }
}
