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
    static let tabanan = StatementText(
        title: "PERJANJIAN KINERJA TAHUN 2022",
        opening: """
            Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi \
            pada hasil, kami yang bertanda tangan di bawah ini:
            """,
        parties: [.tabananFirst, .tabananSecond],
        pledge: [
            """
            Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, \
            merupakan satu kesatuan yang tidak terpisahkan, dalam rangka mencapai target kinerja jangka menengah \
            seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target \
            kinerja tersebut menjadi tanggung jawab kami. Pihak kedua akan melakukan supervisi yang diperlukan serta \
            akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang \
            diperlukan dalam rangka pemberian penghargaan dan sanksi.
            """
        ],
        placeAndDate: "Tabanan, 31 Januari 2022")
}
