/**
 * The kitchen as a plan: every station has as many places as it works on tickets at once, and each
 * line takes the first free place. Times in milliseconds.
 */
import { minute } from '../time/durations.ts';

/** One line of a cart or an order: the work it adds to its station. */
export interface Work {
  readonly station: string;
  /** How long one piece takes, in minutes. */
  readonly prepMinutes: number;
  readonly quantity: number;
}

/** Each further piece of a line adds a quarter of the first: they are made together. */
const furtherPiece = 0.25;

/** How long (ms) a station works on a line if everything takes `pace` times its nominal time. */
export function workOn({ prepMinutes, quantity }: Work, pace: number): number {
  return prepMinutes * (1 + (quantity - 1) * furtherPiece) * pace * minute;
}

/**
 * Lines must be added in the sequence in which the kitchen starts them. An earlier line can only
 * delay a later one, never speed it up.
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

  /** When `station` could start a line. */
  nextFree(station: string): number {
    return Math.min(...this.#placesOf(station));
  }

  /**
   * Plans `length` (ms) of work that starts no earlier than `from` and ends no earlier than
   * `until`; returns its start. Work without length needs no place.
   */
  begin(station: string, length: number, from: number, until = -Infinity): number {
    if (length === 0) return from;
    const start = Math.max(this.nextFree(station), from);
    this.#occupy(station, Math.max(start + length, until));
    return start;
  }

  /** Blocks a place until `until` (ms), or until the first place is free if that is later. */
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

/** When `lines` are all done if started together, no earlier than `from`. */
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

/** How long (ms) `lines` take in an otherwise idle kitchen. */
export function workAlone(lines: readonly Work[], atOnce: number, pace: number): number {
  return doneAt(new StationPlan(atOnce), lines, { pace, from: 0 });
}
