import Kinerja

/// The Perjanjian Kinerja 2026 of an invented Dinas Kesehatan, as it was signed in January and as APBD Perubahan left it.
enum DinkesTables {
    static let sasaran = """
        No\tSasaran Strategis\tIndikator Kinerja\tDifinisi Operasional / Formula\tTarget
        1.\tMeningkatnya derajat kesehatan masyarakat\tUsia harapan hidup\tRata-rata umur yang dicapai penduduk menurut BPS\t72,5
        \t\tPersentase balita stunting\tJumlah balita stunting dibagi jumlah balita yang diukur dikali seratus persen\t14 %
        2.\tMeningkatnya mutu layanan puskesmas\tPersentase puskesmas terakreditasi paripurna\tJumlah puskesmas terakreditasi paripurna dibagi jumlah puskesmas\t60 %
        3.\tMeningkatnya akuntabilitas kinerja dinas\tNilai evaluasi akuntabilitas kinerja\tHasil evaluasi Inspektorat\tB (65)
        """

    static let program = """
        No\tProgram\tIndikator\tDifinisi Operasional / Formula\tTarget\tAnggaran (Rp)
        1.\tProgram Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat\tPersentase layanan yang memenuhi standar\tJumlah layanan memenuhi standar dibagi jumlah layanan\t90 %\t12.500.000.000
        2.\tProgram Peningkatan Kapasitas Sumber Daya Manusia Kesehatan\tPersentase tenaga kesehatan yang dilatih\tJumlah tenaga yang dilatih dibagi jumlah tenaga kesehatan\t45 %\t1.750.000.000
        3.\tProgram Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota\tPersentase administrasi perkantoran yang terpenuhi\tJumlah yang terpenuhi dibagi kebutuhan\t100 %\t8.400.000.000
        """

    static let perubahan = DemoTenant.Perubahan(
        alasan: .strategi,
        uraian: "APBD Perubahan 2026 menambah layanan kesehatan ibu dan anak dan membuka program pemberdayaan masyarakat.",
        tanggal: "28 September 2026",
        sel: [
            ("sasaran", "2.", "definisi", "Jumlah puskesmas terakreditasi paripurna dibagi jumlah puskesmas yang teregistrasi dikali seratus persen"),
            ("sasaran", "3.", "target", "B (70)"),
            ("program", "1.", "anggaran", "13.250.000.000"),
            ("program", "2.", "anggaran", "1.500.000.000"),
        ],
        baris: [
            (
                "program",
                [
                    "nomor": "4.", "program": "Program Pemberdayaan Masyarakat Bidang Kesehatan",
                    "indikator": "Persentase posyandu aktif", "definisi": "Jumlah posyandu aktif dibagi jumlah posyandu",
                    "target": "80 %", "anggaran": "600.000.000",
                ]
            )
        ])
}
