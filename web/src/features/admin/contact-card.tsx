import type { Contact } from '@fireline/domain/schemas/order';
import { Mail, MapPin, Phone } from 'lucide-react';
import { useLiveDocument } from '#lib/live.ts';
import { sources } from '#lib/sources.ts';
import { Skeleton } from '#ui/skeleton.tsx';

const linkStyle =
  'flex min-h-9 w-fit items-center gap-2 break-all font-medium text-accent-ink underline-offset-4 hover:underline';

/** Who ordered, and how to reach them. */
export function ContactCard({ orderId, name }: { orderId: string; name: string }) {
  const contact = useLiveDocument(sources.contact(orderId));
  return (
    <div className="grid gap-1">
      <p className="break-words font-semibold">{name}</p>
      {contact.status === 'loading' && <Skeleton className="h-14 w-40" />}
      {contact.status === 'error' && <p className="text-danger">{contact.error.message}</p>}
      {contact.status === 'ready' && contact.data === null && (
        <p className="text-ink-muted">No contact details were left.</p>
      )}
      {contact.status === 'ready' && contact.data && <Reach {...contact.data.data} />}
    </div>
  );
}

function Reach({ phone, email, address }: Contact) {
  return (
    <>
      {phone !== '' && (
        <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} className={linkStyle}>
          <Phone aria-hidden className="size-4 shrink-0" />
          {phone}
        </a>
      )}
      {email !== '' && (
        <a href={`mailto:${email}`} className={linkStyle}>
          <Mail aria-hidden className="size-4 shrink-0" />
          {email}
        </a>
      )}
      {address && (
        <address className="flex gap-2 pt-1.5 not-italic">
          <MapPin aria-hidden className="mt-1 size-4 shrink-0 text-ink-muted" />
          <span className="min-w-0 break-words">
            {address.line1}
            {address.line2 !== '' && `, ${address.line2}`}
            <br />
            {address.postcode} {address.city}
            {address.instructions !== '' && (
              <span className="block text-ink-muted text-sm">{address.instructions}</span>
            )}
          </span>
        </address>
      )}
    </>
  );
}
