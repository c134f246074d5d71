/** Gathers what comes in a burst, so that it is dealt with as one. */

/** Nothing more for so long (ms) ends the burst; it is not waited longer than `most` for its end. */
const quiet = 400;
const most = 1500;

export interface Collector<Item> {
  add(items: readonly Item[]): void;
  /** Forgets what has not been handed over. */
  close(): void;
}

export function createCollector<Item>(hand: (items: readonly Item[]) => void): Collector<Item> {
  let items: readonly Item[] = [];
  let ending: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  function stop() {
    clearTimeout(ending);
    clearTimeout(latest);
    latest = undefined;
  }
  function end() {
    stop();
    const gathered = items;
    items = [];
    hand(gathered);
  }
  return {
    add(more) {
      if (more.length === 0) return;
      items = [...items, ...more];
      clearTimeout(ending);
      ending = setTimeout(end, quiet);
      latest ??= setTimeout(end, most);
    },
    close() {
      stop();
      items = [];
    },
  };
}
