/** Uploaded images: how they are served, and how unused ones are removed. */
import { createHash } from 'node:crypto';
import { imageAddress } from '@fireline/domain/catalog/image-address';
import { paths } from '@fireline/domain/paths';
import { aProduct, opening } from '@fireline/domain/testing/stored';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { sweepImages, unusedImageLifetimeMs } from '../../functions/src/images/sweep-images.ts';
import { clear, dbOf, quietProject, read } from '../support/admin.ts';
import { db as liveDb } from './live.ts';

const webUrl = process.env.FIRELINE_WEB_URL ?? 'http://127.0.0.1:5000';
const bytes = Buffer.from([0x52, 0x49, 0x46, 0x46, 0xff, 0x00, 0x0d, 0x0a]);
const small = Buffer.from([0x52, 0x49]);
const aPicture = (uploadedAt = opening) => ({
  contentType: 'image/webp',
  bytes,
  small,
  uploadedBy: 'admin',
  uploadedAt,
});
const idOf = (content: Buffer | string) => createHash('sha256').update(content).digest('hex');

describe('GET /images/{id}', () => {
  const id = idOf(bytes);
  const path = paths.image(id);
  afterAll(() => liveDb.doc(path).delete());

  test('serves the bytes with their type, cacheable forever, without content sniffing', async () => {
    await liveDb.doc(path).set(aPicture());
    const response = await fetch(`${webUrl}${imageAddress(id)}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/webp');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  });

  test('serves the small copy under an address of its own', async () => {
    await liveDb.doc(path).set(aPicture());
    const response = await fetch(`${webUrl}${imageAddress(id)}?size=small`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(small);
  });

  test('serves the icon that is made of a logo', async () => {
    await liveDb.doc(path).set({ ...aPicture(), contentType: 'image/png', icon: Buffer.from('x') });
    const response = await fetch(`${webUrl}${imageAddress(id)}?size=icon`);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(await response.text()).toBe('x');
  });

  test('there is no icon of other images', async () => {
    await liveDb.doc(path).set(aPicture());
    expect((await fetch(`${webUrl}${imageAddress(id)}?size=icon`)).status).toBe(404);
  });

  test('never serves HTML, whatever a document says', async () => {
    await liveDb.doc(path).set({ ...aPicture(), contentType: 'text/html' });
    expect((await fetch(`${webUrl}${imageAddress(id)}`)).status).toBe(404);
  });

  test.each([imageAddress(idOf('nothing')), '/images/latte', '/images/', `/images/${id}/more`])(
    '%s is not found, and that is not cached',
    async (address) => {
      const response = await fetch(`${webUrl}${address}`);
      expect(response.status).toBe(404);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  test('only answers to GET and HEAD', async () => {
    const response = await fetch(`${webUrl}${imageAddress(id)}`, { method: 'POST' });
    expect(response.status).toBe(405);
  });
});

describe('the sweeper', () => {
  const db = dbOf(quietProject);
  const now = Date.parse('2026-06-01T00:00:00Z');
  const contextAt = (time: number) => ({ db, now: () => time });
  const context = contextAt(now);
  const [used, unused, forgotten, back] = ['used', 'unused', 'forgotten', 'back'].map(idOf);
  const markedAgo = (age: number) => ({
    ...aPicture(),
    unusedSince: Timestamp.fromMillis(now - age),
  });

  beforeEach(async () => {
    await clear(quietProject);
    await Promise.all([
      db.doc(paths.product('cake')).set(aProduct({ image: imageAddress(used ?? '') })),
      db.doc(paths.product('tart')).set(aProduct({ image: imageAddress(back ?? '') })),
      db.doc(paths.product('latte')).set(aProduct({ image: '/menu/latte.svg' })),
      db.doc(paths.image(used ?? '')).set(aPicture()),
      db.doc(paths.image(unused ?? '')).set(aPicture()),
      db.doc(paths.image(forgotten ?? '')).set(markedAgo(unusedImageLifetimeMs)),
      db.doc(paths.image(back ?? '')).set(markedAgo(unusedImageLifetimeMs * 2)),
    ]);
  });

  test.each([500, 1])(
    'marks images, and removes those unused for a month (%i at once)',
    async (pageSize) => {
      expect(await sweepImages(context, pageSize)).toEqual({ seen: 4, marked: 1, removed: 1 });
      expect(await read(db, paths.image(used ?? ''))).not.toHaveProperty('unusedSince');
      expect(await read(db, paths.image(back ?? ''))).not.toHaveProperty('unusedSince');
      expect(
        await db
          .doc(paths.image(unused ?? ''))
          .get()
          .then((image) => image.get('unusedSince')),
      ).toEqual(Timestamp.fromMillis(now));
      expect(await read(db, paths.image(forgotten ?? ''))).toBeNull();
    },
  );

  test('keeps the shop’s logo', async () => {
    await db.doc(paths.shop).set({ logo: imageAddress(unused ?? '') });
    await sweepImages(context);
    expect(await read(db, paths.image(unused ?? ''))).not.toHaveProperty('unusedSince');
  });

  test('a second run on the same day changes nothing', async () => {
    await sweepImages(context);
    expect(await sweepImages(context)).toEqual({ seen: 3, marked: 0, removed: 0 });
  });

  test('marked images are removed a month later', async () => {
    await sweepImages(context);
    expect(await sweepImages(contextAt(now + unusedImageLifetimeMs - 1))).toMatchObject({
      removed: 0,
    });
    expect(await sweepImages(contextAt(now + unusedImageLifetimeMs))).toMatchObject({ removed: 1 });
    expect(await read(db, paths.image(unused ?? ''))).toBeNull();
  });
});
