import Database
import Deeds
import Kinerja
import Records

struct PerangkatDaerahRegister: Register {
    static let words = RegisterWords(
        path: "perangkat-daerah", title: "Perangkat daerah", noun: "perangkat daerah",
        meaning: "Dinas, badan, bagian, dan kecamatan, dengan kop suratnya.",
        intro: "Dinas, badan, bagian, dan kecamatan yang menyusun dokumen kinerja.",
        columns: ["Nama", "Singkatan", "Alamat"])

    let entries: [PerangkatDaerah]

    init(_ tx: borrowing Reading, _ clerk: Clerk) throws {
        entries = try tx.all(.allPerangkatDaerah).map(\.perangkatDaerah)
    }

    func key(of entry: PerangkatDaerah) -> String { entry.slug }
    func name(of entry: PerangkatDaerah) -> String { entry.nama }
    func cells(of entry: PerangkatDaerah) -> [String] { [entry.nama, entry.singkatan, entry.slug] }

    func controls(for entry: PerangkatDaerah?) -> [Field] {
        let address: Field = .optional(
            "alamat", "Alamat di situs",
            hint: "Misalnya dpmd. Bila kosong, dibuat dari singkatan atau nama. Setelah tersimpan tidak dapat diubah.")
        return [
            Field(name: "nama", label: "Nama", hint: "Nama lengkap, misalnya Dinas Pemberdayaan Masyarakat dan Desa."),
            .optional("singkatan", "Singkatan"),
        ] + (entry == nil ? [address] : []) + [
            Field(
                name: "kop", label: "Kop surat",
                hint:
                    """
                    Baris-baris di bawah nama kabupaten: nama, alamat, telepon. Satu baris di sini menjadi satu \
                    baris cetak.
                    """,
                control: .prose(lines: 4), isRequired: false)
        ]
    }

    func fixed(of entry: PerangkatDaerah) -> [Term] { [Term("Alamat di situs", entry.slug)] }

    func typed(of entry: PerangkatDaerah) -> Typed {
        ["nama": entry.nama, "singkatan": entry.singkatan, "kop": entry.kop.joined(separator: "\n")]
    }

    func completed(_ typed: Typed) -> Typed {
        var completed: Typed = typed
        completed["kop"] = typed["kop"].split(separator: "\n").joined(separator: "\n")
        guard typed["alamat"].isEmpty else { return completed }
        completed["alamat"] = Slug.made(of: typed["singkatan"].isEmpty ? typed["nama"] : typed["singkatan"])
        return completed
    }

    func added(_ typed: Typed) -> RegisterEntry {
        .newPerangkatDaerah(
            slug: typed["alamat"], nama: typed["nama"], singkatan: typed["singkatan"], kop: typed["kop"])
    }

    func changed(_ entry: PerangkatDaerah, _ typed: Typed) -> RegisterEntry {
        .perangkatDaerah(entry.id, nama: typed["nama"], singkatan: typed["singkatan"], kop: typed["kop"])
    }

    func subject(ofNew id: Int64?, _ typed: Typed) -> String { typed["alamat"] }
}
