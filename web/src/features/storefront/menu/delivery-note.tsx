import { postcodeName } from '@fireline/domain/delivery/address-format';
import type { Address } from '@fireline/domain/order/schema';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { termsText } from '@fireline/domain/zones/delivery-words';
import { Bike } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { UseMyLocation } from '#entities/delivery/use-my-location.tsx';
import { useCountry } from '#entities/shop/country.ts';
import { useAccount } from '#entities/user/account.ts';
import { useSession } from '#platform/auth/session.ts';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { browserStorage, tabStorage } from '../cart/browser-storage.ts';
import { newAddress, pickedAddress } from '../checkout/address-choice.ts';
import { loadDraft, saveDraft } from '../checkout/checkout-draft.ts';
import { emptyForm, filledIn, loadDetails } from '../checkout/checkout-form.ts';
import { deliveryHere } from '../checkout/delivery-here.ts';
import { ownerOf } from '../checkout/draft-owner.ts';

/** What the customer's address means for a delivery, before the checkout; it can be entered here. */
export default function DeliveryNote({ shop }: { shop: Shop }) {
  const { address, enter } = useEnteredAddress();
  const [isOpen, setOpen] = useState(false);
  const here = deliveryHere(address, shop);
  const isKnown = here.answer.ok || here.problem !== null;
  const button = useRef<HTMLButtonElement>(null);

  function close(place: Partial<Pick<Address, 'postcode' | 'position'>>) {
    enter(place);
    setOpen(false);
    // The field is gone.
    requestAnimationFrame(() => button.current?.focus());
  }

  return (
    <section aria-label={texts.checkout.delivery} className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <Bike aria-hidden className="size-4 shrink-0 text-accent-ink" />
        <p role="status" className={here.problem === null ? 'numeric' : 'text-danger'}>
          {here.answer.ok
            ? texts.zones.to({
                place: placeName(address),
                terms: termsText(here.answer, shop.currency),
              })
            : (here.problem ?? texts.zones.ask)}
        </p>
        <button
          ref={button}
          type="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="touch-target rounded-md font-semibold text-accent-ink hover:underline"
        >
          {isKnown ? texts.zones.change : texts.zones.check}
        </button>
      </div>
      {isOpen && (
        <PlaceForm
          address={address}
          asksForPostcode={here.asksForPostcode}
          asksForPosition={here.asksForPosition}
          onEnter={close}
        />
      )}
    </section>
  );
}

interface PlaceFormProps {
  address: Address;
  asksForPostcode: boolean;
  asksForPosition: boolean;
  onEnter: (place: Partial<Pick<Address, 'postcode' | 'position'>>) => void;
}

function PlaceForm({ address, asksForPostcode, asksForPosition, onEnter }: PlaceFormProps) {
  const [postcode, setPostcode] = useState(address.postcode);
  const country = useCountry();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (postcode.trim() !== '') onEnter({ postcode: postcode.trim() });
  }

  return (
    <div className="grid justify-items-start gap-4 rounded-card border border-line bg-surface-raised p-4">
      {asksForPostcode && (
        <form onSubmit={submit} className="flex items-end gap-2">
          <TextField
            label={texts.address.postcode({ name: postcodeName(country) })}
            className="w-40"
            value={postcode}
            onValueChange={setPostcode}
            autoComplete="postal-code"
            maxLength={20}
          />
          <Button type="submit">{texts.zones.check}</Button>
        </form>
      )}
      {asksForPosition && (
        <UseMyLocation
          isSet={address.position !== undefined}
          onLocate={(position) => onEnter({ position })}
        />
      )}
    </div>
  );
}

/** The address that the checkout would start with; what is entered here, it starts with, too. */
function useEnteredAddress() {
  const owner = ownerOf(useSession());
  const account = useAccount();
  const [entered, setEntered] = useState(0);
  const [typed, setTyped] = useState<{ address: Address; pick: string | null }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored changes with `entered`.
  useEffect(() => {
    const draft = loadDraft(tabStorage(), owner ?? null);
    const details = loadDetails(browserStorage(), owner ?? null);
    const { address } = filledIn({ ...emptyForm, ...draft }, details ?? {});
    setTyped({ address, pick: draft.addressPick ?? null });
  }, [owner, entered]);
  const saved = account?.user?.addresses ?? [];
  const known = typed ?? { address: emptyForm.address, pick: null };
  const address = pickedAddress(saved, known.pick, known.address) ?? known.address;

  function enter(place: Partial<Pick<Address, 'postcode' | 'position'>>): void {
    if (owner === undefined) return;
    const isSame = place.postcode === undefined || place.postcode === address.postcode;
    const { position: _, ...blank } = emptyForm.address;
    const next = isSame ? { ...address, ...place } : { ...blank, ...place };
    const draft = loadDraft(tabStorage(), owner);
    saveDraft(tabStorage(), owner, { ...draft, address: next, addressPick: newAddress });
    setEntered((count) => count + 1);
  }

  return { address, enter };
}

function placeName({ line1, postcode }: Address): string {
  return [line1, postcode].filter((part) => part !== '').join(', ') || texts.zones.here;
}
