@testable import Web

extension SignPage: Sampled {
    static var sample: SignPage {
        SignPage(
            chrome: .signedIn("Tanda tangani PK 2022 DPMD", as: .bupati, trail: [Link("Antrean", "/kerja/antrean")]),
            address: "/kerja/pk/2022/dpmd/tanda-tangan",
            returning: Link("Kembalikan", "/kerja/pk/2022/dpmd/kembalikan"), problems: [],
            title: "Perjanjian Kinerja Tahun 2022", unit: "Dinas Pemberdayaan Masyarakat dan Desa",
            capacity: "Anda menandatangani sebagai pihak kedua, Bupati Tabanan.",
            facts: [
                Fact("5", "sasaran, 5 indikator"), Fact("4", "program"),
                Fact("Rp9.544.677.200", "anggaran yang terbaca"),
            ],
            findings: [
                Remark(
                    place: "Program dan anggaran, baris 1., kolom Anggaran (Rp)",
                    text: "Tertulis 102.796.72.000; tidak dapat dibaca sebagai angka.", address: "#program-1-anggaran")
            ],
            reason: "Angka mengikuti DPA yang sudah disahkan; perbaikan menunggu DPPA.",
            change: "Perubahan karena pergantian atau mutasi pejabat: Kepala dinas dimutasi per 1 Maret 2022.",
            differences: .sample,
            statement: .tabanan, tables: PrintedTable.tabanan.map { $0.withNotes(at: "#catatan") },
            total: .tabanan,
            deeds: Array(SignatureLine.tabanan.prefix(1)), digest: SignatureLine.sampleDigest,
            shortDigest: "7f3a 9c41 d2e8 5b06",
            file: Link("Baca PDF (98 KB)", "/kerja/pk/2022/dpmd/tanda-tangan.pdf"), secrets: [passphrase])
    }
}
