extension DemoFolder {
    /// As many as are wanted, `nil` for those of the folder: after the last of them the same again under other numbers.
    func queue(_ count: Int?) throws -> [QueueUnit] {
        let units = try queueUnits()
        guard !units.isEmpty else { return [] }
        return (0..<(count ?? units.count)).map { index in
            let (unit, round) = (units[index % units.count], index / units.count)
            return round == 0 ? unit : unit.numbered(round + 1)
        }
    }

    /// With the queue, and with what is promised and was reached besides, as far as its units are there.
    func joined(_ tenant: DemoTenant, by queue: [QueueUnit]) throws -> DemoTenant {
        guard !queue.isEmpty else { return tenant }
        let folder = "\(path)/\(DemoFolder.contoh)/antrean"
        var joined = tenant.joined(by: queue)
        let units = Set(joined.offices.map(\.slug))
        joined.papers += try papers(in: folder, tenant.settings).filter { units.contains($0.jabatan) }
        joined.results = joined.results.joined(by: try results(in: folder).only(units))
        return joined
    }

    private func queueUnits() throws -> [QueueUnit] {
        let folder = "\(path)/\(DemoFolder.contoh)/antrean"
        let promises = try DemoSheet(
            "\(folder)/sasaran.tsv", columns: ["perangkatDaerah", "sasaran", "indikator", "definisi", "lalu", "kini"])
        let programs = try DemoSheet("\(folder)/program.tsv", columns: ["perangkatDaerah", "program", "lalu", "kini"])
        let columns = ["slug", "nama", "singkatan", "jabatan", "kepala", "nip", "pangkat"]
        return try DemoSheet("\(folder)/perangkat-daerah.tsv", columns: columns).rows.map { row in
            QueueUnit(
                slug: row["slug"], nama: row["nama"], singkatan: row["singkatan"], jabatan: row["jabatan"],
                kepala: row["kepala"], nip: row.filled("nip"), pangkat: row["pangkat"],
                promises: promises.rows.filter { $0["perangkatDaerah"] == row["slug"] }.map(QueueUnit.Promise.init),
                programs: programs.rows.filter { $0["perangkatDaerah"] == row["slug"] }.map(QueueUnit.Program.init))
        }
    }
}

extension QueueUnit.Promise {
    fileprivate init(_ row: DemoSheet.Row) {
        self.init(
            sasaran: row["sasaran"], indikator: row["indikator"], definisi: row["definisi"], lalu: row["lalu"],
            kini: row["kini"])
    }
}

extension QueueUnit.Program {
    fileprivate init(_ row: DemoSheet.Row) {
        self.init(nama: row["program"], lalu: row["lalu"], kini: row["kini"])
    }
}
