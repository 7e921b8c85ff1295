@testable import Web

extension RegisterPage: Sampled {
    static var sample: RegisterPage {
        RegisterPage(
            chrome: .signedIn("Penempatan", trail: [Link("Pengaturan", "/atur")]), title: "Penempatan",
            intro: "Hak menandatangani mengikuti penempatan pada hari itu.",
            columns: ["Pegawai", "Jabatan", "Jenis", "Sejak", "Sampai"],
            rows: [
                Row(
                    cells: [Party.tabananFirst.name, "Kepala DPMD", "Definitif", "3 Januari 2019", "–"],
                    edit: Link("Ubah penempatan Dra. I Gst. Ayu Nyoman Supartiwi, M.Si", "/atur/penempatan?ubah=p1")),
                Row(
                    cells: [Party.tabananSecond.name, "Bupati Tabanan", "Definitif", "26 Februari 2021", "–"],
                    edit: Link("Ubah penempatan Dr. I Komang Gede Sanjaya, S.E., M.M.", "/atur/penempatan?ubah=p2")),
            ],
            empty: EmptyState(what: "Belum ada penempatan.", who: "Isi formulir di bawah untuk yang pertama."),
            form: sampleForm,
            problems: [Problem(message: "Tanggal selesai mendahului tanggal mulai.", field: "sampai")])
    }

    private static var sampleForm: Form {
        var end: Field = .date("sampai", "Sampai", hint: "Kosongkan bila masih berjalan.", value: "2022-01-01")
        end.error = "Tanggal selesai mendahului tanggal mulai."
        end.isRequired = false
        let kinds: [Field.Option] = [
            Field.Option(value: "definitif", text: "Definitif", isSelected: true),
            Field.Option(value: "pj", text: "Pj"), Field.Option(value: "plt", text: "Plt"),
            Field.Option(value: "plh", text: "Plh"),
        ]
        return Form(
            title: "Tambah penempatan", address: "/atur/penempatan",
            fields: [
                Field(name: "pegawai", label: "Pegawai", value: "I Wayan Sudarma, S.STP"),
                .choice("jenis", "Jenis", kinds), .date("sejak", "Sejak", value: "2022-02-01"), end,
                Field(
                    name: "utama", label: "Jabatan utama pegawai ini", control: .check, isRequired: false, isOn: true),
            ],
            action: "Simpan")
    }
}
