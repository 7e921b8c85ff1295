import Database
import Deeds
import HTTP
import Kinerja
import Records

/// The page that lists the registers and the parts of the settings.
enum Administration {
    static func home(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let signedIn: SignedIn = administrator.signedIn
        let desk: Desk = signedIn.desk(exchange)
        let (counts, states, holders, facts) = try exchange.site.staff.read(
            for: desk.scope, .registerCounts, .setupState, .holdersOfSigned(tahun: desk.today.year, on: desk.today),
            signedIn.reminderFacts)
        let changed = HandOver.all(among: holders.map(\.holder), on: desk.today)
        let documents = try changed.isEmpty ? [] : exchange.site.staff.read(for: desk.scope, .allDocuments)
        return AdminHomePage(
            chrome: Chrome(exchange, signedIn, title: "Pengaturan"),
            steps: steps(states.first, signedIn, exchange),
            reminders: signedIn.reminders(facts.first, exchange.site),
            handOvers: HandOverLine.all(changed, documents.map(\.document), desk),
            registers: registers(counts.first), settings: AdminHomePage.everySetting
        ).response()
    }

    private static func steps(
        _ state: SetupStateRow?, _ signedIn: SignedIn, _ exchange: Exchange
    ) -> [AdminHomePage.Step] {
        guard let state else { return [] }
        let hasFactor: Bool? = exchange.site.settings.key.map { _ in signedIn.hasFactor }
        return SetupChecklist(
            state: state, settings: signedIn.tenant.settings, today: signedIn.today, hasFactor: hasFactor
        ).steps
    }

    private static func registers(_ counts: RegisterCountsRow?) -> [AdminHomePage.Register] {
        [
            entry(PerangkatDaerahRegister.words, counts?.perangkatDaerah, "terdaftar"),
            entry(JabatanRegister.words, counts?.jabatan, "terdaftar"),
            entry(PegawaiRegister.words, counts?.pegawai, "terdaftar"),
            entry(PenempatanRegister.words, counts?.penempatan, "tercatat"),
            entry(AkunRegister.words, counts?.akun, "aktif"),
        ]
    }

    private static func entry(_ words: RegisterWords, _ count: Int?, _ state: String) -> AdminHomePage.Register {
        AdminHomePage.Register(
            name: words.title, address: words.address, meaning: words.meaning, count: "\(count ?? 0) \(state)")
    }
}
