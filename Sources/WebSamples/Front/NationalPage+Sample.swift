@testable import Web

extension NationalPage: Sampled {
    static var sample: NationalPage {
        NationalPage(
            chrome: Chrome(
                title: "Janji kinerja pemerintah daerah", tenant: nil, assets: .sample, footer: Chrome.Footer()),
            tenants: [
                Tenant(
                    name: "Kabupaten Tabanan", address: "http://tabanan.localhost:8080/",
                    progress: "1 dari 41 perangkat daerah sudah menandatangani PK 2022"),
                Tenant(
                    name: "Kabupaten Buleleng", address: "http://buleleng.localhost:8080/",
                    progress: "Belum ada PK yang ditandatangani"),
                Tenant(
                    name: "Kabupaten Way Kanan", address: "http://way-kanan.localhost:8080/",
                    progress: "Belum ada PK yang ditandatangani"),
                Tenant(
                    name: "Kabupaten Contoh", address: "http://contoh.localhost:8080/",
                    progress: "Tempat mencoba: satu PK 2022 sedang disusun"),
            ])
    }
}
