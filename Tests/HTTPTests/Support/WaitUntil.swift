import Glibc

/// Whether something comes true within three seconds.
func waitUntil(_ condition: () -> Bool) -> Bool {
    for _ in 0..<300 where !condition() { usleep(10_000) }
    return condition()
}
