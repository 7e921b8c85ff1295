@testable import Kinerja

/// Every target text of the four seed documents, with its meaning. Numbers are written in the form of machines.
enum SeedTargets {
    struct Row: Sendable {
        let text: String
        let value: Target.Value
    }

    /// PK Tabanan 2022: sasaran, program, lampiran tambahan.
    static let tabanan: [Row] = [
        Row(text: "B (80)", value: .grade("B", score: number("80"))),
        Row(text: "B (65)", value: .grade("B", score: number("65"))),
        Row(text: "10%", value: .percent(number("10"))),
        Row(text: "80 %", value: .percent(number("80"))),
        Row(text: "55 %", value: .percent(number("55"))),
        Row(text: "20%", value: .percent(number("20"))),
        Row(text: "100%", value: .percent(number("100"))),
        Row(text: "100 %", value: .percent(number("100"))),
        Row(text: "10 %", value: .percent(number("10"))),
        Row(text: "90 %", value: .percent(number("90"))),
        Row(text: "25", value: .number(number("25"), satuan: nil)),
        Row(text: "30", value: .number(number("30"), satuan: nil)),
        Row(text: "Hijau (81)", value: .category("Hijau", score: number("81"))),
    ]

    /// LKjIP and PK Way Kanan 2023: categories, and the percentages of its tables.
    static let wayKanan: [Row] =
        [
            Row(text: "66,16 POIN", value: .number(number("66.16"), satuan: "POIN")),
            Row(text: "HIJAU", value: .category("HIJAU", score: nil)),
            Row(text: "Inovatif", value: .category("Inovatif", score: nil)),
            Row(text: "Nindya", value: .category("Nindya", score: nil)),
        ]
        + ["4,57%", "24,20%", "70,32%", "0,91%", "0,00%", "11,76%", "43,89%", "44,34%"].map { text in
            Row(text: text, value: .percent(number(text.replacing(",", with: ".").replacing("%", with: ""))))
        }

    /// Way Kanan: PK and IKU 2021...2026, measured figures, absorption, RKT targets.
    static let wayKananNumbers: [String] = [
        "66,16", "3,19", "0,6333", "0,8196", "0,7285", "11,40", "16", "58,64", "59,64", "60,64", "61,64", "62,64",
        "63,64",
        "64,16", "65,16", "67,16", "68,16", "69,16", "0,6558", "0,6583", "0,6608", "0,6633", "0,6658", "0,6683", "3,05",
        "3,13", "3,25", "3,29", "0,5517", "0,5925", "0,6741", "0,7149", "0,7557", "0,7718", "0,7957", "0,8435",
        "0,8638",
        "0,8841", "0,6423", "0,6854", "0,7716", "0,8147", "0,8578", "221", "429", "99", "96", "98", "97", "100", "94",
        "95",
        "80", "82", "0", "90", "100,00", "84", "87", "89", "88", "78", "93", "1", "12", "50", "118", "14", "22", "2",
        "13",
    ]

    /// Rencana Aksi Buleleng 2022: annual and monthly targets.
    static let bulelengNumbers: [String] = [
        "85", "100", "90", "10", "300", "72", "1800", "13", "489", "52", "53", "39", "25", "122", "12", "17", "5", "26",
        "2",
        "40", "1", "6", "166", "3", "7", "4", "11", "233", "237",
    ]

    static func number(_ text: String) -> Decimal64 {
        guard let number = Decimal64(machineText: text) else { preconditionFailure("\(text) is not a decimal") }
        return number
    }
}
