/**
 * Wet fingers bounce, and by the second tap the button is a different one: "Start" has become "All
 * done", the line is marked, the next ticket has moved up. The browser counts consecutive taps in
 * one place (`detail`); only the first one acts.
 */
export function onFirstTap(act: () => void): (event: { readonly detail: number }) => void {
  return ({ detail }) => {
    if (detail <= 1) act();
  };
}
