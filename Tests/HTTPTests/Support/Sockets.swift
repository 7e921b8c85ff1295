import Testing

/// Everything that opens sockets runs one after the other: deadlines of milliseconds are measured here.
@Suite(.serialized) enum Sockets {}
