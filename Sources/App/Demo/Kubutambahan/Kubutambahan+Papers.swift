import Kinerja

extension Kubutambahan {
    /// One Rencana Aksi for each office that the document has a heading for, in its order. The camat signs them all.
    static let papers: [DemoTenant.Paper] = [
        paper("kubutambahan", "program", camat, narrative),
        paper("kubutambahan-sekretaris", "kegiatan", sekretaris),
        paper("kubutambahan-kasi-pelayanan", "sub kegiatan", kasiPelayanan),
        paper("kubutambahan-kasi-sosial-budaya", "sub kegiatan", kasiSosialBudaya),
        paper("kubutambahan-kasi-pemerintahan", "sub kegiatan", kasiPemerintahan),
        paper("kubutambahan-kasubbag-umum", "sub kegiatan", kasubbagUmum),
        paper("kubutambahan-bendahara", "kinerja", bendahara),
        paper("kubutambahan-pengelola-gaji", "kinerja", pengelolaGaji),
        paper("kubutambahan-pengadministrasi-pertanahan", "kinerja", pengadministrasiPertanahan),
        paper("kubutambahan-pengelola-monitoring", "kinerja", pengelolaMonitoring),
        paper("kubutambahan-pengadministrasi-pendidikan", "kinerja", pengadministrasiPendidikan),
        paper("kubutambahan-pranata-linmas", "kinerja", pranataLinmas),
    ]

    /// The chapters around the tables belong to the whole kecamatan.
    private static let narrative = [
        ("pengantar", pengantar), ("pendahuluan", pendahuluan), ("perencanaan", perencanaan), ("penutup", penutup),
    ]

    private static func paper(
        _ jabatan: String, _ tingkat: String, _ aksi: String, _ narrative: [(String, String)] = []
    ) -> DemoTenant.Paper {
        DemoTenant.Paper(
            jenis: .rencanaAksi, jabatan: jabatan, tahun: 2022, tempat: "Kubutambahan", tanggal: "12 Oktober 2022",
            isian: ["tingkat": tingkat], tabel: narrative + [("aksi", aksi)],
            alasan: "Ditulis seperti pada naskah asli yang terbit. Yang hilang di sana ditandai dengan tanda tanya.")
    }
}
