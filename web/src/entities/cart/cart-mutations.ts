/**
 * Changes to the cart of an account. Each writes only the lines it's about, so what other devices
 * change meanwhile is kept.
 */

import { type CartLine, cartColumns, cartKey } from '@fireline/domain/cart/columns';
import { paths } from '@fireline/domain/paths';
import { serverNow } from '#lib/time/clock.ts';
import { merge } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

interface OfCart {
  readonly uid: string;
}

const target = ({ uid }: OfCart) => paths.cart(uid);

/**
 * Adds lines, or replaces and removes them, by their IDs. `dropped` are the products of which the
 * cart has no line left.
 */
export const saveCartLines = defineMutation<
  OfCart & {
    readonly put: ReadonlyMap<string, CartLine>;
    readonly removed: readonly string[];
    readonly dropped: readonly string[];
  }
>({
  name: 'saveCartLines',
  target,
  write: ({ put, removed, dropped }, { deleteField }) => {
    const all = (ids: readonly string[], value: unknown) =>
      Object.fromEntries(ids.map((id) => [id, value]));
    const gone = all(removed, deleteField());
    const added = [...put.values()].map(({ productId }) => cartKey(productId));
    const columns = Object.entries(cartColumns(put));
    return merge({
      ...Object.fromEntries(columns.map(([name, of]) => [name, { ...of, ...gone }])),
      has: { ...all(dropped.map(cartKey), deleteField()), ...all(added, Math.round(serverNow())) },
    });
  },
});

/** Changes a line that is there. The rules refuse it if another device has removed the line. */
export const changeCartLine = defineMutation<
  OfCart & { readonly id: string; readonly quantity: number; readonly unitPrice: number }
>({
  name: 'changeCartLine',
  target,
  write: ({ id, quantity, unitPrice }) =>
    merge({ quantities: { [id]: quantity }, prices: { [id]: unitPrice } }),
});
