import Kinerja

@testable import Web

extension Party {
    static let tabananFirst = Party(
        name: "Dra. I Gst. Ayu Nyoman Supartiwi, M.Si",
        office: "Kepala Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Tabanan",
        designation: "selanjutnya disebut pihak pertama")

    static let tabananSecond = Party(
        name: "Dr. I Komang Gede Sanjaya, S.E., M.M.", office: "Bupati Tabanan",
        designation: "selaku atasan pihak pertama, selanjutnya disebut pihak kedua")
}

extension StatementText {
    private static let promise =
        """
        Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, \
        merupakan satu kesatuan yang tidak terpisahkan, dalam rangka mencapai target kinerja jangka menengah \
        seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target \
        kinerja tersebut menjadi tanggung jawab kami. Pihak kedua akan melakukan supervisi yang diperlukan serta \
        akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang \
        diperlukan dalam rangka pemberian penghargaan dan sanksi.
        """

    static let tabanan = StatementText(
        title: "PERJANJIAN KINERJA TAHUN 2022",
        opening: """
            Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi \
            pada hasil, kami yang bertanda tangan di bawah ini:
            """,
        parties: [.tabananFirst, .tabananSecond],
        pledge: [StatementBlock(paragraph: promise)],
        placeAndDate: "Tabanan, 31 Januari 2022")
}

extension StatementText {
    /// With articles and clauses.
    static let articles = StatementText(
        title: "PERJANJIAN KINERJA TAHUN 2025", opening: "Kami yang bertanda tangan di bawah ini:",
        parties: [.tabananSecond, .tabananFirst],
        pledge: TextBlock.blocks(of: [
            "Pasal 1\nRUANG LINGKUP", "Para pihak sepakat:", "(1) Pihak pertama mewujudkan target:",
            "a. sesuai lampiran; dan", "b. tepat waktu.", "(3) Pihak kedua menilai.", "1.1 Penilaian dilakukan:",
            "- tiap triwulan;", "- pada akhir tahun.", "Sementara itu:", "2. tetap.",
        ]).map { StatementBlock($0) },
        placeAndDate: "Tabanan, 31 Januari 2025")
}
