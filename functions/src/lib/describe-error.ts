/** Formats an error for the log: as JSON, it would lose its message and stack. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
