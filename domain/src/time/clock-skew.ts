/**
 * How far a device's clock is from the server's. Each write with a server timestamp is a sample
 * once it is answered: the server's time lies between sending and answer. All times in
 * milliseconds.
 */

export interface ClockSample {
  /** By the device's clock. */
  readonly sentAt: number;
  /** By the device's clock. */
  readonly answeredAt: number;
  /** By the server's clock, somewhere between the two. */
  readonly serverTime: number;
}

export interface ClockSkew {
  /** What to add to the device's clock to get the server's. */
  readonly offset: number;
  /** The offset is right to within this. */
  readonly error: number;
}

/** More samples than this add no information. */
const memory = 8;

/**
 * The samples to keep after `next`. Earlier samples that contradict it mean that the device's clock
 * was changed, so they are dropped.
 */
export function withSample(
  samples: readonly ClockSample[],
  next: ClockSample,
): readonly ClockSample[] {
  if (next.answeredAt < next.sentAt) return samples;
  const agreeing = samples.filter((sample) => agree(skewBy(sample), skewBy(next)));
  return [...agreeing, next].slice(-memory);
}

/** The best estimate: the sample with the shortest round trip. Null before the first one. */
export function skewOf(samples: readonly ClockSample[]): ClockSkew | null {
  return samples.map(skewBy).reduce<ClockSkew | null>((best, skew) => {
    return best === null || skew.error <= best.error ? skew : best;
  }, null);
}

function skewBy({ sentAt, answeredAt, serverTime }: ClockSample): ClockSkew {
  return {
    offset: serverTime - (sentAt + answeredAt) / 2,
    error: (answeredAt - sentAt) / 2,
  };
}

function agree(a: ClockSkew, b: ClockSkew): boolean {
  return Math.abs(a.offset - b.offset) <= a.error + b.error;
}
