import Deeds
import Kinerja

/// The villages of a kabupaten of the demonstration, pasted from its documents.
struct DemoVillages: Sendable {
    var lists: [(tahun: Int, sumber: String, list: TempelanDesa)] = []
    var ambang: (mulai: Int, ambang: AmbangDesa, dasar: String)?

    func enter(at admin: Desk) throws {
        if let ambang { try admin.setVillageThresholds(ambang.ambang, mulai: ambang.mulai, dasar: ambang.dasar) }
        for one in lists { try admin.importVillages(one.tahun, sumber: one.sumber, one.list) }
    }
}

extension DemoFolder {
    /// `desa.txt`; nothing where there is none.
    func villages(in folder: String) throws -> DemoVillages {
        guard names(in: folder).contains("desa.txt") else { return DemoVillages() }
        var (fields, villages) = (try DemoFields("\(folder)/desa.txt"), DemoVillages())
        let ambang = try fields.take("ambang") { DemoFolder.pair($0) }
        guard let mulai = Int(ambang.0), let limits = AmbangDesa(ambang.1) else {
            throw Failure("\(folder)/desa.txt: four limits are expected behind a year")
        }
        villages.ambang = (mulai, limits, fields.take("dasar"))
        villages.lists = try fields.rest { Int($0) != nil }.sorted { $0.key < $1.key }.compactMap { year, text in
            guard let tahun = Int(year), let (file, sumber) = DemoFolder.pair(text) else { return nil }
            return (tahun, sumber, TempelanDesa(Tempelan(try DemoFile("\(folder)/\(file)").text)))
        }
        return villages
    }

    /// What stands before and behind the first comma.
    private static func pair(_ text: String) -> (String, String)? {
        guard let comma = text.firstRange(of: ", ") else { return nil }
        return (String(text[..<comma.lowerBound]), String(text[comma.upperBound...]))
    }
}
