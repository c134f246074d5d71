import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import type { Account } from '#lib/account.ts';
import type { Session } from '#lib/session.ts';
import { browserStorage } from './browser-storage.ts';
import { type CheckoutForm, emptyForm, filledIn, recallDetails } from './checkout-form.ts';

/** The form, filled in with what the account or, for guests, this device knows. */
export function useCheckoutForm(
  session: Session,
  account: Account | null,
): readonly [CheckoutForm, Dispatch<SetStateAction<CheckoutForm>>] {
  const [form, setForm] = useState(emptyForm);
  const owner = ownerOf(session);
  const isUserKnown = account === null || account.isKnown;
  const displayName = account?.user?.displayName || account?.session.displayName;
  const phone = account?.user?.phone;
  const email = account?.session.email ?? undefined;

  const recalledFor = useRef<string | null | undefined>(undefined);

  useEffect(() => {
    if (owner === undefined || !isUserKnown) return;
    const recalled = recallDetails(browserStorage(), owner);
    const isFirst = recalledFor.current !== owner;
    recalledFor.current = owner;
    setForm((current) => {
      const own = filledIn(current, {
        ...(displayName !== undefined && { customerName: displayName }),
        ...(phone !== undefined && { phone }),
        ...(email !== undefined && { email }),
      });
      if (recalled === null) return own;
      return { ...filledIn(own, recalled), ...(isFirst && { type: recalled.type }) };
    });
  }, [owner, isUserKnown, displayName, phone, email]);

  return [form, setForm];
}

/** Whose memory counts: a uid, null for guests, undefined while that is not known. */
function ownerOf(session: Session): string | null | undefined {
  switch (session.status) {
    case 'loading':
      return undefined;
    case 'signed-out':
      return null;
    case 'signed-in':
      return session.isGuest ? null : session.uid;
  }
}
