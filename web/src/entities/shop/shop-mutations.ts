/** What staff do to the shop's settings. No screen waits for a command. */
import { FirelineError } from '@fireline/domain/errors';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { type ShopInput, shopInputSchema } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { partial } from 'valibot';
import { signedChange } from '#platform/firestore/signed-change.ts';
import { followWrite } from '#platform/outbox/write-log.ts';

/** A product whose category or station was renamed. */
export interface Relabelled {
  readonly productId: string;
  readonly fields: { readonly category?: string; readonly station?: string };
}

const changesSchema = partial(shopInputSchema);

/**
 * Changes fields of the settings, together with the products affected by renaming a category or a
 * station: all or nothing. Resolves to whether the server accepted it.
 * @throws FirelineError `invalid-input` with the field, before anything is written.
 */
export async function updateShop(
  changes: Partial<ShopInput>,
  uid: string,
  relabelled: readonly Relabelled[] = [],
): Promise<boolean> {
  const fields = parse(changesSchema, changes);
  const { doc } = await import('firebase/firestore');
  const write = signedChange(uid, ({ db, batch, restamp }) => {
    batch.update(doc(db, paths.shop), { ...fields, ...restamp });
    for (const product of relabelled) {
      batch.update(doc(db, paths.product(product.productId)), { ...product.fields, ...restamp });
    }
  });
  return await follow(write, fields);
}

/** Pauses or resumes ordering, or adds minutes to every estimate: the kitchen may do so, too. */
export async function holdOrders(
  change: Partial<Pick<ShopInput, 'orderingPaused' | 'guestOrdering' | 'busyMinutes'>>,
  uid: string,
): Promise<boolean> {
  const { doc } = await import('firebase/firestore');
  return await follow(
    signedChange(uid, ({ db, batch, restamp }) =>
      batch.update(doc(db, paths.shop), { ...change, ...restamp }),
    ),
    change,
    texts.shop.orderingNotSaved,
    texts.shop.ordering,
    texts.shop.orderingRefused,
  );
}

/**
 * Sets up a shop that has no settings yet.
 * @throws FirelineError `invalid-input` with the field, before anything is written.
 */
export async function createShop(input: ShopInput, uid: string): Promise<boolean> {
  const shop = parse(shopInputSchema, input);
  const { doc } = await import('firebase/firestore');
  return await follow(
    signedChange(uid, ({ db, batch, stamp }) =>
      batch.set(doc(db, paths.shop), { ...shop, ...stamp }),
    ),
    shop,
  );
}

function follow(
  write: Promise<unknown>,
  fields: object,
  title = texts.shop.settingsNotSaved,
  label = texts.shop.settings,
  refusal = texts.shop.settingsRefused,
): Promise<boolean> {
  return followWrite(
    paths.shop,
    title,
    write,
    async () => new FirelineError('not-allowed', refusal),
    { label, fields },
  );
}
