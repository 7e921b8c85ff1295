import Testing

@testable import Kinerja

/// A text as it is typed or pasted, and its outline: one line for each heading ("# "), paragraph ("p ") and clause,
/// with its marker, two spaces deeper inside of another; a list that begins anew is marked "+".
struct ClauseCase: Sendable, CustomTestStringConvertible {
    let name: String
    let typed: String
    let outline: String

    init(_ name: String, _ typed: String, _ outline: String) {
        self.name = name
        self.typed = typed
        self.outline = outline
    }

    var testDescription: String { name }

    static let long = String(repeating: "target kinerja yang seharusnya ", count: 5)

    static let plain: [ClauseCase] = [
        ClauseCase("nothing", "  \n\n \t", ""),
        ClauseCase("a paragraph", "Kami berjanji.", "p Kami berjanji."),
        ClauseCase("a line end of the window", "Kami berjanji.\nDengan sungguh.", "p Kami berjanji. Dengan sungguh."),
        ClauseCase("blank lines", "Satu.\n\n\n\nDua.\r\n \r\nTiga.", "p Satu.\np Dua.\np Tiga."),
        ClauseCase(
            "paragraphs of Word", "Pihak pertama \(long).\nPihak kedua menilai.",
            "p Pihak pertama \(long).\np Pihak kedua menilai."),
        ClauseCase(
            "a sentence over a line of Word", "Pihak pertama \(long)dan\nPihak kedua.",
            "p Pihak pertama \(long)dan Pihak kedua."),
        ClauseCase(
            "lines of a PDF file",
            """
            Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran
            perjanjian ini.
            Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi
            terhadap capaian kinerja.
            """,
            """
            p Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini.
            p Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian \
            kinerja.
            """),
        ClauseCase(
            "a year", "Berlaku sejak tahun\n2025. Selanjutnya dinilai.",
            "p Berlaku sejak tahun 2025. Selanjutnya dinilai."),
        ClauseCase("an amount", "Sebesar\n1.423 desa.", "p Sebesar 1.423 desa."),
        ClauseCase("an amount by itself", "12.500.000 rupiah", "p 12.500.000 rupiah"),
        ClauseCase("a name", "A. Yani, jalan raya", "p A. Yani, jalan raya"),
        ClauseCase("a name with I", "Kami:\nI. Wayan dan I. Made", "p Kami: I. Wayan dan I. Made"),
        ClauseCase("a word with a dot", "Dibantu camat,\ndll. sesuai tugas", "p Dibantu camat, dll. sesuai tugas"),
        ClauseCase(
            "a bracket in a sentence", "Kami (1) berjanji dan (2) bekerja.", "p Kami (1) berjanji dan (2) bekerja."),
    ]

    static let headings: [ClauseCase] = [
        ClauseCase("an article", "Pasal 1\nKami berjanji.", "# Pasal 1\np Kami berjanji."),
        ClauseCase(
            "its title in capitals", "PASAL 1\nRUANG LINGKUP\nKami berjanji.",
            "# PASAL 1 / RUANG LINGKUP\np Kami berjanji."),
        ClauseCase(
            "its title below a blank line", "Pasal 2\n\nHAK DAN KEWAJIBAN\n\n(1) Hak",
            "# Pasal 2 / HAK DAN KEWAJIBAN\n+(1) Hak"),
        ClauseCase(
            "its title in small letters", "Pasal 3\nJangka Waktu dan Penilaian\n(1) Setahun.",
            "# Pasal 3 / Jangka Waktu dan Penilaian\n+(1) Setahun."),
        ClauseCase("its title beside it", "Pasal 4: Penutup\nDemikian.", "# Pasal 4: Penutup\np Demikian."),
        ClauseCase(
            "Roman articles and chapters", "BAB I PENDAHULUAN\nKami.\nBAB II\nPENUTUP\nSelesai.\nPasal IV\nSah.",
            "# BAB I PENDAHULUAN\np Kami.\n# BAB II / PENUTUP\np Selesai.\n# Pasal IV\np Sah."),
        ClauseCase("a sentence about an article", "Pasal 1 ayat (2) berlaku juga.", "p Pasal 1 ayat (2) berlaku juga."),
        ClauseCase("a law", "Pasal 5 UU 14/2008 dipatuhi", "p Pasal 5 UU 14/2008 dipatuhi"),
        ClauseCase("no number", "Pasal terakhir\nSelesai.", "p Pasal terakhir Selesai."),
        ClauseCase(
            "a first line that is no title", "Pasal 1\nKami berjanji bekerja.\n\nSekian.",
            "# Pasal 1\np Kami berjanji bekerja.\np Sekian."),
    ]

    static let clauses: [ClauseCase] = [
        ClauseCase(
            "numbers", "1. satu\n2. dua\n3. tiga", "+1. satu\n2. dua\n3. tiga"),
        ClauseCase(
            "lines that go on", "1. Pihak pertama berjanji.\nBaris lanjutan.\n2. Dua",
            "+1. Pihak pertama berjanji. Baris lanjutan.\n2. Dua"),
        ClauseCase("a number on a line of its own", "1.\nsatu\n2.\ndua", "+1. satu\n2. dua"),
        ClauseCase(
            "levels", "(1) satu:\na. anak\n1) cucu\n2) cucu dua\nb. anak dua\n(2) dua",
            "+(1) satu:\n  +a. anak\n    +1) cucu\n    2) cucu dua\n  b. anak dua\n(2) dua"),
        ClauseCase(
            "i after h", "g. tujuh\n\nh. delapan\n\ni. sembilan\nj. sepuluh",
            "+g. tujuh\nh. delapan\ni. sembilan\nj. sepuluh"),
        ClauseCase(
            "Roman i", "a. satu\ni. kecil\nii. kecil dua\nb. dua", "+a. satu\n  +i. kecil\n  ii. kecil dua\nb. dua"),
        ClauseCase("c and d in a list of letters", "a. x\nb. y\nc. z\nd. w", "+a. x\nb. y\nc. z\nd. w"),
        ClauseCase(
            "capitals with a neighbour", "A. Hak\nB. Kewajiban\nI. Satu\nII. Dua",
            "+A. Hak\nB. Kewajiban\n  +I. Satu\n  II. Dua"),
        ClauseCase("a blank line between", "1. satu\n\n2. dua", "+1. satu\n2. dua"),
        ClauseCase("a paragraph between", "1. satu\n\nSementara itu.\n\n2. dua", "+1. satu\np Sementara itu.\n+2. dua"),
        ClauseCase("a number left out", "(1) satu\n(3) tiga", "+(1) satu\n(3) tiga"),
        ClauseCase(
            "begun anew below an article", "Pasal 1\n(1) a\n(2) b\nPasal 2\n(1) c",
            "# Pasal 1\n+(1) a\n(2) b\n# Pasal 2\n+(1) c"),
        ClauseCase("begun anew at once", "1. a\n2. b\n1. c", "+1. a\n2. b\n+1. c"),
        ClauseCase(
            "a date that a line begins with", "1. paling lambat tanggal\n12. Setelah itu dinilai",
            "+1. paling lambat tanggal 12. Setelah itu dinilai"),
        ClauseCase(
            "bullets of Word", "1. satu:\n\u{F0B7}\tkiri\n\u{F0B7}\tkanan\n2. dua",
            "+1. satu:\n  +• kiri\n  • kanan\n2. dua"),
        ClauseCase(
            "numbers in numbers", "1. satu\n1.1 anak\n1.2. anak dua\n1.2.1 cucu\n2. dua",
            "+1. satu\n  +1.1 anak\n  1.2. anak dua\n    +1.2.1 cucu\n2. dua"),
        ClauseCase("tabs of Word", "1.\tsatu\n2.\tdua\n(a)\tanak", "+1. satu\n2. dua\n  +(a) anak"),
        ClauseCase(
            "a paragraph of Word below a long clause", "(1) Pihak \(long).\nDemikian dibuat.",
            "+(1) Pihak \(long).\np Demikian dibuat."),
    ]

    static let hostile: [ClauseCase] = [
        ClauseCase(
            "markup", "<script>alert(1)</script>\n1. <b>tebal</b> & \"kutip\"",
            "p <script>alert(1)</script>\n+1. <b>tebal</b> & \"kutip\""),
        ClauseCase("signs that are not seen", "Pasal\u{200B} 1\n\u{202E}1.\u{200D} satu", "# Pasal 1\n+1. satu"),
        ClauseCase("only a marker", "1.", "+1."),
        ClauseCase("brackets alone", "() )( (((", "p () )( ((("),
        ClauseCase("a huge number", "999999999999999999999999. satu", "p 999999999999999999999999. satu"),
        ClauseCase("zero", "0. nol", "p 0. nol"),
        ClauseCase(
            "deeper than six",
            "1. a\na. b\ni. c\n(1) d\n(a) e\n(i) f\n1) g\na) h",
            "+1. a\n  +a. b\n    +i. c\n      +(1) d\n        +(a) e\n          +(i) f\n"
                + "          +1) g\n          +a) h"
        ),
    ]

    static let all = plain + headings + clauses + hostile
}
