import Database
import Kinerja
import Records
import Sealing
import Web

/// Loads one kabupaten of the demonstration, all of it or nothing.
struct DemoLoader {
    private let demo: DemoTenant
    private let tenant: Tenant
    private let store: Database
    private let passwords: PasswordHasher

    init(_ demo: DemoTenant, _ tenant: Tenant, _ store: Database, _ passwords: PasswordHasher) {
        self.demo = demo
        self.tenant = tenant
        self.store = store
        self.passwords = passwords
    }

    var scope: Scope { .tenant(tenant.id.rawValue, request: "demo") }

    /// - Parameter isKnown: whether the passwords made earlier are still known; if not, new ones are made.
    /// - Returns: the accounts with passwords made just now; empty when nothing had to be done.
    func load(isKnown: Bool) throws -> [DemoAccount] {
        let existing = try store.read(for: scope, AllAkun())
        guard existing.isEmpty || !isKnown else { return [] }
        let secrets = try accounts.map { (account: $0, password: try OneTimePassword(passwords)) }
        try store.transaction(for: scope) { (tx: borrowing Transaction) in
            guard existing.isEmpty else {
                for secret in secrets { try renew(tx, existing, secret.account.login, secret.password.hash) }
                return
            }
            try people(tx, hashes: Dictionary(uniqueKeysWithValues: secrets.map { ($0.account.login, $0.password.hash) }))
            for paper in demo.papers { try write(tx, paper) }
        }
        return secrets.map { secret in
            DemoAccount(
                tenant: demo.slug, host: "\(demo.slug).\(Environment.current.baseDomain)", login: secret.account.login,
                password: secret.password.text, peran: secret.account.peran.rawValue, jabatan: secret.account.jabatan)
        }
    }

    private func renew(_ tx: borrowing Transaction, _ existing: [AllAkun.Result], _ login: String, _ hash: String) throws {
        guard let akun = existing.first(where: { $0.login == login }) else { return }
        try tx.execute(SetPassword(id: akun.id, kataSandi: hash))
    }

    /// Of the officials who sign, and of the staff.
    var logins: [String] { accounts.map(\.login) }

    private struct Account {
        let login: String
        let nama: String
        let peran: Peran
        let jabatan: String
        let office: String?
        let unit: String?
    }

    private var accounts: [Account] {
        let officials = demo.offices.compactMap { office in
            office.login.map { Account(login: $0, nama: office.pejabat, peran: .pejabat, jabatan: office.nama, office: office.slug, unit: office.unit) }
        }
        let staff = demo.staff.map { Account(login: $0.login, nama: $0.nama, peran: $0.peran, jabatan: $0.peran.nama, office: nil, unit: $0.unit) }
        return officials + staff
    }

    /// The first day of every holding: before any document of the demonstration.
    private static let begin: CalendarDate = CalendarDate(year: 2021, month: 1, day: 1) ?? Instant.epoch.date(in: .wib)

    private func people(_ tx: borrowing Transaction, hashes: [String: String]) throws {
        var units: [String: ID<PerangkatDaerah>] = [:]
        for unit in demo.units {
            units[unit.slug] = try tx.first(
                InsertPerangkatDaerah(slug: unit.slug, nama: unit.nama, singkatan: unit.singkatan, kop: unit.kop))?.id
        }
        var offices: [String: ID<Jabatan>] = [:]
        var officials: [String: ID<Pegawai>] = [:]
        for office in demo.offices {
            let id = try tx.first(
                InsertJabatan(
                    slug: office.slug, nama: office.nama, eselon: office.eselon, perangkatDaerah: office.unit.flatMap { units[$0] },
                    atasan: office.atasan.flatMap { offices[$0] }))?.id
            offices[office.slug] = id
            guard let id, !office.pejabat.isEmpty,
                let pegawai = try tx.first(InsertPegawai(nama: office.pejabat, nip: office.nip, pangkat: office.pangkat))?.id
            else { continue }
            officials[office.slug] = pegawai
            _ = try tx.first(
                InsertPenempatan(pegawai: pegawai, jabatan: id, kedudukan: .definitif, mulai: DemoLoader.begin, selesai: nil, dasar: "Peragaan"))
        }
        for account in accounts {
            guard let hash = hashes[account.login] else { continue }
            _ = try tx.first(
                InsertAkun(
                    login: account.login, nama: account.nama, kataSandi: hash, peran: [account.peran],
                    pegawai: account.office.flatMap { officials[$0] }, perangkatDaerah: account.unit.flatMap { units[$0] }))
        }
    }

    /// Who a login is, as signing in would tell, with the settings as they are now.
    func desk(_ tx: borrowing Transaction, _ login: String) throws -> Desk {
        guard let akun = try tx.all(AllAkun()).first(where: { $0.login == login }), let now = try tx.first(Now())?.now else {
            throw Failure("the demonstration has no account \(login)")
        }
        let holders = try akun.pegawai.map { try tx.all(PemegangOfPegawai(pegawai: $0)).map(\.penempatan) } ?? []
        let actor = Actor(
            akun: akun.id, nama: akun.nama, peran: Set(akun.peran.split(separator: " ").compactMap { Peran(rawValue: String($0)) }),
            perangkatDaerah: akun.perangkatDaerah, pegawai: akun.pegawai, pemegang: holders)
        let settings = try tx.first(CurrentSettings())?.settings ?? tenant.settings
        let tenant = Tenant(id: tenant.id, slug: tenant.slug, nama: tenant.nama, isDemonstration: tenant.isDemonstration, settings: settings)
        return Desk(tenant: tenant, actor: actor, today: now.date(in: tenant.settings.zona), request: "demo")
    }

    private func write(_ tx: borrowing Transaction, _ paper: DemoTenant.Paper) throws {
        guard let office = demo.offices.first(where: { $0.slug == paper.jabatan }),
            // The bupati has no perencana: whoever holds an office may draft for it.
            let planner = demo.staff.first(where: { $0.peran == .perencana && $0.unit == office.unit })?.login ?? office.login,
            let jabatan = try tx.all(AllJabatan()).map(\.jabatan).first(where: { $0.slug == paper.jabatan })
        else { throw Failure("the demonstration has no office \(paper.jabatan)") }
        let kind = paper.jenis
        let drafter = try desk(tx, planner)
        let origin = paper.asal.map { DocumentAddress(kind: $0.jenis, tahun: $0.tahun, slug: $0.jabatan) }
        var document = try drafter.create(tx, kind, jabatan: jabatan, tahun: paper.tahun, copying: origin)
        let address = DocumentAddress(kind: kind, tahun: paper.tahun, slug: paper.jabatan)
        for (table, text) in paper.tabel {
            guard let spec = kind.table(table) else { throw Failure("\(kind.nama) has no table \(table)") }
            let rows = try rows(of: text, for: spec)
            _ = try drafter.save(tx, address, base: document.versi, perubahan: "\(spec.nama): ditempel") { $0.replace(table, with: rows) }
            document = try drafter.document(tx, address)
        }
        _ = try drafter.save(tx, address, base: document.versi, perubahan: "Identitas") { naskah in
            naskah.tempat = paper.tempat
            naskah.tanggal = paper.tanggal
            for (field, text) in paper.isian { naskah.fill(field, with: text) }
        }
        guard let alasan = paper.alasan else { return }
        try finish(tx, drafter, address, office, reason: alasan)
        for perubahan in paper.perubahan {
            try revise(tx, drafter, address, perubahan)
            try finish(tx, drafter, address, office, reason: perubahan.catatan)
        }
    }

    private func finish(
        _ tx: borrowing Transaction, _ drafter: Desk, _ address: DocumentAddress, _ office: DemoTenant.Office, reason: String
    ) throws {
        try drafter.submit(tx, address, reason: reason)
        for login in signers(of: address.kind, office) {
            let signer = try desk(tx, login)
            try signer.sign(tx, address, shown: signer.proposal(tx, address).digest)
        }
    }

    private func revise(
        _ tx: borrowing Transaction, _ drafter: Desk, _ address: DocumentAddress, _ perubahan: DemoTenant.Perubahan
    ) throws {
        let revision = try drafter.amend(tx, address, perubahan.alasan, uraian: perubahan.uraian)
        _ = try drafter.save(tx, address, base: revision.versi, perubahan: "Disesuaikan") { naskah in
            naskah.tanggal = perubahan.tanggal
            for cell in perubahan.sel {
                naskah.replace(cell.tabel, with: naskah[cell.tabel].map { row in
                    var row = row
                    if row["nomor"] == cell.nomor { row[cell.kolom] = cell.teks }
                    return row
                })
            }
            for row in perubahan.baris { naskah.replace(row.tabel, with: naskah[row.tabel] + [Baris(row.sel)]) }
        }
    }

    /// Text whose first line names the columns by their ids is taken as it is; anything else as a paste.
    private func rows(of text: String, for spec: TableSpec) throws -> [Baris] {
        let block = Tempelan(text).rows
        guard let head = block.first?.map({ ColumnKey(rawValue: $0) }), head.allSatisfy({ spec.column($0) != nil }) else {
            let placement = Tempelan(text).placed(on: [], form: spec.form(tenant.settings))
            guard placement.unplaced.isEmpty else { throw Failure("no column for \(placement.unplaced)") }
            return placement.rows
        }
        return block.dropFirst().map { cells in Baris(Dictionary(zip(head, cells), uniquingKeysWith: { first, _ in first })) }
    }

    private func signers(of kind: DocumentKind, _ office: DemoTenant.Office) -> [String] {
        func login(_ slug: String?) -> String? { demo.offices.first { $0.slug == slug }?.login }
        switch kind.signers {
        case .parties: return [office.login, login(office.atasan)].compactMap { $0 }
        case .head:
            let head = demo.offices.first { one in
                one.unit == office.unit && demo.offices.first { $0.slug == one.atasan }?.unit != one.unit
            }
            return [head?.login].compactMap { $0 }
        case .owner: return [office.login].compactMap { $0 }
        }
    }
}
