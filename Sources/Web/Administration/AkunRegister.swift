import Database
import Deeds
import Kinerja
import Records

struct AkunRegister: Register {
    static let words = RegisterWords(
        path: "akun", title: "Akun", noun: "akun", meaning: "Siapa boleh masuk dan sebagai apa.",
        intro:
            """
            Peran menentukan apa yang boleh dikerjakan. Hak menandatangani tidak mengikuti peran, tetapi \
            penempatan pegawainya.
            """,
        columns: ["Nama akun", "Nama", "Peran", "Perangkat daerah", "Pegawai", "Keadaan"])
    static let issuesPassword = true

    let entries: [AkunRow]
    private let pegawai: [PegawaiRow]
    private let units: [PerangkatDaerah]
    private let unitByID: [ID<PerangkatDaerah>: PerangkatDaerah]
    private let namaByID: [ID<Pegawai>: String]
    private let clerk: Clerk

    init(_ tx: borrowing Reading, _ clerk: Clerk) throws {
        let (akun, pegawai, units) = try tx.fetch(Query.allAkun, Query.allPegawai, Query.allPerangkatDaerah)
        entries = akun
        self.pegawai = pegawai
        self.units = units.map(\.perangkatDaerah)
        unitByID = units.reduce(into: [:]) { $0[$1.perangkatDaerah.id] = $1.perangkatDaerah }
        namaByID = pegawai.reduce(into: [:]) { $0[$1.id] = $1.nama }
        self.clerk = clerk
    }

    func key(of entry: AkunRow) -> String { entry.login }
    func name(of entry: AkunRow) -> String { entry.login }

    func cells(of entry: AkunRow) -> [String] {
        let roles: [String] = Peran.allCases.filter(entry.roles.contains).map(\.nama)
        return [
            entry.login, entry.nama, roles.joined(separator: ", "), unit(of: entry)?.nama ?? "",
            entry.pegawai.flatMap { namaByID[$0] } ?? "", AkunRegister.state(of: entry),
        ]
    }

    private static func state(of entry: AkunRow) -> String {
        guard entry.aktif else { return "Tidak aktif" }
        return entry.hasFactor ? "Aktif, dua langkah" : "Aktif"
    }

    func fixed(of entry: AkunRow) -> [Term] { [Term("Nama akun", entry.login)] }

    func typed(of entry: AkunRow) -> Typed {
        var typed: Typed = [
            "nama": entry.nama, "perangkat-daerah": unit(of: entry)?.slug ?? "",
            "pegawai": entry.pegawai.map { String($0.rawValue) } ?? "", "aktif": Typed.box(entry.aktif),
        ]
        for peran in Peran.allCases { typed[peran.control] = Typed.box(entry.roles.contains(peran)) }
        return typed
    }

    func completed(_ typed: Typed) -> Typed {
        var completed: Typed = typed
        completed["login"] = typed["login"].lowercased()
        return completed
    }

    func controls(for entry: AkunRow?) -> [Field] {
        AkunRegister.controls(isNew: entry == nil, units: units.map(\.option), pegawai: pegawai.map(\.option))
    }

    func problems(_ typed: Typed, over entry: AkunRow?) -> [Problem] {
        let peran: [Peran] = roles(typed)
        var problems: [Problem] = []
        if peran.isEmpty {
            problems.append(Problem(message: "Pilih paling sedikit satu peran.", field: Peran.admin.control))
        }
        if peran.contains(.perencana), typed["perangkat-daerah"].isEmpty {
            problems.append(
                Problem(message: "Pilih perangkat daerah tempat perencana ini menyusun.", field: "perangkat-daerah"))
        }
        if peran.contains(.pejabat), typed["pegawai"].isEmpty {
            problems.append(Problem(message: "Pilih pegawai yang memakai akun pejabat ini.", field: "pegawai"))
        }
        guard let entry, isOwn(entry) else { return problems }
        if !peran.contains(.admin) {
            problems.append(
                Problem(
                    message: "Peran admin pada akun sendiri tidak dapat dilepas. Mintalah admin lain.",
                    field: Peran.admin.control))
        }
        if !typed.isOn("aktif") {
            problems.append(
                Problem(message: "Akun sendiri tidak dapat dinonaktifkan. Mintalah admin lain.", field: "aktif"))
        }
        return problems
    }

    func added(_ typed: Typed) throws -> RegisterEntry {
        guard let password = clerk.password else { throw Denial.malformedForm }
        return .newAkun(
            login: typed["login"], nama: typed["nama"], password, roles(typed), pegawai: pegawai(typed),
            perangkatDaerah: unit(typed))
    }

    func changed(_ entry: AkunRow, _ typed: Typed) -> RegisterEntry {
        .akun(
            entry.id, nama: typed["nama"], roles(typed), pegawai: pegawai(typed), perangkatDaerah: unit(typed),
            aktif: typed.isOn("aktif"))
    }

    func subject(ofNew id: Int64?, _ typed: Typed) -> String { typed["login"] }

    func deeds(on entry: AkunRow) -> [RegisterPage.Deed] {
        guard !isOwn(entry) else { return [] }
        func deed(_ path: String, _ action: String, _ hint: String) -> RegisterPage.Deed {
            RegisterPage.Deed(
                address: "\(AkunRegister.words.address)/\(path)?ubah=\(entry.login)", action: action, hint: hint)
        }
        let password = deed(
            "kata-sandi", "Buat kata sandi baru",
            "Kata sandi yang lama tidak berlaku lagi, dan akun ini dikeluarkan dari semua perangkat.")
        guard entry.aktif else { return [password] }
        let link = deed(
            "tautan", "Buat tautan masuk",
            "Untuk sekali masuk dalam 15 menit, misalnya di ponsel pejabat. Pemilik akun diberi tahu.")
        let out = deed(
            "keluarkan", "Keluarkan dari semua perangkat", "Semua sesi akun ini berakhir; kata sandinya tetap.")
        let factor = deed(
            "dua-langkah", "Hapus verifikasi dua langkah",
            """
            Untuk pemilik akun yang kehilangan ponsel dan kode pemulihannya. Ia dikeluarkan dari semua perangkat \
            dan diberi tahu.
            """
        )
        return [password, link, out] + (entry.hasFactor ? [factor] : [])
    }

    func isOwn(_ entry: AkunRow) -> Bool { entry.id == clerk.desk.actor.akun }

    private func unit(of entry: AkunRow) -> PerangkatDaerah? { entry.perangkatDaerah.flatMap { unitByID[$0] } }

    private func unit(_ typed: Typed) -> ID<PerangkatDaerah>? {
        units.first { $0.slug == typed["perangkat-daerah"] }?.id
    }

    private func pegawai(_ typed: Typed) -> ID<Pegawai>? {
        pegawai.first { $0.option.value == typed["pegawai"] }?.id
    }

    private func roles(_ typed: Typed) -> [Peran] { Peran.allCases.filter { typed.isOn($0.control) } }
}
