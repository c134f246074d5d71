import { Utensils } from 'lucide-react';
import { useState } from 'react';
import { classNames } from '#ui/class-names.ts';

interface ProductImageProps {
  /** The product's `image`; empty shows the placeholder, and so does one that does not load. */
  src: string;
  /** Empty where the name stands beside it, as it mostly does. */
  alt?: string | undefined;
  ratio?: 'landscape' | 'wide' | 'square' | undefined;
  /** Loads at once; for the first ones in view. */
  eager?: boolean | undefined;
  /** Sold out: paler. */
  faded?: boolean | undefined;
  className?: string | undefined;
}

const ratios = { landscape: 'aspect-4/3', wide: 'aspect-16/9', square: 'aspect-square' } as const;

/** A picture that keeps its room before it is there. */
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
        'grid place-items-center overflow-hidden bg-accent-soft text-accent-ink/50',
        ratios[ratio],
        className,
      )}
    >
      {src === '' || broken === src ? (
        <Utensils aria-hidden className="size-1/4 max-h-12" strokeWidth={1.5} />
      ) : (
        <img
          src={src}
          // An uploaded picture has a small copy: for lists on phones.
          srcSet={src.startsWith('/images/') ? `${src}?size=small 480w,${src} 1200w` : undefined}
          sizes="auto,400px"
          alt={alt}
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
          onError={() => setBroken(src)}
          className={classNames('size-full object-cover', faded && 'opacity-55 grayscale-60')}
        />
      )}
    </div>
  );
}
