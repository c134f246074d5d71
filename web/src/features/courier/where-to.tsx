import type { Contact } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Navigation, Phone } from 'lucide-react';
import { useState } from 'react';
import { callLink, navigationLink } from '#entities/order/reach-links.ts';
import { useCountry } from '#entities/shop/country.ts';
import { sources } from '#entities/shop/sources.ts';
import { AddressLines } from '#entities/user/address-lines.tsx';
import { useLiveDocument } from '#platform/live/live.ts';
import { buttonStyle } from '#ui/button/button-style.ts';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { UserText } from '#ui/user-text.tsx';

interface WhereToProps {
  orderId: string;
  /** Whether the server can be reached. */
  isLive: boolean;
  /** Whether the server knows of the assignment; until then it refuses to reveal the address. */
  isConfirmed: boolean;
}

/** The address and the phone, each one tap away from a map and a call. */
export function WhereTo({ orderId, isLive, isConfirmed }: WhereToProps) {
  // Once readable, it stays: a later change that waits for the network must not hide the address.
  const [mayRead, setMayRead] = useState(isConfirmed);
  if (isConfirmed && !mayRead) setMayRead(true);
  const contact = useLiveDocument(mayRead ? sources.contact(orderId) : null);

  const isUnknown =
    contact.status === 'loading' ||
    (contact.status === 'ready' && contact.data === null && contact.fromCache);
  if (isUnknown && !isLive) {
    return (
      <p role="status" className="rounded-control bg-warning-soft px-3 py-2">
        {mayRead ? texts.courier.addressNotSaved : texts.courier.addressTakenOffline}
      </p>
    );
  }
  if (isUnknown) {
    return (
      <div role="status" aria-busy="true" aria-label={texts.courier.addressLoading}>
        <Skeleton className="h-16 w-full" />
      </div>
    );
  }
  if (contact.status === 'error') {
    return (
      <p className="font-medium text-danger">
        {texts.courier.addressFailed({ reason: contact.error.message })}
      </p>
    );
  }
  if (contact.data === null) {
    return <p className="text-ink-muted">{texts.courier.addressMissing}</p>;
  }
  return <Reach {...contact.data.data} />;
}

function Reach({ phone, phoneE164, address }: Contact) {
  const country = useCountry();
  return (
    <div className="grid gap-3">
      {address && (
        <address className="grid gap-0.5 text-lg not-italic leading-snug">
          <AddressLines address={address} firstClass="font-semibold" />
          {address.instructions !== '' && (
            <UserText className="mt-1 text-base text-ink-muted">{address.instructions}</UserText>
          )}
        </address>
      )}
      <div className="grid grid-cols-2 gap-3">
        {address && (
          <a
            href={navigationLink(address, country, navigator.userAgent)}
            target="_blank"
            rel="noreferrer"
            className={buttonStyle({ wide: true })}
          >
            <Navigation aria-hidden className="size-[1.15em] shrink-0" />
            {texts.courier.navigate}
          </a>
        )}
        {phone !== '' && (
          <a href={callLink(phone, phoneE164)} className={buttonStyle({ wide: true })}>
            <Phone aria-hidden className="size-[1.15em] shrink-0" />
            {texts.courier.call({
              phone,
              spoken: (content) => (
                <span key="spoken" className="sr-only">
                  {content}
                </span>
              ),
            })}
          </a>
        )}
      </div>
    </div>
  );
}
