import { texts } from '@fireline/domain/texts/texts';
import { ExternalLink, MapPin, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { callLink } from '#entities/order/reach-links.ts';
import { useShop } from '#entities/shop/shop.ts';

const linkStyle =
  'touch-target inline-flex items-center gap-1.5 rounded-md font-semibold text-accent-ink underline underline-offset-2';

/** "Call the shop", as a link if the shop has a phone number. */
export function CallTheShop({ children }: { children: ReactNode }) {
  const phone = useShop()?.phone ?? '';
  if (phone === '') return children;
  return (
    <a href={phoneAddress(phone)} className={linkStyle}>
      <Phone aria-hidden className="size-4" />
      {children}
      <span className="sr-only">: {phone}</span>
    </a>
  );
}

/** The shop's address and phone; renders nothing if neither is known. */
export function ShopContact({ isPickup }: { isPickup: boolean }) {
  const shop = useShop();
  if (!shop || (shop.phone === '' && (shop.address === '' || !isPickup))) return null;
  return (
    <section className="grid gap-3">
      <h2 className="text-lg">{isPickup ? texts.orders.pickupAddress : texts.orders.shop}</h2>
      <address className="grid justify-items-start gap-3 not-italic">
        <p className="font-medium">{shop.name}</p>
        {isPickup && shop.address !== '' && (
          <a
            href={`https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(`${shop.name}, ${shop.address}`)}`}
            target="_blank"
            rel="noreferrer"
            className={linkStyle}
          >
            <MapPin aria-hidden className="size-4 shrink-0" />
            <span>
              {texts.orders.addressOnMap({
                address: shop.address,
                hidden: (content) => (
                  <span key="hidden" className="sr-only">
                    {content}
                  </span>
                ),
              })}
            </span>
            <ExternalLink aria-hidden className="size-3.5 shrink-0" />
          </a>
        )}
        {shop.phone !== '' && (
          <a href={phoneAddress(shop.phone)} className={`numeric ${linkStyle}`}>
            <Phone aria-hidden className="size-4 shrink-0" />
            {shop.phone}
          </a>
        )}
      </address>
    </section>
  );
}

/** Without spaces and other separators, as RFC 3966 requires. */
function phoneAddress(phone: string): string {
  return callLink(phone);
}
