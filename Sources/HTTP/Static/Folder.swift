import Glibc

/// Reading a folder of files into memory.
enum Folder {
    /// Every regular file under `root` by its path from there (`css/app.css`). Hidden files and symbolic links are
    /// left out.
    static func contents(of root: String) throws(SystemError) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        try gather(root, prefix: "", into: &files)
        return files
    }

    private static func gather(_ folder: String, prefix: String, into files: inout [String: [UInt8]])
        throws(SystemError)
    {
        for name in try names(in: folder) where !name.hasPrefix(".") {
            let path: String = folder + "/" + name
            var status = stat()
            _ = try SystemError.check("lstat", lstat(path, &status))
            switch status.st_mode & S_IFMT {
            case S_IFDIR: try gather(path, prefix: prefix + name + "/", into: &files)
            case S_IFREG: files[prefix + name] = try read(path)
            default: continue
            }
        }
    }

    private static func names(in folder: String) throws(SystemError) -> [String] {
        guard let handle = opendir(folder) else { throw SystemError("opendir") }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names
    }

    private static func read(_ path: String) throws(SystemError) -> [UInt8] {
        let descriptor: Int32 = try SystemError.check("open", open(path, O_RDONLY | O_CLOEXEC))
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let count: Int = Glibc.read(descriptor, &buffer, buffer.count)
            guard count >= 0 else { throw SystemError("read") }
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: buffer[..<count])
        }
    }
}
