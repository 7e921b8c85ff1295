/// A Rencana Kinerja Tahunan read as programs with the money of their kegiatan.
public struct RencanaKinerjaTahunan: Sendable {
    public struct Program: Sendable, Equatable {
        /// The key of its heading row.
        public let kunci: String
        public let uraian: String
        /// What is printed beside the heading.
        public let pagu: Anggaran
        /// The money of each kegiatan below it: where the unit is rupiah.
        public internal(set) var dana: [Anggaran]
    }

    public let program: [Program]

    public init(_ naskah: Naskah) {
        var program: [Program] = []
        for row in naskah["kegiatan"] where RencanaKinerjaTahunan.tabel.role(of: row) != .jumlah {
            if !row[.program].isEmpty, row[.kegiatan].isEmpty, row[.unsur].isEmpty {
                program.append(
                    Program(
                        kunci: row.kunci, uraian: row[.program], pagu: Anggaran(raw: row[.targetKegiatan]), dana: []))
            } else if Rupiah.isUnit(row[.satuanKegiatan]) {
                if program.isEmpty {
                    program.append(Program(kunci: row.kunci, uraian: "", pagu: Anggaran(raw: ""), dana: []))
                }
                program[program.count - 1].dana.append(Anggaran(raw: row[.targetKegiatan]))
            }
        }
        self.program = program
    }

    /// The money of all kegiatan.
    public var total: JumlahAnggaran { JumlahAnggaran(program.flatMap(\.dana)) }
}
