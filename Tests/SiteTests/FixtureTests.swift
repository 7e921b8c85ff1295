import Testing

@testable import Web

@Suite("The world of the tests is as it says")
struct FixtureTests {
    private static let fixture = Result { try SiteFixture() }

    @Test(arguments: ["tabanan", "kembar-a", "kembar-b"])
    func publishes(_ tenant: String) throws {
        let year = tenant == "tabanan" ? 2022 : 2021
        #expect(try Self.fixture.get().client(tenant).get("/\(year)/pk/dpmd").status == 200)
    }

    @Test(arguments: [World.Login.planner, World.Login.head, World.Login.bupati, World.Login.admin])
    func everybodySignsIn(_ login: String) throws {
        let client = try Self.fixture.get().client("kembar-b", as: login)
        #expect(try client.get("/kerja").status == 200)
    }
}
