/** Collects a burst of items and delivers it as one batch. */

/** A burst ends after `quiet` ms without a new item, but at most `most` ms after it began. */
const quiet = 400;
const most = 1500;

export interface Collector<Item> {
  add(items: readonly Item[]): void;
  /** Drops undelivered items. */
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
