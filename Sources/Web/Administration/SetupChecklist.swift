import Deeds
import Kinerja
import Records

/// What a new kabupaten still lacks before its first Perjanjian Kinerja can be drafted and signed.
struct SetupChecklist {
    let state: SetupStateRow
    let settings: TenantSettings
    let today: CalendarDate
    /// Whether the admin's own account has a second factor; nil where the installation keeps none.
    let hasFactor: Bool?

    /// In the order in which they are best done; empty once nothing is missing.
    var steps: [AdminHomePage.Step] {
        let steps: [AdminHomePage.Step] = all
        return steps.allSatisfy(\.isDone) ? [] : steps
    }

    private var all: [AdminHomePage.Step] {
        [
            step("Isi kop surat", LetterheadPart.words.address, "Baris di atas setiap naskah.", !settings.kop.isEmpty),
            step(
                "Catat perangkat daerah", PerangkatDaerahRegister.words.address,
                "Paling sedikit satu dinas atau badan.",
                state.hasPerangkatDaerah),
            step(
                "Catat jabatan dan atasannya", JabatanRegister.words.address, "Atasan langsung menjadi pihak kedua.",
                state.hasJabatan),
            step(
                "Catat pejabat dan penempatannya", PenempatanRegister.words.address, "Siapa memegang jabatan hari ini.",
                state.hasPejabat),
            step(
                "Buat akun perencana", AkunRegister.words.address, "Yang menyusun naskah perangkat daerahnya.",
                state.hasPerencana),
            step(
                "Isi tanggal DPA \(today.year)", BudgetPart.words.address, "Tenggat PK dihitung dari tanggal ini.",
                settings.tenggat(tahun: today.year) != nil),
        ]
            + (hasFactor.map {
                [step("Pasang verifikasi dua langkah", TwoFactor.address, "Pada akun Anda sendiri dahulu.", $0)]
            } ?? [])
    }

    private func step(_ text: String, _ address: String, _ why: String, _ isDone: Bool) -> AdminHomePage.Step {
        AdminHomePage.Step(link: Link(text, address), why: why, isDone: isDone)
    }
}
