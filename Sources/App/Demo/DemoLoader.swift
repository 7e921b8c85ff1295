import Database
import Deeds
import Kinerja
import Records
import Sealing
import Web

/// Loads one kabupaten of the demonstration, all of it or nothing. Its agreements are signed in their files where those
/// can be made, everything else by password.
struct DemoLoader {
    private let demo: DemoTenant
    private let tenant: Tenant
    private let store: Database
    private let passwords: PasswordHasher
    private let files: DemoFiles?

    /// - Parameter files: nil where no PDF files can be made.
    init(
        _ demo: DemoTenant, _ tenant: Tenant, _ store: Database, _ passwords: PasswordHasher, _ files: DemoFiles? = nil
    ) {
        self.demo = demo
        self.tenant = tenant
        self.store = store
        self.passwords = passwords
        self.files = files
    }

    var scope: Scope { .tenant(tenant.id.rawValue, request: "demo") }

    /// - Parameter isKnown: whether the secrets made earlier are still known; if not, new ones are made.
    /// - Returns: the accounts with secrets made just now; empty when nothing had to be done.
    func load(isKnown: Bool) throws -> [DemoAccount] {
        let existing = try store.read(for: scope, .allAkun)
        guard existing.isEmpty || !isKnown else { return [] }
        let secrets = try accounts.map { (account: $0, password: try OneTimePassword(passwords)) }
        let keys = try DemoKeys(of: demo, files)
        try store.transaction(for: scope) { (tx: borrowing Transaction) in
            guard existing.isEmpty else {
                for secret in secrets { try renew(tx, existing, secret.account.login, secret.password.hash) }
                try keys?.certify(tx, by: self)
                return
            }
            let hashes = secrets.map { ($0.account.login, $0.password.hash) }
            try people(tx, hashes: Dictionary(uniqueKeysWithValues: hashes))
            try keys?.certify(tx, by: self)
            for paper in demo.papers { try write(tx, paper, keys) }
        }
        if existing.isEmpty {
            let reporting = try DemoReporting(self, store)
            try demo.villages.enter(at: reporting.admin)
            let planner = { unit in demo.planner(of: demo.units.contains { $0.slug == unit } ? unit : nil) }
            try reporting.enter(demo.results, reporter: planner)
            try demo.budgets.enter { try reporting.desk(planner($0) ?? "") }
        }
        return secrets.map { secret in
            DemoAccount(
                tenant: demo.slug, host: "\(demo.slug).\(Environment.current.baseDomain)", login: secret.account.login,
                password: secret.password.text, peran: secret.account.peran.rawValue, jabatan: secret.account.jabatan,
                passphrase: keys?.passphrases[secret.account.login])
        }
    }

    private func renew(_ tx: borrowing Transaction, _ existing: [AkunRow], _ login: String, _ hash: String) throws {
        guard let akun = existing.first(where: { $0.login == login }) else { return }
        try tx.execute(.setPassword(id: akun.id, kataSandi: hash))
    }

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
            office.login.map {
                Account(
                    login: $0, nama: office.pejabat, peran: .pejabat, jabatan: office.nama, office: office.slug,
                    unit: office.unit)
            }
        }
        let staff = demo.staff.map {
            Account(login: $0.login, nama: $0.nama, peran: $0.peran, jabatan: $0.peran.nama, office: nil, unit: $0.unit)
        }
        return officials + staff
    }

    /// The first day of every holding: before any document of the demonstration.
    private static let begin: CalendarDate = CalendarDate(year: 2021, month: 1, day: 1) ?? Instant.epoch.date(in: .wib)

    private func people(_ tx: borrowing Transaction, hashes: [String: String]) throws {
        var units: [String: ID<PerangkatDaerah>] = [:]
        for unit in demo.units {
            units[unit.slug] = try tx.first(
                .insertPerangkatDaerah(slug: unit.slug, nama: unit.nama, singkatan: unit.singkatan, kop: unit.kop))?.id
        }
        var offices: [String: ID<Jabatan>] = [:]
        var officials: [String: ID<Pegawai>] = [:]
        for office in demo.offices {
            let id = try tx.first(
                .insertJabatan(
                    slug: office.slug, nama: office.nama, eselon: office.eselon,
                    perangkatDaerah: office.unit.flatMap { units[$0] },
                    atasan: office.atasan.flatMap { offices[$0] }))?.id
            offices[office.slug] = id
            guard let id, !office.pejabat.isEmpty,
                let pegawai = try tx.first(
                    .insertPegawai(nama: office.pejabat, nip: office.nip, pangkat: office.pangkat))?.id
            else { continue }
            officials[office.slug] = pegawai
            _ = try tx.first(
                .insertPenempatan(
                    pegawai: pegawai, jabatan: id, kedudukan: .definitif, mulai: DemoLoader.begin, selesai: nil,
                    dasar: "Peragaan"))
        }
        for account in accounts {
            guard let hash = hashes[account.login] else { continue }
            _ = try tx.first(
                .insertAkun(
                    login: account.login, nama: account.nama, kataSandi: hash, peran: [account.peran],
                    pegawai: account.office.flatMap { officials[$0] },
                    perangkatDaerah: account.unit.flatMap { units[$0] }))
        }
    }

    /// Who a login is, as signing in would tell.
    /// - Parameter cara: how new documents are signed meanwhile; nil as the settings are now.
    func desk(_ tx: borrowing Transaction, _ login: String, _ cara: CaraTandaTangan? = nil) throws -> Desk {
        guard let akun = try tx.all(.allAkun).first(where: { $0.login == login }), let now = try tx.first(.now)?.now
        else {
            throw Failure("the demonstration has no account \(login)")
        }
        let holders = try akun.pegawai.map { try tx.all(.pemegangOfPegawai(pegawai: $0)).map(\.penempatan) } ?? []
        let actor = Actor(
            akun: akun.id, nama: akun.nama,
            peran: Set(akun.peran.split(separator: " ").compactMap { Peran(rawValue: String($0)) }),
            perangkatDaerah: akun.perangkatDaerah, pegawai: akun.pegawai, pemegang: holders)
        var settings = try tx.first(.currentSettings)?.settings ?? tenant.settings
        settings.penandatangan = cara ?? settings.penandatangan
        let tenant = Tenant(
            id: tenant.id, slug: tenant.slug, nama: tenant.nama, isDemonstration: tenant.isDemonstration,
            settings: settings)
        let deeds = Deeds(store, passwords: passwords, words: SiteWords())
        return deeds.desk(tenant, actor, today: now.date(in: tenant.settings.zona), request: "demo")
    }

    private func write(_ tx: borrowing Transaction, _ paper: DemoTenant.Paper, _ keys: DemoKeys?) throws {
        guard let office = demo.offices.first(where: { $0.slug == paper.jabatan }),
            // The bupati has no perencana: whoever holds an office may draft for it.
            let planner = demo.staff.first(where: { $0.peran == .perencana && $0.unit == office.unit })?.login
                ?? office.login,
            let jabatan = try tx.all(.allJabatan).map(\.jabatan).first(where: { $0.slug == paper.jabatan })
        else { throw Failure("the demonstration has no office \(paper.jabatan)") }
        let kind = paper.jenis
        let drafter = try desk(tx, planner)
        let origin = paper.asal.map { DocumentAddress(kind: $0.jenis, tahun: $0.tahun, slug: $0.jabatan) }
        var document = try drafter.create(tx, kind, jabatan: jabatan, tahun: paper.tahun, copying: origin)
        let address = DocumentAddress(kind: kind, tahun: paper.tahun, slug: paper.jabatan)
        for table in paper.tabel {
            guard let spec = kind.table(table.id) else { throw Failure("\(kind.nama) has no table \(table.id)") }
            _ = try drafter.save(tx, address, base: document.versi, uraianVersi: "\(spec.nama): ditempel") {
                $0.replace(table.id, with: table.baris)
            }
            document = try drafter.document(tx.reading, address)
        }
        _ = try drafter.save(tx, address, base: document.versi, uraianVersi: "Identitas") { naskah in
            naskah.tempat = paper.tempat
            naskah.tanggal = paper.tanggal
            for (field, text) in paper.isian { naskah.fill(field, with: text) }
        }
        guard let alasan = paper.alasan else { return }
        let signers = demo.signers(of: kind, office)
        try drafter.submit(tx, address, reason: alasan)
        let keys = paper.cara == .akun ? nil : keys
        for login in paper.isWaiting ? signers.dropLast() : signers[...] { try sign(tx, address, login, keys) }
        for perubahan in paper.perubahan {
            try revise(tx, drafter, address, perubahan)
            try drafter.submit(tx, address, reason: perubahan.catatan)
            for login in signers { try sign(tx, address, login, keys) }
        }
    }

    private func sign(
        _ tx: borrowing Transaction, _ address: DocumentAddress, _ login: String, _ keys: DemoKeys?
    ) throws {
        if let keys, address.kind.id == DocumentKind.perjanjianKinerja.id {
            return try keys.sign(tx, address, at: desk(tx, login, .lokal), login)
        }
        let signer = try desk(tx, login, .akun)
        try signer.sign(tx, address, shown: signer.proposal(tx.reading, address).digest)
    }

    private func revise(
        _ tx: borrowing Transaction, _ drafter: Desk, _ address: DocumentAddress, _ perubahan: DemoTenant.Perubahan
    ) throws {
        let revision = try drafter.amend(tx, address, perubahan.alasan, uraian: perubahan.uraian)
        _ = try drafter.save(tx, address, base: revision.versi, uraianVersi: "Disesuaikan") { naskah in
            naskah.tanggal = perubahan.tanggal
            for cell in perubahan.sel {
                naskah.replace(
                    cell.tabel,
                    with: naskah[cell.tabel].map { row in
                        var row = row
                        if row[.nomor] == cell.nomor { row[cell.kolom] = cell.teks }
                        return row
                    })
            }
            for table in perubahan.baris { naskah.replace(table.id, with: naskah[table.id] + table.baris) }
        }
    }
}
