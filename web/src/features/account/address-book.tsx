import { coordinates } from '@fireline/domain/fields';
import { limits } from '@fireline/domain/limits';
import type { Address } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { MapPin, Plus, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import * as v from 'valibot';
import { addressKey } from '#entities/user/address-key.ts';
import { AddressLines } from '#entities/user/address-lines.tsx';
import { addAddress, removeAddress, saveAddresses } from '#entities/user/user-mutations.ts';
import { tabDraft } from '#lib/tab-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { UserText } from '#ui/user-text.tsx';
import { AddressForm } from './address-form.tsx';
import { withAddressBack } from './address-list.ts';

interface AddressBookProps {
  uid: string;
  addresses: readonly Address[];
}

/** What is being edited: nothing, a new address, or the one with this key. */
type Editing = null | 'new' | { readonly key: string };

interface Removed {
  readonly address: Address;
  readonly place: number;
}

/** The saved addresses: add, change, and delete with undo. */
export function AddressBook({ uid, addresses }: AddressBookProps) {
  const draft = useMemo(() => tabDraft(`address.${uid}`, draftSchema), [uid]);
  const [begun] = useState(() => draft.recall());
  const [editing, setEditing] = useState<Editing>(() => editingOf(begun, addresses));
  const [removed, setRemoved] = useState<Removed | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFull = addresses.length >= limits.addressesPerUser;

  /** The form's initial values: whatever was typed before the page was left. */
  const typedBefore = (key: string | null) => (begun?.key === key ? begun.address : undefined);

  function close() {
    draft.keep(null);
    setEditing(null);
    heading.current?.focus();
  }

  function add(address: Address) {
    void addAddress({ uid, address });
    close();
  }

  function replace(key: string, address: Address) {
    void saveAddresses({
      uid,
      addresses: addresses.map((other) => (addressKey(other) === key ? address : other)),
    });
    close();
  }

  function remove(address: Address, place: number) {
    void removeAddress({ uid, address });
    setRemoved({ address, place });
  }

  function putBack({ address, place }: Removed) {
    void saveAddresses({ uid, addresses: withAddressBack(addresses, address, place) });
    setRemoved(null);
    heading.current?.focus();
  }

  return (
    <Card className="grid gap-4">
      <h2 ref={heading} tabIndex={-1} className="text-lg outline-none">
        {texts.account.addressesTitle}
      </h2>
      {addresses.length === 0 && editing === null && (
        <p className="text-ink-muted">{texts.account.noAddresses}</p>
      )}
      {addresses.length > 0 && (
        <ul className="-my-3 divide-y divide-line">
          {addresses.map((address, place) => (
            <li key={addressKey(address)} className="py-3">
              {typeof editing === 'object' && editing?.key === addressKey(address) ? (
                <AddressForm
                  title={texts.account.editAddress}
                  address={typedBefore(editing.key) ?? address}
                  onType={(typed) => draft.keep({ key: editing.key, address: typed })}
                  others={addresses.filter((other) => other !== address)}
                  onSave={(changed) => replace(editing.key, changed)}
                  onCancel={close}
                />
              ) : (
                <Row
                  address={address}
                  onEdit={() => setEditing({ key: addressKey(address) })}
                  onRemove={() => remove(address, place)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {removed && !isFull && <UndoNote address={removed.address} onUndo={() => putBack(removed)} />}
      {editing === 'new' && (
        <AddressForm
          title={texts.account.newAddress}
          address={typedBefore(null) ?? blank}
          onType={(typed) => draft.keep({ key: null, address: typed })}
          others={addresses}
          onSave={add}
          onCancel={close}
        />
      )}
      {editing !== 'new' &&
        (isFull ? (
          <p className="text-ink-muted text-sm">
            {texts.account.addressesFull({ limit: limits.addressesPerUser })}
          </p>
        ) : (
          <Button icon={Plus} className="w-fit" onClick={() => setEditing('new')}>
            {texts.account.addAddress}
          </Button>
        ))}
    </Card>
  );
}

/** An unsaved draft: a new address (no key), or a change to the one with that key. */
const draftSchema = v.object({
  key: v.nullable(v.string()),
  address: v.object({
    line1: v.string(),
    line2: v.string(),
    postcode: v.string(),
    city: v.string(),
    instructions: v.string(),
    position: v.exactOptional(coordinates),
  }),
});

function editingOf(
  begun: v.InferOutput<typeof draftSchema> | null,
  addresses: readonly Address[],
): Editing {
  if (begun === null) return null;
  const { key } = begun;
  if (key === null) return 'new';
  return addresses.some((address) => addressKey(address) === key) ? { key } : null;
}

const blank: Address = { line1: '', line2: '', postcode: '', city: '', instructions: '' };

function Row({
  address,
  onEdit,
  onRemove,
}: {
  address: Address;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const { line1, instructions } = address;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="flex min-w-0 flex-1 basis-56 items-start gap-3">
        <MapPin aria-hidden className="mt-0.5 size-5 shrink-0 text-accent-ink" />
        <div className="min-w-0">
          <p className="text-ink-muted text-sm">
            <AddressLines address={address} firstClass="font-semibold text-base text-ink" />
          </p>
          {instructions !== '' && (
            <UserText as="p" className="text-ink-muted text-sm italic">
              {instructions}
            </UserText>
          )}
        </div>
      </div>
      <div className="flex gap-1">
        <Button
          variant="ghost"
          size="sm"
          onClick={onEdit}
          aria-label={texts.account.editThis({ address: line1 })}
        >
          {texts.account.edit}
        </Button>
        <Button
          variant="ghost"
          size="sm"
          onClick={onRemove}
          aria-label={texts.account.deleteThis({ address: line1 })}
        >
          {texts.account.delete}
        </Button>
      </div>
    </div>
  );
}

/** Takes over the focus from the deleted row's button. */
function UndoNote({ address, onUndo }: { address: Address; onUndo: () => void }) {
  const note = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each deletion drops the focus.
  useEffect(() => note.current?.querySelector('button')?.focus(), [address]);
  return (
    <div ref={note} className="flex items-center justify-between gap-3 text-ink-muted text-sm">
      <span role="status" className="wrap-anywhere min-w-0">
        {texts.account.deleted({ address: address.line1 })}
      </span>
      <Button variant="ghost" size="sm" icon={Undo2} onClick={onUndo}>
        {texts.account.undo}
      </Button>
    </div>
  );
}
