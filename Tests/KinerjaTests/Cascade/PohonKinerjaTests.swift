import Testing

@testable import Kinerja

/// The offices: 1 head, 2 and 3 below it, 4 below 2, 9 outside the chain.
@Suite("The pohon kinerja")
struct PohonKinerjaTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Office, kind, rows "column=text;column=text".
        let dokumen: [(Int64, String, [String])]
        /// The tree by indentation, a sasaran with its indicators in brackets.
        let pohon: [String]
        var lepas: [String] = []
    }

    static let cases: [Case] = [
        Case(testDescription: "nothing is in force", dokumen: [], pohon: ["J1"]),
        Case(
            testDescription: "without an IKU it begins with the PK of the head",
            dokumen: [(1, "pk", ["sasaran=A;indikator=a;target=5;satuan=desa", "indikator=b;target=10 %;satuan=%"])],
            pohon: ["J1", " A [a 5 desa, b 10 %]"]),
        Case(
            testDescription: "an IKU puts its tujuan above; the PK's target stands for the IKU's",
            dokumen: [
                (
                    1, "iku",
                    [
                        "tujuan=T;indikatorTujuan=t;t2=7", "sasaran=A;indikator=a;t2=8", "indikator=c;t2=9",
                        "sasaran=B;indikator=d;t2=1",
                    ]
                ),
                (1, "pk", ["sasaran=a.;indikator=A;target=5", "sasaran=Lain;indikator=l"]),
            ],
            pohon: ["J1", " T [t 7]", "  A [A 5, c 9]", "  B [d 1]", " Lain [l ]"]),
        Case(
            testDescription:
                "what it serves is named by sasaran or by indicator, however it is spelled, of any superior",
            dokumen: [
                (1, "pk", ["sasaran=Atas;indikator=Prosentase X"]),
                (2, "pk", ["sasaran=Tengah;indikator=m;menunjang=persentase x"]),
                (4, "pk", ["sasaran=Bawah;indikator=n;menunjang=TENGAH", "sasaran=Juga;indikator=o;menunjang=atas"]),
            ],
            pohon: ["J1", " Atas [Prosentase X ]", "  Tengah [m ]", "   Bawah [n ]", "  Juga [o ]"]),
        Case(
            testDescription: "indicators of one sasaran that serve different things part",
            dokumen: [
                (1, "pk", ["sasaran=A;indikator=a", "sasaran=B;indikator=b"]),
                (2, "pk", ["sasaran=S;indikator=s;menunjang=A", "indikator=u", "indikator=t;menunjang=B"]),
            ],
            pohon: ["J1", " A [a ]", "  S [s , u ]", " B [b ]", "  S [t ]"]),
        Case(
            testDescription: "what names nothing hangs below the office, below the office of its superior",
            dokumen: [(1, "pk", ["sasaran=A;indikator=a"]), (4, "pk", ["sasaran=S;indikator=s"])],
            pohon: ["J1", " A [a ]", " J2", "  J4", "   S [s ]"]),
        Case(
            testDescription: "the same sasaran as a superior's hangs below it",
            dokumen: [(2, "iki", ["sasaran=S;indikator=s"]), (4, "iki", ["sasaran=s;indikator=t"])],
            pohon: ["J1", " J2", "  S [s ]", "   s [t ]"]),
        Case(
            testDescription: "an IKI adds below the PK what the PK lacks",
            dokumen: [
                (2, "pk", ["sasaran=S;indikator=s;target=1"]),
                (2, "iki", ["sasaran=S;indikator=S.", "indikator=baru", "sasaran=Lain;indikator=l"]),
                (3, "pk", ["sasaran=U;indikator=u"]), (3, "iki", ["sasaran=U;indikator=u"]),
            ],
            pohon: ["J1", " J2", "  S [s 1]", "   S [baru ]", "  Lain [l ]", " J3", "  U [u ]"]),
        Case(
            testDescription: "what serves something that nobody promised is not connected, with what is below it",
            dokumen: [
                (2, "pk", ["sasaran=S;indikator=s;menunjang=tidak ada"]),
                (4, "pk", ["sasaran=U;indikator=u;menunjang=S"]),
            ],
            pohon: ["J1"], lepas: ["S [s ]", " U [u ]"]),
        Case(
            testDescription: "an office outside the chain is not connected",
            dokumen: [(9, "pk", ["sasaran=S;indikator=s"])], pohon: ["J1"], lepas: ["S [s ]"]),
        Case(
            testDescription: "the head serves something in another tree",
            dokumen: [(1, "pk", ["sasaran=A;indikator=a;menunjang=milik bupati"])], pohon: ["J1", " A [a ]"]),
    ]

    @Test(arguments: cases)
    func grows(_ one: Case) {
        let tree = Self.tree(one.dokumen)
        #expect(Self.lines(tree.akar) == one.pohon)
        #expect(tree.lepas.flatMap { Self.lines($0) } == one.lepas)
        #expect(tree.isEmpty == one.dokumen.isEmpty)
        #expect(tree.count == one.pohon.count + one.lepas.count)
    }

    /// An IKU of another period says nothing about the year.
    @Test func anIKUHoldsForItsPeriod() {
        #expect(
            Self.lines(Self.tree([(1, "iku", ["tujuan=T;sasaran=A;indikator=a;t1=1"])], tahun: 2030).akar) == ["J1"])
    }

    /// Offices that answer to each other in a circle end no loop and lose nothing.
    @Test func aCircleIsNotConnected() {
        let circle = [Self.office(1, nil), Self.office(2, 4), Self.office(4, 2)]
        let tree = PohonKinerja(
            tahun: 2022, akar: circle[0], jabatan: circle, dokumen: [Self.document(4, "pk", ["sasaran=S;indikator=s"])])
        #expect(tree.lepas.map(\.uraian) == ["S"])
    }

    private static let offices: [Jabatan] = [office(1, 77), office(2, 1), office(3, 1), office(4, 2), office(9, 88)]

    private static func office(_ id: Int64, _ atasan: Int64?) -> Jabatan {
        Jabatan(
            id: ID(rawValue: id), slug: "j\(id)", nama: "J\(id)", perangkatDaerah: nil,
            atasan: atasan.map { ID(rawValue: $0) })
    }

    private static func tree(_ dokumen: [(Int64, String, [String])], tahun: Int = 2022) -> PohonKinerja {
        PohonKinerja(
            tahun: tahun, akar: offices[0], jabatan: offices.reversed(),
            dokumen: dokumen.map { document($0.0, $0.1, $0.2) })
    }

    private static func document(_ office: Int64, _ kind: String, _ rows: [String]) -> PohonKinerja.Dokumen {
        var naskah = Naskah()
        naskah.fill("periode", with: "2021-2026")
        let tables: [String: String] = ["pk": "sasaran", "iki": "kinerja", "iku": "iku"]
        naskah.replace(
            tables[kind] ?? "",
            with: rows.map { row in
                let cells: [(ColumnKey, String)] = row.split(separator: ";").map { cell in
                    let parts: [Substring] = cell.split(separator: "=", maxSplits: 1)
                    return (ColumnKey(rawValue: String(parts[0])), String(parts[1]))
                }
                return Baris(Dictionary(cells, uniquingKeysWith: { first, _ in first }))
            })
        return PohonKinerja.Dokumen(jabatan: ID(rawValue: office), jenis: kind, naskah: naskah)
    }

    private static func lines(_ node: PohonKinerja.Simpul, _ indent: String = "") -> [String] {
        let said: String = node.indikator.map { "\($0.uraian) \($0.target)" }.joined(separator: ", ")
        let own: String = node.jenis == .jabatan ? node.uraian : "\(node.uraian) [\(said)]"
        return [indent + own] + node.anak.flatMap { lines($0, indent + " ") }
    }
}
