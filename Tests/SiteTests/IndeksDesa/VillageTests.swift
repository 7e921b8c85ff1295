import Database
import Deeds
import Foundation
import Kinerja
import Records
import Testing

@testable import Web

/// The register of villages: Way Kanan's by the demonstration, another by a form.
@Suite("Villages are imported and shown", .serialized)
struct VillageTests {
    private static let fixture = Result { try SiteFixture() }

    /// As its report prints them.
    @Test func theSeedOfWayKanan() throws {
        let citizen = try Self.fixture.get().client("way-kanan")
        let page = try citizen.get("/idm/2023").must(200).text
        for words in ["26 dari 221", "97 dari 221", "98 dari 221", "kampung mandiri", "LKjIP Dinas PMK 2023"] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(!page.contains("Yang tidak sesuai"), "its printed statuses are those of its thresholds")
        let csv = try citizen.get("/idm/2023.csv").must(200).text
        let lines = csv.split(whereSeparator: \.isNewline)
        #expect(lines.count == 222)
        #expect(lines.count { $0.contains(",mandiri,") } == 26)
        #expect(csv.contains("UMPU BHAKTI,BLAMBANGAN UMPU,2023,0.836"))
        let before = try citizen.get("/idm/2022").must(200).text
        #expect(before.contains("10 dari 219") && before.contains("Hanya ringkasannya"))
        #expect(try citizen.get("/idm/2021").status == 404)
        #expect(try Self.fixture.get().client("tabanan").get("/idm/2023").status == 404)
    }

    @Test func aListIsCheckedAndKept() throws {
        let fixture = try Self.fixture.get()
        let admin = try fixture.client("kembar-a", as: World.Login.admin)
        #expect(try fixture.client("kembar-a", as: World.Login.planner).get("/atur/idm").status == 403)
        var form: HTMLForm = try admin.get("/atur/idm").must(200).html().form(to: "/atur/idm")
        form["daftar"] = "Desa\tKecamatan\tIDM\tStatus\nA\tK\t0,9\tMAJU\nB\tK\t0,5\tTERTINGGAL"
        let refused = try admin.post(form.to("periksa")).must(422).text
        #expect(refused.contains("Tahun ditulis dengan empat angka") && refused.contains("B\tK\t0,5"))
        (form["tahun"], form["sumber"]) = ("2024", "Rilis")
        let checked = try admin.post(form.to("periksa")).must(200).text
        #expect(checked.contains("A, K: tercetak “maju”, sedangkan skor 0,9 berarti “mandiri”."))
        #expect(try admin.get("/idm/2024").status == 404, "a preview keeps nothing")
        _ = try admin.post(form).must(303)
        #expect(try admin.get("/idm/2024").must(200).text.contains("1 dari 2"))
        #expect(try fixture.client("kembar-b").get("/idm/2024").status == 404)

        // Other thresholds, with their regulation: the same scores mean something else.
        var limits: HTMLForm = try admin.get("/atur/idm").must(200).html().form(to: "/atur/idm/ambang")
        (limits["mulai"], limits["batas"]) = ("2024", "0,2 0,3 0,4 0,95")
        #expect(try admin.post(limits).must(422).text.contains("Tuliskan peraturannya"))
        limits["dasar"] = "Peraturan Contoh 1/2024"
        _ = try admin.post(limits).must(303)
        let page = try admin.get("/idm/2024").must(200).text
        #expect(page.contains("Peraturan Contoh 1/2024") && page.contains("2 dari 2"))

        // A corrected list takes its place.
        form["daftar"] = "Desa\tKecamatan\tIDM\tStatus\nA\tK\t0,96\tMANDIRI"
        _ = try admin.post(form).must(303)
        #expect(try admin.get("/idm/2024").must(200).text.contains("1 dari 1"))
        #expect(try Inspection(fixture.tenant("kembar-a"), in: fixture.staff).faults == [])
    }
}
