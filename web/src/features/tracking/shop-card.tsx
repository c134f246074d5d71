import type { FulfilmentType } from '@fireline/domain/order/status';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { MapPin, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { callLink } from '#entities/order/reach-links.ts';
import { Card } from '#ui/card.tsx';

interface ShopCardProps {
  shop: Pick<Shop, 'name' | 'address' | 'phone'>;
  type: FulfilmentType;
}

const linkStyle =
  'flex min-h-11 w-fit items-center gap-2 rounded-md font-semibold text-accent-ink underline-offset-4 hover:underline';

/** Where to pick up the order, and whom to call about it. */
export function ShopCard({ shop: { name, address, phone }, type }: ShopCardProps) {
  const isPickup = type === 'pickup';
  const hasAddress = isPickup && address !== '';
  if (!hasAddress && phone === '') return null;
  return (
    <Card className="grid gap-1">
      <h2 className="text-lg">
        {isPickup ? texts.tracking.pickupAddress : texts.tracking.questions}
      </h2>
      <p>{name}</p>
      {hasAddress && (
        <ShopLink
          href={mapAddress(`${name}, ${address}`)}
          icon={<MapPin {...iconProps} />}
          isExternal
        >
          {texts.tracking.addressOnMap({
            address,
            hidden: (content) => (
              <span key="hidden" className="sr-only">
                {content}
              </span>
            ),
          })}
        </ShopLink>
      )}
      {phone !== '' && (
        <ShopLink href={callLink(phone)} icon={<Phone {...iconProps} />}>
          {phone}
        </ShopLink>
      )}
    </Card>
  );
}

const iconProps = { 'aria-hidden': true, className: 'size-4.5 shrink-0' } as const;

function ShopLink({
  href,
  icon,
  isExternal = false,
  children,
}: {
  href: string;
  icon: ReactNode;
  isExternal?: boolean;
  children: ReactNode;
}) {
  return (
    // No referrer: the page's own URL must not be passed on.
    <a
      href={href}
      className={linkStyle}
      {...(isExternal && { target: '_blank', rel: 'noreferrer' })}
    >
      {icon}
      <span className="numeric wrap-anywhere min-w-0">{children}</span>
    </a>
  );
}

/** Phones open it in the user's own map app. */
function mapAddress(place: string): string {
  return `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place)}`;
}
