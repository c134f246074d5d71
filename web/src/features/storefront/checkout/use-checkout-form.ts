import type { Order } from '@fireline/domain/order/schema';
import { useEffect, useRef } from 'react';
import type { Account } from '#entities/user/account.ts';
import { type AppForm, type AppFormOptions, useAppForm } from '#lib/form/use-app-form.ts';
import type { Session } from '#platform/auth/session.ts';
import { browserStorage, tabStorage } from '../cart/browser-storage.ts';
import { type Draft, loadDraft, saveDraft } from './checkout-draft.ts';
import {
  type CheckedOrder,
  type CheckoutForm,
  emptyForm,
  filledIn,
  loadDetails,
} from './checkout-form.ts';
import { ownerOf } from './draft-owner.ts';

/**
 * The form, filled in with what was typed in this tab and what is known from the account or, for
 * guests, from this device. What the customer changes survives a reload.
 */
export function useCheckoutForm(
  session: Session,
  account: Account | null,
  {
    again,
    ...options
  }: Pick<AppFormOptions<CheckoutForm, CheckedOrder>, 'check' | 'onSubmit' | 'failed'> & {
    /** An earlier order whose note and time are taken over. */
    readonly again: Order | null;
  },
): AppForm<CheckoutForm> {
  const form = useAppForm({ ...options, initial: emptyForm, onEdit: keepTyped });
  const setForm = form.set;
  const owner = ownerOf(session);
  const isUserKnown = account === null || account.isKnown;
  const displayName = account?.user?.displayName || account?.session.displayName;
  const phone = account?.user?.phone;
  const email = account?.session.email ?? undefined;

  const recalledFor = useRef<string | null | undefined>(undefined);
  const typed = useRef<Draft>({});
  const typedBy = useRef<string | null | undefined>(undefined);

  useEffect(() => {
    if (owner === undefined || owner === typedBy.current) return;
    // What an account's owner typed isn't kept for the next person.
    const before = typedBy.current ? {} : typed.current;
    typedBy.current = owner;
    const draft = { ...loadDraft(tabStorage(), owner), ...before };
    typed.current = draft;
    if (Object.keys(before).length > 0) saveDraft(tabStorage(), owner, draft);
    setForm((current) => ({ ...current, ...draft }));
  }, [owner, setForm]);

  useEffect(() => {
    if (owner === undefined || !isUserKnown) return;
    const recalled = loadDetails(browserStorage(), owner);
    const fill = () => {
      const isFirst = recalledFor.current !== owner;
      recalledFor.current = owner;
      setForm((current) => {
        const own = filledIn(current, {
          ...(displayName !== undefined && { customerName: displayName }),
          ...(phone !== undefined && { phone }),
          ...(email !== undefined && { email }),
        });
        if (recalled === null) return own;
        const takesType = isFirst && typed.current.type === undefined;
        return { ...filledIn(own, recalled), ...(takesType && { type: recalled.type }) };
      });
    };
    // Who has just gone to an empty field is about to type: nothing is put before that.
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLInputElement) || activeElement.value !== '') return fill();
    activeElement.addEventListener('blur', fill, { once: true });
    return () => activeElement.removeEventListener('blur', fill);
  }, [owner, isUserKnown, displayName, phone, email, setForm]);

  const taken = useRef(false);
  useEffect(() => {
    if (again === null || owner === undefined || taken.current) return;
    taken.current = true;
    const { note, fulfilment } = again;
    const before = {
      note,
      type: fulfilment.type,
      when: fulfilment.requestedFor ?? 'asap',
    } as const;
    setForm((current) => ({ ...current, ...before, ...typed.current }));
  }, [again, owner, setForm]);

  function keepTyped(values: CheckoutForm, field: string) {
    const changed = Object.entries(values).filter(([name]) => name === field);
    typed.current = { ...typed.current, ...Object.fromEntries(changed) };
    if (typedBy.current !== undefined) saveDraft(tabStorage(), typedBy.current, typed.current);
  }

  return form;
}
