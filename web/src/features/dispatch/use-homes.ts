/**
 * Where the open deliveries go. A home is read once per delivery and open board, and again when its
 * address changes; one that couldn't be read is tried again. Without a known place, nothing is read.
 */
import { pointIn } from '@fireline/domain/delivery/coordinates';
import type { Point } from '@fireline/domain/delivery/courier-position';
import { contactSchema, type Order } from '@fireline/domain/order/schema';
import { checkInput } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNow } from '#lib/time/use-now.ts';
import { readDocument } from '#platform/firestore/read-document.ts';
import type { Entry } from '#platform/live/state.ts';

export interface Home {
  readonly entry: Entry<Order>;
  readonly point: Point;
}

/** In the sequence of `entries`, without those whose place isn't known. */
export function useHomes(entries: readonly Entry<Order>[]): readonly Home[] {
  // By address: null if it has no place.
  const [known, setKnown] = useState<ReadonlyMap<string, Point | null>>(new Map());
  const placed = useMemo(
    () => entries.filter(({ data }) => data.homeMeters !== undefined),
    [entries],
  );
  const wanted = placed.map(addressOf).join('\n');
  const asked = useRef(new Set<string>());
  const tick = useNow(10_000);

  // biome-ignore lint/correctness/useExhaustiveDependencies: with each tick, what couldn't be read is tried again
  useEffect(() => {
    const addresses = wanted.split('\n').filter((address) => !asked.current.has(address));
    if (wanted === '' || addresses.length === 0) return;
    for (const address of addresses) asked.current.add(address);
    void Promise.all(addresses.map(readHome)).then((homes) => {
      const read = new Map(homes.flat());
      for (const address of addresses) if (!read.has(address)) asked.current.delete(address);
      setKnown((before) => new Map([...before, ...read]));
    });
  }, [wanted, tick]);

  return useMemo(
    () =>
      placed.flatMap((entry) => {
        const point = known.get(addressOf(entry));
        return point ? [{ entry, point }] : [];
      }),
    [placed, known],
  );
}

/** The order and what changes with its address: verification writes both whenever it's corrected. */
function addressOf({ id, data }: Entry<Order>): string {
  return `${id} ${data.homeMeters} ${data.deliveryArea ?? ''}`;
}

/** Nothing if it can't be read now, or isn't there yet. */
async function readHome(address: string): Promise<[string, Point | null][]> {
  const [orderId = ''] = address.split(' ');
  try {
    const stored = await readDocument(paths.contact(orderId));
    if (stored === null) return [];
    const contact = checkInput(contactSchema, stored);
    return [[address, contact.ok ? pointIn(contact.value.address?.position ?? '') : null]];
  } catch {
    return [];
  }
}
