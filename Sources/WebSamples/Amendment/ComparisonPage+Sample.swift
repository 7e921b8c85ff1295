@testable import Web

extension ComparisonPage: Sampled {
    static var sample: ComparisonPage {
        ComparisonPage(
            chrome: .sample(
                "Perubahan 1 dibandingkan dengan naskah pertama",
                trail: [
                    Link("Kabupaten Tabanan", "/"), Link("PK 2022", "/2022/pk"),
                    Link("Perubahan 1", "/2022/pk/dpmd/perubahan-1"),
                ]),
            title: "Yang berbeda dari naskah pertama", unit: "Dinas Pemberdayaan Masyarakat dan Desa",
            reason: "Perubahan karena pergantian atau mutasi pejabat: Kepala dinas dimutasi per 1 Maret 2022.",
            facts: [Fact("2", "perubahan"), Fact("1", "target berubah")],
            total: Total(semula: "Rp9.544.677.200", menjadi: "Rp9.594.677.200", remark: "Bertambah Rp50.000.000"),
            lines: [
                Line(
                    text: "Target “Persentase Swadaya Masyarakat” naik dari 50 % menjadi 55 %", address: "#beda-1"),
                Line(text: "“Program Kelima” ditambahkan", address: "#beda-2"),
            ],
            parts: [
                Part(
                    id: "bagian-1", name: "Sasaran strategis",
                    items: [
                        Item(
                            id: "beda-1", place: "6. Persentase Swadaya Masyarakat", column: "Target",
                            remark: "Naik 5 poin persen",
                            semula: [Piece(text: "50 ", isRemoved: true), Piece(text: "%")],
                            menjadi: [Piece(text: "55 ", isAdded: true), Piece(text: "%")])
                    ]),
                Part(
                    id: "bagian-2", name: "Program dan anggaran",
                    items: [
                        Item(
                            id: "beda-2", place: "5. Program Kelima", column: nil, remark: "Ditambahkan", semula: [],
                            menjadi: [
                                Piece(
                                    text: """
                                        Program: Program Kelima\nAnggaran (Rp): 50.000.000
                                        """, isAdded: true)
                            ]),
                        Item(
                            id: "beda-3", place: "6. Program Keenam", column: nil, remark: "Dihapus",
                            semula: [Piece(text: "Program: Program Keenam", isRemoved: true)], menjadi: []),
                    ]),
            ],
            links: [
                Link("Matriks perubahan untuk dicetak", "/2022/pk/dpmd/perubahan-1/matriks"),
                Link("Naskah pertama", "/2022/pk/dpmd/awal"),
            ])
    }

    /// Two texts that say the same.
    static var variants: [ComparisonPage] {
        [
            variant {
                $0.reason = nil
                $0.total = nil
                $0.lines = []
                $0.parts = []
            }
        ]
    }
}
