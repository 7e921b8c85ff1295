/// The open connections by descriptor. A token also counts the generation, so that an event or completion meant for
/// a connection that is gone does not reach the one that has got its descriptor.
struct ConnectionTable {
    private var slots: [Connection?] = []
    private var generation: UInt32 = 0
    private(set) var count = 0

    /// A token for a socket of this descriptor; never 0 in its upper half, which the loop keeps for itself.
    mutating func token(for descriptor: Int32) -> UInt64 {
        generation = generation == .max ? 1 : generation + 1
        return UInt64(generation) << 32 | UInt64(UInt32(bitPattern: descriptor))
    }

    subscript(token: UInt64) -> Connection? {
        let index = Int(token & 0xFFFF_FFFF)
        guard index < slots.count, let connection = slots[index], connection.token == token else { return nil }
        return connection
    }

    mutating func insert(_ connection: Connection) {
        let index = Int(connection.socket.descriptor)
        if index >= slots.count { slots.append(contentsOf: repeatElement(nil, count: index + 1 - slots.count)) }
        slots[index] = connection
        count += 1
    }

    mutating func remove(_ connection: Connection) {
        guard self[connection.token] === connection else { return }
        slots[Int(connection.socket.descriptor)] = nil
        count -= 1
    }

    var all: [Connection] { slots.compactMap { $0 } }
}
