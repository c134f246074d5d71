/**
 * Removes uploaded images that are neither a product's picture nor the shop's logo. An unused image
 * is marked first and removed only after a month, so that a product can be restored; an image that
 * is used again loses its mark.
 */

import { imageIdAt } from '@fireline/domain/catalog/image-address';
import { imagesQuery } from '@fireline/domain/catalog/queries';
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { day } from '@fireline/domain/time/durations';
import {
  FieldValue,
  type Firestore,
  type QueryDocumentSnapshot,
  Timestamp,
} from 'firebase-admin/firestore';
import { tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { toQuery } from '../lib/stored.ts';

/** How long (ms) an image is kept after it was first found unused. */
export const unusedImageLifetimeMs = 30 * day;

export interface SweptImages {
  readonly seen: number;
  readonly marked: number;
  readonly removed: number;
}

/** `pageSize` is how many images are checked at a time; their bytes aren't read. */
export async function sweepImages(
  { db, now }: Context,
  pageSize: number = limits.listSize,
): Promise<SweptImages> {
  const at = now();
  const inUse = await picturesInUse(db);
  const swept = { seen: 0, marked: 0, removed: 0 };
  const images = toQuery(db, imagesQuery(pageSize)).select('uploadedAt', 'unusedSince');
  let page = images;
  for (;;) {
    const { docs } = await page.get();
    for (const image of docs) {
      const done = await sweepOne(image, inUse.has(image.id), at);
      swept.seen += 1;
      if (done === 'marked') swept.marked += 1;
      if (done === 'removed') swept.removed += 1;
    }
    const last = docs.at(-1);
    if (!last || docs.length < pageSize) return swept;
    page = images.startAfter(last);
  }
}

async function picturesInUse(db: Firestore): Promise<ReadonlySet<string>> {
  const [{ docs }, shop] = await Promise.all([
    db.collection(paths.products).select('image').get(),
    db.doc(paths.shop).get(),
  ]);
  const addresses = [...docs.map((product) => product.get('image')), shop.get('logo')];
  return new Set(addresses.flatMap((address) => imageIdAt(String(address)) ?? []));
}

async function sweepOne(
  image: QueryDocumentSnapshot,
  isInUse: boolean,
  now: number,
): Promise<'kept' | 'marked' | 'removed'> {
  const unusedSince = millisOf(image.get('unusedSince'));
  // If the image is uploaded again at this moment, the upload wins.
  const asSeen = { lastUpdateTime: image.updateTime };
  if (isInUse) {
    if (unusedSince !== null) {
      await tryCommit(() => image.ref.update({ unusedSince: FieldValue.delete() }, asSeen));
    }
    return 'kept';
  }
  if (unusedSince === null) {
    const isMarked = await tryCommit(() =>
      image.ref.update({ unusedSince: Timestamp.fromMillis(now) }, asSeen),
    );
    return isMarked ? 'marked' : 'kept';
  }
  if (now - unusedSince < unusedImageLifetimeMs) return 'kept';
  return (await tryCommit(() => image.ref.delete(asSeen))) ? 'removed' : 'kept';
}

function millisOf(time: unknown): number | null {
  return time instanceof Timestamp ? time.toMillis() : null;
}
