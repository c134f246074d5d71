/**
 * A wet finger bounces, and what it pressed says something else by then: "Start" has become "All
 * done", the line is marked, the next ticket has moved up. The browser counts the taps that follow
 * each other in one place; only the first one does anything.
 */
export function onFirstTap(act: () => void): (event: { readonly detail: number }) => void {
  return ({ detail }) => {
    if (detail <= 1) act();
  };
}
