/// Takes a line for operators: what a service elsewhere was asked and what it answered, without anybody's secrets.
package typealias OperatorLog = @Sendable (String) -> Void
