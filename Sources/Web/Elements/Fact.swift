/// A figure that is read as the beginning of a sentence: "38 dari 41" "perangkat daerah sudah menandatangani PK".
struct Fact {
    let figure: String
    let words: String

    init(_ figure: String, _ words: String) {
        self.figure = figure
        self.words = words
    }
}

/// A name and its value, one line of a description list.
struct Term {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
