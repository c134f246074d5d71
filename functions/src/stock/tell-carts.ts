/**
 * Tells customers that something in their account's cart can't be ordered, or can be again.
 *
 * An account has one notification per product, which says what is so now: an event only says that
 * something may have changed, and the product is read as it is. So events that arrive twice, late,
 * or in another sequence change nothing, and "back" only ever replaces "gone". A change within
 * minutes of the last news corrects its text and leaves it read, so a product that comes and goes
 * makes no series.
 */
import { cartsWithProductQuery } from '@fireline/domain/cart/queries';
import { isOrderable, productSchema } from '@fireline/domain/catalog/product';
import { asOffered } from '@fireline/domain/catalog/sold-out';
import { type CartChange, cartNews, cartNewsMs } from '@fireline/domain/inbox/cart-news';
import { notificationSchema } from '@fireline/domain/inbox/notification';
import { staffLocale } from '@fireline/domain/order/language';
import { paths } from '@fireline/domain/paths';
import type { Locale } from '@fireline/domain/texts/locale';
import { minute } from '@fireline/domain/time/durations';
import type {
  DocumentReference,
  DocumentSnapshot,
  Firestore,
  WriteBatch,
} from 'firebase-admin/firestore';
import { type Attempt, retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { pagesOf } from '../lib/pages-of.ts';
import { readableShopIn } from '../lib/read-shop.ts';
import { readIfStored, readStored } from '../lib/stored.ts';

/** How long (ms) a change belongs to the news before it. */
const burstMs = 10 * minute;

/** Carts per page, and notifications per batch. */
const pageSize = 250;

/**
 * `before` and `after` are the product as in the event. Resolves to how many accounts were told
 * something else than before.
 */
export async function tellCarts(
  { db, now }: Context,
  before: DocumentSnapshot,
  after: DocumentSnapshot,
  size = pageSize,
): Promise<number> {
  const [was, is] = [canBeOrdered(before, now()), canBeOrdered(after, now())];
  if (was === is) return 0;
  const locale = staffLocale(readableShopIn(await db.doc(paths.shop).get()));
  const ref = db.doc(paths.product(after.id));
  let told = 0;
  let product = await ref.get();
  // What changes while customers are being told is told by this run, too: the run for that change
  // may have come before some of these notifications.
  for (let isStale = true; isStale; ) {
    const isBack = canBeOrdered(product, now());
    const name = nameIn(product) ?? nameIn(before) ?? '';
    const at = product.updateTime?.toMillis() ?? now();
    told += await tellAll(db, { productId: ref.id, name, isBack, at }, locale, now(), size);
    product = await ref.get();
    isStale = canBeOrdered(product, now()) !== isBack;
  }
  return told;
}

function canBeOrdered(product: DocumentSnapshot, now: number): boolean {
  const stored = readIfStored(productSchema, product);
  return stored !== null && isOrderable(asOffered(stored.value, now));
}

function nameIn(product: DocumentSnapshot): string | undefined {
  return readIfStored(productSchema, product)?.value.name;
}

async function tellAll(
  db: Firestore,
  change: CartChange,
  locale: Locale,
  now: number,
  size: number,
): Promise<number> {
  const { productId } = change;
  const tell = (refs: readonly DocumentReference[]) =>
    retryOnConflict(`Telling of ${productId} in carts`, () => tellSome(db, refs, change, locale));
  let told = 0;
  let refs: DocumentReference[] = [];
  for await (const cart of pagesOf(db, cartsWithProductQuery(productId, now - cartNewsMs, size))) {
    if (!Object.values(Object(cart.get('productIds'))).includes(productId)) continue;
    refs.push(db.doc(paths.notification(cart.id, productId, 'cart')));
    if (refs.length < size) continue;
    told += await tell(refs);
    refs = [];
  }
  return refs.length === 0 ? told : told + (await tell(refs));
}

async function tellSome(
  db: Firestore,
  refs: readonly DocumentReference[],
  change: CartChange,
  locale: Locale,
): Promise<Attempt<number>> {
  const batch = db.batch();
  const known = await db.getAll(...refs);
  const count = known.filter((snapshot) => addNews(batch, snapshot, change, locale)).length;
  if (count === 0) return { done: 0 };
  return (await tryCommit(() => batch.commit())) ? { done: count } : 'conflict';
}

/** Whether there is something to tell. */
function addNews(
  batch: WriteBatch,
  known: DocumentSnapshot,
  change: CartChange,
  locale: Locale,
): boolean {
  const news = cartNews(change, locale);
  if (!known.exists) {
    if (!change.isBack) batch.create(known.ref, encode.document(notificationSchema, news));
    return !change.isBack;
  }
  const { value: last, updateTime } = readStored(notificationSchema, known);
  if (last.type === news.type) return false;
  const { type, title, message } = news;
  const isBurst = news.createdAt - last.createdAt < burstMs;
  const told = isBurst ? { ...last, type, title, message } : news;
  batch.update(known.ref, encode.document(notificationSchema, told), {
    lastUpdateTime: updateTime,
  });
  return true;
}
