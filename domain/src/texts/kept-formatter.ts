/** `Intl` objects are slow to make, so they are kept. */
const formatters = new Map<string, unknown>();

export function kept<Formatter, Args extends readonly unknown[]>(
  Constructor: new (...args: Args) => Formatter,
  ...args: Args
): Formatter {
  const key = JSON.stringify([Constructor.name, args]);
  const known = (formatters.get(key) as Formatter | undefined) ?? new Constructor(...args);
  formatters.set(key, known);
  return known;
}
