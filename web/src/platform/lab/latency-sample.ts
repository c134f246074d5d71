/** A uniform random sample (reservoir sampling): every item has the same chance of being kept. */
export class Sample<Item> {
  private items: Item[] = [];
  private seen = 0;
  private readonly most: number;
  private readonly random: () => number;

  /** `random` returns numbers from 0 (inclusive) to 1 (exclusive). */
  constructor(most: number, random: () => number = Math.random) {
    this.most = most;
    this.random = random;
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  add(item: Item): void {
    this.seen += 1;
    if (this.items.length < this.most) {
      this.items.push(item);
      return;
    }
    const place = Math.floor(this.random() * this.seen);
    if (place < this.most) this.items[place] = item;
  }

  /** Returns the sample and starts a new one. */
  take(): readonly Item[] {
    const kept = this.items;
    this.items = [];
    this.seen = 0;
    return kept;
  }
}
