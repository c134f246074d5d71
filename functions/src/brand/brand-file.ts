/**
 * What browsers and link previews fetch about the shop without running the app. A shop without a
 * logo has the files of the build.
 */

import { imageIdAt } from '@fireline/domain/catalog/image-address';
import { paths } from '@fireline/domain/paths';
import { appManifest, logoIcons, shopDescription } from '@fireline/domain/shop/app-manifest';
import type { Shop } from '@fireline/domain/shop/settings';
import type { Firestore } from 'firebase-admin/firestore';
import { readShop } from '../lib/read-shop.ts';

export type BrandFile =
  | { readonly contentType: string; readonly content: Buffer | string }
  /** It's the file at this address. */
  | { readonly elsewhere: string };

/** Null if there is no file with this name. */
export async function brandFile(db: Firestore, name: string): Promise<BrandFile | null> {
  if (name === 'manifest') return await manifest(db);
  return name === 'preview' ? await preview(db) : null;
}

async function manifest(db: Firestore): Promise<BrandFile> {
  const shop = await readShop(db);
  if (shop === null) return { elsewhere: '/manifest.webmanifest' };
  const icon = await pictureOf(db, shop, 'icon');
  const content = appManifest({
    name: shop.name,
    description: shopDescription(shop),
    language: shop.language,
    brandColor: shop.brandColor,
    ...(icon && { icons: logoIcons(shop, sideOf(icon)) }),
  });
  return { contentType: 'application/manifest+json', content: JSON.stringify(content) };
}

async function preview(db: Firestore): Promise<BrandFile> {
  const shop = await readShop(db);
  const content = shop && (await pictureOf(db, shop, 'preview'));
  return content ? { contentType: 'image/png', content } : { elsewhere: '/share.png' };
}

async function pictureOf(
  db: Firestore,
  { logo }: Shop,
  field: 'icon' | 'preview',
): Promise<Buffer | null> {
  const id = imageIdAt(logo);
  if (id === null) return null;
  const bytes: unknown = (await db.doc(paths.image(id)).get()).get(field);
  return bytes instanceof Uint8Array && isPng(bytes) ? Buffer.from(bytes) : null;
}

/** By its first bytes; the first 24 say how wide and high it is, too. */
function isPng(bytes: Uint8Array): boolean {
  return bytes.length >= 24 && Buffer.from(bytes.subarray(0, 4)).toString('latin1') === '\x89PNG';
}

/** In pixels: the width in the header. */
function sideOf(png: Buffer): number {
  return png.readUInt32BE(16);
}
