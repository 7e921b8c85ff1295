/// Perjanjian Kinerja (Perpres 29/2014, PermenPANRB 53/2014): what an official promises to the one above.
/// This value reads a naskah as the regulation sees it: sasaran with their indikator, program with their budget.
public struct PerjanjianKinerja: Sendable {
    public struct Indikator: Sendable, Equatable {
        public let uraian: String
        public let definisi: String
        public let satuan: String
        public let target: Target
    }

    public struct Sasaran: Sendable, Equatable {
        public let nomor: String
        public let uraian: String
        public internal(set) var indikator: [Indikator]
    }

    public struct Program: Sendable, Equatable {
        public let nomor: String
        public let uraian: String
        public let anggaran: Anggaran
        public internal(set) var indikator: [Indikator]
    }

    public let sasaran: [Sasaran]
    public let program: [Program]
    /// How many programs there are, without what stands below them.
    public let jumlahProgram: Int
    private let jumlah: [Anggaran]

    public init(_ naskah: Naskah) {
        var sasaran: [Sasaran] = []
        for row in naskah["sasaran"] {
            let indikator = Indikator(row)
            if PerjanjianKinerja.tabelSasaran.role(of: row) == .lanjutan, !sasaran.isEmpty {
                sasaran[sasaran.count - 1].indikator.append(indikator)
            } else {
                sasaran.append(Sasaran(nomor: row[.nomor], uraian: row[.sasaran], indikator: [indikator]))
            }
        }
        var program: [Program] = []
        for row in naskah["program"] where PerjanjianKinerja.tabelProgram.role(of: row).isLine {
            let indikator = Indikator(row)
            if PerjanjianKinerja.tabelProgram.role(of: row) == .lanjutan, !program.isEmpty {
                program[program.count - 1].indikator.append(indikator)
            } else {
                program.append(
                    Program(
                        nomor: row[.nomor], uraian: row[.program], anggaran: Anggaran(raw: row[.anggaran]),
                        indikator: [indikator]))
            }
        }
        self.sasaran = sasaran
        self.program = program
        let tree = PerjanjianKinerja.tabelProgram.tree(of: naskah["program"])
        jumlahProgram = tree.lines.count
        jumlah = PerjanjianKinerja.tabelProgram.addends(in: naskah["program"], column: .anggaran, tree)
    }

    /// The budget of all programs whose amount can be read, that of a kegiatan where its program states none; the
    /// unreadable ones are counted, never guessed.
    public var anggaran: JumlahAnggaran { JumlahAnggaran(jumlah) }
}

extension PerjanjianKinerja.Indikator {
    init(_ row: Baris) {
        uraian = row[.indikator]
        definisi = row[.definisi]
        satuan = row[.satuan]
        target = Target(raw: row[.target])
    }
}
