import Deeds
import Kinerja

extension [Document] {
    /// The newest revision of each, deleted drafts left out. They come newest revision first (`allDocuments`).
    var newestRevisions: [Document] {
        var seen: Set<String> = []
        return filter { $0.status != .dihapus && seen.insert($0.address.work).inserted }
    }
}
