/// One sheet of Indikator Kinerja Individu of a dinas pemberdayaan masyarakat dan desa, every word as its public text has it,
/// sentences cut by the end of a page included. The tables are in the shape that a clipboard holds them, column ids first.
struct IKISheet: Sendable {
    let jabatan: String
    /// The headings above the two lists; one sheet calls its task a function.
    var judulTugas = "Tugas"
    var judulFungsi = "Fungsi"
    let tugas: String
    var fungsi = ""
    let kinerja: String

    /// In the order of the document.
    static let all: [IKISheet] = [
        .sekretaris, .kasubbagProgram, .kasubbagKeuangan, .kasubbagUmum,
        .kabidPemerintahan, .kasiAdministrasi, .kasiAparatur, .kasiPenataan,
        .kabidEkonomi, .kasiUsaha, .kasiKerjasama, .kasiLembagaEkonomi,
        .kabidPartisipasi, .kasiLembaga, .kasiPartisipasi, .kasiAdat,
        .kabidKeuangan, .kasiSumberDaya, .kasiInfrastruktur, .kasiKeuangan,
    ]
}
