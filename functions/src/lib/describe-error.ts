/** An error for the log: JSON would keep only its own fields, and lose what it says and where. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
