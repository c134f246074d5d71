/** What is served about the shop to those who don't run the app: its manifest and its preview. */
import { paths } from '@fireline/domain/paths';
import { brandTones } from '@fireline/domain/shop/brand';
import { aShop } from '@fireline/domain/testing/stored';
import { Timestamp } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { brandFile } from '../../functions/src/brand/brand-file.ts';
import { clear, dbOf, quietProject } from '../support/admin.ts';

const webUrl = process.env.FIRELINE_WEB_URL ?? 'http://127.0.0.1:5000';
const id = 'a'.repeat(64);
const logo = `/images/${id}`;

/** The beginning of a PNG of this size. */
function aPng(side: number): Buffer {
  const bytes = Buffer.alloc(40);
  bytes.write('\x89PNG\r\n\x1a\n', 'latin1');
  bytes.writeUInt32BE(side, 16);
  bytes.writeUInt32BE(side, 20);
  return bytes;
}

describe('of a shop', () => {
  const db = dbOf(quietProject);
  const manifest = async () => {
    const file = await brandFile(db, 'manifest');
    return file && 'content' in file ? JSON.parse(file.content.toString()) : file;
  };
  const shopIs = (fields: Parameters<typeof aShop>[0]) => db.doc(paths.shop).set(aShop(fields));
  const imageIs = (fields: object) =>
    db.doc(paths.image(id)).set({
      contentType: 'image/png',
      bytes: aPng(512),
      small: aPng(192),
      uploadedBy: 'admin',
      uploadedAt: Timestamp.fromMillis(0),
      ...fields,
    });

  beforeEach(() => clear(quietProject));

  test('before its setup, the build’s own files are used', async () => {
    expect(await manifest()).toEqual({ elsewhere: '/manifest.webmanifest' });
    expect(await brandFile(db, 'preview')).toEqual({ elsewhere: '/share.png' });
  });

  test('without a logo and a color, the app has its name, and Fireline’s icons', async () => {
    await shopIs({ name: 'The Mountain View Café', address: '', categories: ['Cake'] });
    expect(await manifest()).toMatchObject({
      name: 'The Mountain View Café',
      short_name: 'The Mountain',
      description: expect.stringContaining('The Mountain View Café: Cake'),
      theme_color: '#fbf6ef',
      icons: expect.arrayContaining([expect.objectContaining({ src: '/icons/icon-512.png' })]),
    });
    expect(await brandFile(db, 'preview')).toEqual({ elsewhere: '/share.png' });
  });

  test('with both, they are the app’s; an icon has the size that it really has', async () => {
    await shopIs({ logo, brandColor: '#ffe24a' });
    await imageIs({ icon: aPng(384), preview: aPng(1200) });
    expect(await manifest()).toMatchObject({
      theme_color: brandTones('#ffe24a', 'light').accent,
      icons: [
        { src: `${logo}?size=icon`, sizes: '384x384', type: 'image/png', purpose: 'any' },
        { src: `${logo}?size=icon`, sizes: '384x384', type: 'image/png', purpose: 'maskable' },
      ],
    });
    expect(await brandFile(db, 'preview')).toEqual({
      contentType: 'image/png',
      content: aPng(1200),
    });
  });

  test.each([
    ['is gone', null],
    ['has none', {}],
    ['has something else', { icon: Buffer.from('GIF89a'), preview: 'text' }],
  ])('an icon whose image %s is left out', async (_, fields) => {
    await shopIs({ logo });
    if (fields) await imageIs(fields);
    expect((await manifest()).icons[0].src).toBe('/icons/icon-192.png');
    expect(await brandFile(db, 'preview')).toEqual({ elsewhere: '/share.png' });
  });

  test('there are no other files', async () => {
    expect(await brandFile(db, 'settings')).toBeNull();
  });
});

describe('GET /api/brand/…', () => {
  test('the manifest is cached briefly by Hosting, and by nobody else', async () => {
    const response = await fetch(`${webUrl}/api/brand/manifest`);
    expect(response.headers.get('content-type')).toContain('application/manifest+json');
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=300');
    expect(await response.json()).toMatchObject({ name: 'Little Alder', id: '/' });
  });

  test('the preview is a picture', async () => {
    const response = await fetch(`${webUrl}/api/brand/preview`);
    expect(response.headers.get('content-type')).toBe('image/png');
  });

  test('others are not found, and only GET and HEAD are answered', async () => {
    expect((await fetch(`${webUrl}/api/brand/settings`)).status).toBe(404);
    const posted = await fetch(`${webUrl}/api/brand/manifest`, { method: 'POST' });
    expect(posted.status).toBe(405);
  });
});
