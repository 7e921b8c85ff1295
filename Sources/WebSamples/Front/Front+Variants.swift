@testable import Web

extension NationalPage {
    static var variants: [NationalPage] { [variant { $0.tenants = [] }] }
}
