/** What staff do to the shop's settings. */
import { paths } from '@fireline/domain/paths';
import { type Shop, shopInputSchema, shopSchema } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import * as v from 'valibot';
import { set, update } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

/** A product whose category or station was renamed. */
export interface Relabelled {
  readonly productId: string;
  readonly fields: { readonly category?: string; readonly station?: string };
}

const onShop = {
  target: () => paths.shop,
  signedBy: ({ uid }: { readonly uid: string }) => uid,
  label: () => texts.shop.settings,
  title: () => texts.shop.settingsNotSaved,
  explainRejection: () => texts.shop.settingsRefused,
} as const;

/**
 * Changes fields of the settings, together with the products affected by renaming a category or a
 * station: all or nothing.
 */
export const updateShop = defineMutation({
  ...onShop,
  name: 'updateShop',
  input: v.object({
    uid: v.string(),
    changes: v.partial(shopInputSchema),
    relabelled: v.custom<readonly Relabelled[]>(Array.isArray),
  }),
  write: ({ changes, relabelled }) => [
    update(changes),
    ...relabelled.map(({ productId, fields }) => update(fields, paths.product(productId))),
  ],
});

/** Pauses or resumes ordering, or adds minutes to every estimate: the kitchen may do so, too. */
export const holdOrders = defineMutation<{
  readonly uid: string;
  readonly change: Partial<
    Pick<Shop, 'orderingPaused' | 'pausedUntil' | 'guestOrdering' | 'busyMinutes'>
  >;
}>({
  ...onShop,
  name: 'holdOrders',
  write: ({ change }, { encode }) => update(encode.changes(shopSchema, change)),
  label: () => texts.shop.ordering,
  title: () => texts.shop.orderingNotSaved,
  explainRejection: () => texts.shop.orderingRefused,
});

/** Sets up a shop that has no settings yet. */
export const createShop = defineMutation({
  ...onShop,
  name: 'createShop',
  input: v.object({ uid: v.string(), shop: shopInputSchema }),
  write: ({ shop }) => set(shop),
});
