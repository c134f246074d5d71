import type { Shop } from '@fireline/domain/shop/settings';
import { piecesIn } from '../cart/cart-lines.ts';
import type { Cart } from '../cart/cart-state.ts';
import { ProductCard } from '../product/product-card.tsx';
import type { MenuGroup } from './menu-groups.ts';

interface MenuSectionsProps extends Pick<Shop, 'currency' | 'timeZone'> {
  groups: readonly MenuGroup[];
  cart: Cart;
  firstPrices: ReadonlyMap<string, number>;
  onOpen: (productId: string) => void;
}

export function MenuSections({ groups, cart, firstPrices, onOpen, ...shop }: MenuSectionsProps) {
  return groups.map(({ category, anchor, products }, index) => (
    <section
      key={category}
      id={anchor}
      aria-labelledby={`${anchor}-title`}
      className="scroll-mt-32 pt-6"
    >
      <h2 id={`${anchor}-title`} tabIndex={-1} className="mb-3 text-xl outline-none sm:text-2xl">
        {category}
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2 sm:gap-4 xl:grid-cols-3">
        {products.map((product, place) => (
          <ProductCard
            key={product.id}
            product={product}
            {...shop}
            eager={index === 0 && place < 4}
            firstPrice={firstPrices.get(product.id) ?? product.data.price}
            inCart={piecesIn(cart.lines.filter(({ productId }) => productId === product.id))}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  ));
}
