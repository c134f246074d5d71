import { FirelineError } from '@fireline/domain/errors';
import type { Contact, OrderInput } from '@fireline/domain/order/schema';
import type { FulfilmentType } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { ShoppingBasket } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useShop } from '#entities/shop/shop.ts';
import { sources } from '#entities/shop/sources.ts';
import { useAccount } from '#entities/user/account.ts';
import { addAddress } from '#entities/user/user-mutations.ts';
import { ensureSignedIn, type Session, useSession } from '#platform/auth/session.ts';
import { useConnection } from '#platform/connection/connection.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Spinner } from '#ui/button/spinner.tsx';
import { useSingleFlight } from '#ui/button/use-single-flight.ts';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { UserText } from '#ui/user-text.tsx';
import { browserStorage, tabStorage } from '../cart/browser-storage.ts';
import { sendCart } from '../cart/send-cart.ts';
import { SentNotes } from '../cart/sent-notes.tsx';
import { cartStore, useCart, useCheckedCart } from '../cart/use-cart.ts';
import { canSave, pickedAddress } from './address-choice.ts';
import { forgetDraft } from './checkout-draft.ts';
import { CheckoutFields } from './checkout-fields.tsx';
import {
  type CheckoutForm,
  checkForm,
  fieldNames,
  itemsError,
  rememberDetails,
  seenErrors,
} from './checkout-form.ts';
import { obstacleOf } from './checkout-obstacle.ts';
import { CheckoutSummary } from './checkout-summary.tsx';
import type { ChosenTime } from './checkout-time.ts';
import { TimeFields } from './time-fields.tsx';
import { useCheckoutForm } from './use-checkout-form.ts';
import { useCheckoutTime } from './use-checkout-time.ts';

/** From the cart to the order. The page navigates away as soon as the order is being sent. */
export function Component() {
  const cart = useCart();
  const shop = useShop();
  const [isLeaving, setLeaving] = useState(false);
  return (
    <div className="page max-w-[62rem]!">
      <PageHeader
        title={texts.checkout.title}
        back={<BackLink to="/">{texts.checkout.back}</BackLink>}
      />
      {cart.sent.length > 0 && !isLeaving && (
        <div className="mb-4 grid gap-3">
          <SentNotes sent={cart.sent} timeZone={shop?.timeZone} />
        </div>
      )}
      {cart.lines.length > 0 && <Form onLeave={() => setLeaving(true)} />}
      {cart.lines.length === 0 && isLeaving && (
        <p role="status" className="flex items-center justify-center gap-3 py-20 font-semibold">
          <Spinner className="size-5" />
          {texts.checkout.sending}
        </p>
      )}
      {cart.lines.length === 0 && !isLeaving && (
        <EmptyState
          icon={ShoppingBasket}
          title={texts.checkout.emptyTitle}
          text={texts.checkout.emptyHint}
          action={
            <ButtonLink to="/" variant="primary">
              {texts.checkout.toMenu}
            </ButtonLink>
          }
        />
      )}
    </div>
  );
}

/** People who aren't signed in order as guests. */
function isGuestOf(session: Session): boolean {
  return session.status === 'signed-out' || (session.status === 'signed-in' && session.isGuest);
}

function Form({ onLeave }: { onLeave: () => void }) {
  const navigate = useNavigate();
  const session = useSession();
  const account = useAccount();
  const shop = useShop();
  const isLive = useConnection().state === 'live';
  const cart = useCart();
  const menu = useLiveQuery(sources.menu());
  const element = useRef<HTMLFormElement>(null);
  const { form, setForm, change: changeForm } = useCheckoutForm(session, account);
  /** The order type of the latest attempt to send; null before the first. */
  const [triedAs, setTriedAs] = useState<FulfilmentType | null>(null);
  const [isSending, setSending] = useState(false);
  const once = useSingleFlight();
  const [failure, setFailure] = useState<string | null>(null);
  const checked = useCheckedCart(cart, menu, shop, form.type);
  const timing = useCheckoutTime(checked, shop, form.type, form.when);
  const savedAddresses = account && (account.user?.addresses ?? []);
  const picked = pickedAddress(savedAddresses ?? [], form.addressPick, form.address);
  const meant = { ...form, address: picked ?? form.address };
  const result = checkForm(meant, cart.lines, timing?.time ?? notKnown);
  const errors =
    triedAs === null || result.ok ? {} : seenErrors(result.fields, triedAs === form.type);
  const obstacle = obstacleOf(checked, shop, timing?.offer ?? null, isGuestOf(session));
  const change = (part: Partial<CheckoutForm>) =>
    changeForm({ ...(part.type && timing && { when: timing.whenFor(part.type) }), ...part });

  // The server's first offer becomes the choice, so that any later change is announced and not made
  // silently. The offer saved on this device may be from when the shop was open.
  const isUnchosen = isLive && form.when === null && timing?.time.ok === true;
  const firstOffer = timing?.ready.requestedFor ?? 'asap';
  useEffect(() => {
    if (isUnchosen) setForm((current) => ({ ...current, when: firstOffer }));
  }, [isUnchosen, firstOffer, setForm]);

  function submit(event: FormEvent) {
    event.preventDefault();
    // Pressing Enter in a field also submits, whatever the state of the button.
    if (isSending || obstacle !== null) return;
    setTriedAs(form.type);
    setFailure(null);
    if (result.ok) void once(() => send(result.input, result.contact));
    else focusFirst(element.current, result.fields);
  }

  async function send(input: OrderInput, contact: Contact) {
    setSending(true);
    try {
      const { uid, isGuest } = await ensureSignedIn();
      rememberDetails(browserStorage(), isGuest ? null : uid, meant);
      if (contact.address && form.savesAddress && canSave(savedAddresses ?? [], contact.address)) {
        void addAddress({ uid, address: contact.address });
      }
      onLeave();
      sendCart(cartStore(), cart, uid, input, contact);
      forgetDraft(tabStorage());
      // Another tab may have just sent this very order; the page is the same.
      await navigate(`/orders/${cart.orderId}`);
    } catch (error) {
      setSending(false);
      setFailure(error instanceof FirelineError ? error.message : texts.checkout.failedHint);
    }
  }

  return (
    <form
      ref={element}
      noValidate
      aria-label={texts.checkout.title}
      onSubmit={submit}
      className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-8"
    >
      <div className="grid min-w-0 gap-5">
        <CheckoutFields
          form={form}
          onChange={change}
          errors={errors}
          savedAddresses={savedAddresses}
          time={
            timing &&
            shop && (
              <TimeFields
                offer={timing.offer}
                when={form.when}
                time={timing.time}
                onWhen={(when) => change({ when })}
                timeZone={shop.timeZone}
                now={timing.ready.now}
                wait={timing.ready.wait}
              />
            )
          }
        />
        <WhoOrders session={session} />
      </div>
      <CheckoutSummary
        checked={checked}
        shop={shop}
        type={form.type}
        ready={timing?.time.ok ? timing.ready : null}
        obstacle={obstacle}
        isSending={isSending}
        failure={failure ?? itemsError(errors)}
      />
    </form>
  );
}

/** Until the menu has loaded nothing can be ordered, so this is never read. */
const notKnown: ChosenTime = { ok: true, requestedFor: null };

function WhoOrders({ session }: { session: Session }) {
  if (session.status === 'loading') return null;
  if (session.status === 'signed-in' && !session.isGuest) {
    return (
      <p className="text-ink-muted text-sm">
        {texts.checkout.orderingAs({
          displayName: session.displayName,
          name: (content) => (
            <UserText as="strong" className="text-ink" key="name">
              {content}
            </UserText>
          ),
        })}
      </p>
    );
  }
  return (
    <p className="text-ink-muted text-sm">
      {texts.checkout.orderingAsGuest({
        link: (content) => (
          <Link
            to="/sign-in?next=/checkout"
            className="rounded-md font-semibold text-accent-ink underline underline-offset-2"
            key="sign-in"
          >
            {content}
          </Link>
        ),
      })}
    </p>
  );
}

function focusFirst(form: HTMLFormElement | null, wrong: Readonly<Record<string, string>>): void {
  const name = fieldNames.find((field) => field in wrong);
  const field =
    name &&
    (form?.elements.namedItem(name) ?? form?.querySelector(`[data-field="${name}"] input:enabled`));
  if (field instanceof HTMLElement) field.focus();
}
