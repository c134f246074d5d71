/**
 * Pictures that an admin uploads: resized here, which also removes their metadata (place, camera),
 * and stored under the hash of their bytes.
 */

import { imageAddress } from '@fireline/domain/catalog/image-address';
import { FirelineError } from '@fireline/domain/errors';
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { createStore, useStore } from '#lib/store.ts';
import { create } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

/** Accepted file types. Others (drawings, PDF, HEIC if the browser can't read it) are refused. */
export const chosenTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'];
const largestFile = 25_000_000;
/** The longest side in pixels. */
const longest = 1200;
const longestSmall = 480;
/** Tried in order until the picture is small enough. */
const qualities = [0.86, 0.78, 0.68, 0.55, 0.4];

/** This tab's uploads by address, as long as the server may not have them yet. */
const ownPictures = createStore<ReadonlyMap<string, string>>(new Map());

/** The URL to show for `address`: this tab's own copy if the picture was just uploaded here. */
export function useOwnPicture(address: string): string {
  return useStore(ownPictures).get(address) ?? address;
}

export interface UploadedImage {
  readonly address: string;
  /** Whether the server accepted it, once it has decided. */
  readonly isAccepted: Promise<boolean>;
}

/**
 * Resizes a picture and uploads it. Resolves to its address as soon as that is known.
 * @throws FirelineError `invalid-input` (field `image`) if the file can't be used as a picture.
 */
export async function uploadImage(file: File, uid: string): Promise<UploadedImage> {
  const refusal = refusalOf(file);
  if (refusal !== null) throw new FirelineError('invalid-input', refusal, 'image');
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new FirelineError('invalid-input', texts.office.pictureUnreadable, 'image');
  });
  try {
    const large = await encode(bitmap, longest, limits.imageBytes);
    const small = await encode(bitmap, longestSmall, limits.smallImageBytes, large.type);
    const bytes = new Uint8Array(await large.arrayBuffer());
    const id = await hashOf(bytes);
    const address = imageAddress(id);
    ownPictures.set(new Map(ownPictures.get()).set(address, URL.createObjectURL(large)));
    const isAccepted = storeImage({
      id,
      contentType: large.type,
      bytes,
      small: new Uint8Array(await small.arrayBuffer()),
      uid,
    });
    return { address, isAccepted };
  } finally {
    bitmap.close();
  }
}

/** Why a file can't be a picture, before it's even read; null if it may be one. */
export function refusalOf({ type, size }: Pick<File, 'type' | 'size'>): string | null {
  if (!chosenTypes.includes(type)) return texts.office.pictureWrongType;
  if (size > largestFile) {
    return texts.office.pictureTooLarge({ size: Math.round(size / 1_000_000) });
  }
  return null;
}

/** The size that fits into a square of `side`, never enlarged. */
export function fitted(
  { width, height }: { readonly width: number; readonly height: number },
  side: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, side / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** As WebP, or as JPEG if the browser can't encode WebP; smaller until it fits `mostBytes`. */
async function encode(
  bitmap: ImageBitmap,
  side: number,
  mostBytes: number,
  type = 'image/webp',
): Promise<Blob> {
  for (let at = side; at >= side / 4; at *= 0.75) {
    const canvas = drawn(bitmap, fitted(bitmap, at), type);
    for (const quality of qualities) {
      const blob = await toBlob(canvas, type, quality);
      if (blob.type !== type) return await encode(bitmap, side, mostBytes, 'image/jpeg');
      if (blob.size <= mostBytes) return blob;
    }
  }
  throw new FirelineError('invalid-input', texts.office.pictureNotSmallEnough, 'image');
}

function drawn(
  bitmap: ImageBitmap,
  { width, height }: { width: number; height: number },
  type: string,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new FirelineError('unavailable', texts.office.pictureUnsupported, 'image');
  if (type === 'image/jpeg') {
    // JPEG has no transparency: it would become black.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return canvas;
}

function toBlob(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => {
        if (blob) resolve(blob);
        else reject(new FirelineError('invalid-input', texts.office.pictureNotEncoded, 'image'));
      },
      type,
      quality,
    );
  });
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const storeImage = defineMutation<{
  readonly id: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly small: Uint8Array;
  readonly uid: string;
}>({
  name: 'storeImage',
  target: ({ id }) => paths.image(id),
  write: ({ contentType, bytes, small, uid }, { Bytes, serverTimestamp }) =>
    create({
      contentType,
      bytes: Bytes.fromUint8Array(bytes),
      small: Bytes.fromUint8Array(small),
      uploadedBy: uid,
      uploadedAt: serverTimestamp(),
    }),
  label: () => texts.office.picture,
  title: () => texts.office.pictureNotSaved,
  explainRejection: () => texts.office.refusedAdmin,
});
