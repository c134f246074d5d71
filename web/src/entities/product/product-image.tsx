import { Utensils } from 'lucide-react';
import { useState } from 'react';
import { classNames } from '#ui/class-names.ts';
import { imageSources } from './image-sources.ts';

interface ProductImageProps {
  /** The product's `image`; a placeholder is shown if it's empty or doesn't load. */
  src: string;
  /** Empty if the name is next to it, as it usually is. */
  alt?: string | undefined;
  ratio?: 'landscape' | 'wide' | 'square' | undefined;
  /** Loads immediately; for the first ones in view. */
  eager?: boolean | undefined;
  /** Faded, for sold-out products. */
  faded?: boolean | undefined;
  className?: string | undefined;
}

const ratios = { landscape: 'aspect-4/3', wide: 'aspect-16/9', square: 'aspect-square' } as const;

/** A picture that reserves its space before it has loaded. */
export function ProductImage({
  src,
  alt = '',
  ratio = 'landscape',
  eager = false,
  faded = false,
  className,
}: ProductImageProps) {
  const [broken, setBroken] = useState<string | null>(null);
  return (
    <div
      className={classNames(
        'relative grid place-items-center overflow-hidden bg-accent-soft text-accent-ink/50',
        ratios[ratio],
        className,
      )}
    >
      {src === '' || broken === src ? (
        <Utensils aria-hidden className="size-1/4 max-h-12" strokeWidth={1.5} />
      ) : (
        <img
          src={src}
          {...imageSources(src)}
          alt={alt}
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
          onError={() => setBroken(src)}
          className={classNames(
            'absolute inset-0 size-full object-cover',
            faded && 'opacity-55 grayscale-60',
          )}
        />
      )}
    </div>
  );
}
