import Glibc

/// The number of descriptors the process may have open.
enum DescriptorLimit {
    /// Raises the soft limit to the hard one, and returns what holds then.
    static func raise() -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 256 }
        let soft: rlim_t = limit.rlim_cur
        limit.rlim_cur = limit.rlim_max
        let raised: Bool = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
        return Int(clamping: raised ? limit.rlim_max : soft)
    }
}
