import type { Contact } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { Mail, MapPin, Pencil, Phone } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { callLink, mailLink } from '#entities/order/reach-links.ts';
import { sources } from '#entities/shop/sources.ts';
import { AddressLines } from '#entities/user/address-lines.tsx';
import { loadPersistently } from '#lib/after-paint.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { Button } from '#ui/button/button.tsx';
import { buttonStyle } from '#ui/button/button-style.ts';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { WriteState } from '#ui/feedback/write-state.tsx';
import { hidden } from '#ui/hidden.tsx';
import { UserText } from '#ui/user-text.tsx';

const ContactForm = lazy(() => loadPersistently(() => import('./contact-form.tsx')));

interface ContactCardProps {
  orderId: string;
  name: string;
  isDelivery: boolean;
}

/** Who ordered and how to reach them, with a form to correct it. */
export function ContactCard({ orderId, name, isDelivery }: ContactCardProps) {
  const contact = useLiveDocument(sources.contact(orderId));
  const [isEditing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const path = paths.contact(orderId);
  const refused = useRefusedWrite(path);
  const stored = contact.status === 'ready' ? (contact.data?.data ?? null) : null;

  function close() {
    setEditing(false);
    // Closing the form removes the focused field; return the focus to the Edit button.
    requestAnimationFrame(() => editButton.current?.focus());
  }

  return (
    <div className="grid gap-2">
      <UserText as="p" className="font-semibold">
        {name}
      </UserText>
      {contact.status === 'loading' && <Skeleton className="h-14 w-40" />}
      {contact.status === 'error' && <p className="text-danger">{contact.error.message}</p>}
      {contact.status === 'ready' && stored === null && (
        <p className="text-ink-muted">{texts.console.contactNone}</p>
      )}
      {stored && isEditing && (
        <Suspense fallback={<Reach {...stored} />}>
          <ContactForm orderId={orderId} stored={stored} isDelivery={isDelivery} onClose={close} />
        </Suspense>
      )}
      {stored && !isEditing && (
        <>
          <Reach {...stored} />
          <Button
            ref={editButton}
            size="sm"
            variant="ghost"
            icon={Pencil}
            onClick={() => setEditing(true)}
            className="-ml-3 justify-self-start"
          >
            {texts.console.contactEdit}
          </Button>
        </>
      )}
      <WriteState
        pending={false}
        isLive
        refused={refused}
        onDismiss={() => dismissRefusedWrite(path)}
      />
    </div>
  );
}

function Reach({ phone, phoneE164, email, address }: Contact) {
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {phone !== '' && (
          <a
            href={callLink(phone, phoneE164)}
            className={buttonStyle({ size: 'sm', className: 'break-all' })}
          >
            <Phone aria-hidden className="size-4 shrink-0" />
            {texts.console.contactCall({ phone, hidden })}
          </a>
        )}
        {email !== '' && (
          <a href={mailLink(email)} className={buttonStyle({ size: 'sm', className: 'break-all' })}>
            <Mail aria-hidden className="size-4 shrink-0" />
            {texts.console.contactEmail({ email, hidden })}
          </a>
        )}
      </div>
      {address && (
        <address className="flex gap-2 pt-1.5 not-italic">
          <MapPin aria-hidden className="mt-1 size-4 shrink-0 text-ink-muted" />
          <span>
            <AddressLines address={address} />
            {address.instructions !== '' && (
              <UserText className="block text-ink-muted text-sm">{address.instructions}</UserText>
            )}
          </span>
        </address>
      )}
    </>
  );
}
