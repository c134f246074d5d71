/**
 * The kitchen as a plan: every station has as many places as it works on tickets at once, and
 * each line takes the first place that is free. Times in milliseconds.
 */
import { minute } from '../time/durations.ts';

/** One line of a cart or an order: what it asks of its station. */
export interface Work {
  readonly station: string;
  /** What one piece takes, in minutes. */
  readonly prepMinutes: number;
  readonly quantity: number;
}

/** Each further piece of a line adds a quarter of the first: it is made along with it. */
const furtherPiece = 0.25;

/** How long (ms) a station works on a line where everything takes `pace` times what it should. */
export function workOn({ prepMinutes, quantity }: Work, pace: number): number {
  return prepMinutes * (1 + (quantity - 1) * furtherPiece) * pace * minute;
}

/**
 * Lines must be begun in the order in which the kitchen takes them up. Whatever is begun before
 * makes what is begun later end later or at the same time, never earlier.
 */
export class StationPlan {
  readonly #atOnce: number;
  readonly #freeFrom: (station: string) => number;
  readonly #places = new Map<string, number[]>();

  /** `freeFrom` is when (ms) all places of a station become free. */
  constructor(atOnce: number, freeFrom: (station: string) => number = () => -Infinity) {
    this.#atOnce = atOnce;
    this.#freeFrom = freeFrom;
  }

  /** When `station` could begin with a line. */
  nextFree(station: string): number {
    return Math.min(...this.#placesOf(station));
  }

  /**
   * Plans `length` (ms) of work, not begun before `from` and not done before `until`; returns when
   * it begins. No work needs no place.
   */
  begin(station: string, length: number, from: number, until = -Infinity): number {
    if (length === 0) return from;
    const start = Math.max(this.nextFree(station), from);
    this.#occupy(station, Math.max(start + length, until));
    return start;
  }

  /** What held a place until `until` (ms), as far as any was free. */
  occupy(station: string, until: number): void {
    this.#occupy(station, Math.max(this.nextFree(station), until));
  }

  #occupy(station: string, until: number): void {
    const places = this.#placesOf(station);
    places[places.indexOf(Math.min(...places))] = until;
  }

  #placesOf(station: string): number[] {
    const known = this.#places.get(station);
    if (known) return known;
    const places = Array.from({ length: this.#atOnce }, () => this.#freeFrom(station));
    this.#places.set(station, places);
    return places;
  }
}

/** When `lines`, begun together not before `from`, are all done. */
export function doneAt(
  plan: StationPlan,
  lines: readonly Work[],
  { pace, from }: { readonly pace: number; readonly from: number },
): number {
  const ends = lines.map((line) => {
    const length = workOn(line, pace);
    return plan.begin(line.station, length, from) + length;
  });
  return Math.max(from, ...ends);
}

/** How long (ms) `lines` take in a kitchen that has nothing else to do. */
export function workAlone(lines: readonly Work[], atOnce: number, pace: number): number {
  return doneAt(new StationPlan(atOnce), lines, { pace, from: 0 });
}
