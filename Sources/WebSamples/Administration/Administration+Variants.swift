@testable import Web

extension RegisterPage {
    /// An empty register, a search in a long one, an entry being changed, and an account with the password that was
    /// just made for it.
    static var variants: [RegisterPage] {
        [
            variant { $0.rows = [] },
            variant {
                $0.search = Search(address: "/atur/penempatan", text: "camat", result: "12 dari 3000 cocok.")
            },
            variant {
                $0.form.cancel = Link("Batal", "/atur/penempatan")
                $0.form.fixed = [Term("Pegawai", Party.tabananFirst.name), Term("Jabatan", "Kepala DPMD")]
            },
            variant {
                $0.problems = []
                $0.credential = .password("rt6b-78nm-d1ws-yy06", for: "perencana.dpmd")
                $0.form.deeds = [
                    Deed(
                        address: "/atur/akun/kata-sandi?ubah=perencana.dpmd", action: "Buat kata sandi baru",
                        hint: "Kata sandi yang lama tidak berlaku lagi.")
                ]
            },
        ]
    }
}
