/** Pictures from files: checked, and made small, which also removes their metadata (place, camera). */
import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';

/** Accepted file types. Others (drawings, PDF, HEIC if the browser can't read it) are refused. */
export const chosenTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'];
const largestFile = 25_000_000;
/** Tried in order until the picture is small enough. */
const qualities = [0.86, 0.78, 0.68, 0.55, 0.4];

export interface PictureSize {
  /** The longest side in pixels. */
  readonly side: number;
  readonly mostBytes: number;
  /** What is around the picture; `icon`: white, with room for round corners. */
  readonly shape?: keyof typeof shapes;
}

/** How high each is, and how much of its width the picture takes. */
const shapes = {
  square: { height: 1, part: 1, paper: null },
  // Within the circle that devices may cut out.
  icon: { height: 1, part: 0.6, paper: '#fff' },
  preview: { height: 630 / 1200, part: 0.35, paper: '#fff' },
} as const;

/**
 * The picture in `file`, once per size. As WebP, or as JPEG if the browser can't encode WebP.
 * @throws FirelineError `invalid-input` (field `image`) if the file can't be used as a picture.
 */
export async function smallPictures<const Sizes extends readonly PictureSize[]>(
  file: File,
  sizes: Sizes,
  type: PictureType = 'image/webp',
): Promise<{ [Index in keyof Sizes]: Blob }> {
  const refusal = refusalOf(file);
  if (refusal !== null) throw new FirelineError('invalid-input', refusal, 'image');
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new FirelineError('invalid-input', texts.office.pictureUnreadable, 'image');
  });
  try {
    const blobs: Blob[] = [];
    for (const size of sizes) {
      blobs.push(await encode(bitmap, size, blobs[0]?.type ?? type));
    }
    return blobs as { [Index in keyof Sizes]: Blob };
  } finally {
    bitmap.close();
  }
}

type PictureType = 'image/webp' | 'image/jpeg' | 'image/png';

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

/** The size that fills a square of `side`, enlarged if need be. */
function filling({ width, height }: ImageBitmap, side: number) {
  const scale = side / Math.max(width, height);
  return { width: width * scale, height: height * scale };
}

/** Smaller until it fits `mostBytes`. */
async function encode(bitmap: ImageBitmap, size: PictureSize, type: string): Promise<Blob> {
  for (let side = size.side; side >= size.side / 4; side *= 0.75) {
    const canvas = drawn(bitmap, { ...size, side: Math.round(side) }, type);
    for (const quality of type === 'image/png' ? [1] : qualities) {
      const blob = await toBlob(canvas, type, quality);
      if (blob.type !== type) return await encode(bitmap, size, 'image/jpeg');
      if (blob.size <= size.mostBytes) return blob;
    }
  }
  throw new FirelineError('invalid-input', texts.office.pictureNotSmallEnough, 'image');
}

function drawn(bitmap: ImageBitmap, { side, shape }: PictureSize, type: string): HTMLCanvasElement {
  const { height: ratio, part, paper } = shapes[shape ?? 'square'];
  const picture = shape === undefined ? fitted(bitmap, side) : filling(bitmap, side * part);
  const { width, height } =
    shape === undefined ? picture : { width: side, height: Math.round(side * ratio) };
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new FirelineError('unavailable', texts.office.pictureUnsupported, 'image');
  if (type === 'image/jpeg' || paper !== null) {
    // JPEG has no transparency: it would become black.
    context.fillStyle = paper ?? '#fff';
    context.fillRect(0, 0, width, height);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(
    bitmap,
    (width - picture.width) / 2,
    (height - picture.height) / 2,
    picture.width,
    picture.height,
  );
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
