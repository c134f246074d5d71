import { homeMetersOf } from '@fireline/domain/delivery/home-meters';
import type { CodeTerms } from '@fireline/domain/discounts/code';
import { discountBy } from '@fireline/domain/money/discount';
import { methodsFor } from '@fireline/domain/money/payment-ways';
import type { FulfilmentType } from '@fireline/domain/order/status';
import { countryOf } from '@fireline/domain/shop/country';
import { texts } from '@fireline/domain/texts/texts';
import { ShoppingBasket } from 'lucide-react';
import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { payNext } from '#entities/order/payment/pay-next.ts';
import { useOffered } from '#entities/product/sold-out/use-offered.ts';
import { useShop } from '#entities/shop/shop.ts';
import { sources } from '#entities/shop/sources.ts';
import { useAccount } from '#entities/user/account.ts';
import { addAddress, saveAddresses } from '#entities/user/user-mutations.ts';
import { readNumber, usePhoneReader } from '#lib/phone/read-number.ts';
import { useNow } from '#lib/time/use-now.ts';
import { ensureSignedIn, type Session, useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { useLiveDocument, useLiveQuery } from '#platform/live/live.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Spinner } from '#ui/button/spinner.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { UserText } from '#ui/user-text.tsx';
import { browserStorage, tabStorage } from '../cart/browser-storage.ts';
import { sendCart } from '../cart/send-cart.ts';
import { SentNotes } from '../cart/sent-notes.tsx';
import { cartStore, useCart, useCheckedCart } from '../cart/use-cart.ts';
import { canSave, pickedAddress } from './address-choice.ts';
import { clearDraft } from './checkout-draft.ts';
import { CheckoutFields } from './checkout-fields.tsx';
import {
  type CheckedOrder,
  type CheckoutForm,
  checkForm,
  chosenWay,
  itemsError,
  saveDetails,
  seenErrors,
} from './checkout-form.ts';
import { notServedAt, notServedText, obstacleOf } from './checkout-obstacle.ts';
import { CheckoutSummary } from './checkout-summary.tsx';
import type { ChosenTime } from './checkout-time.ts';
import { deliveryHere, pricesHere } from './delivery-here.ts';
import { DiscountField } from './discount-field.tsx';
import { tipIn, tipsFor, withTip } from './payment/tip-choice.ts';
import { TipFields } from './payment/tip-fields.tsx';
import { TimeFields } from './time-fields.tsx';
import { useCheckoutForm } from './use-checkout-form.ts';
import { useCheckoutTime } from './use-checkout-time.ts';
import { whatIsSeen } from './what-is-seen.ts';

/** From the cart to the order. The page navigates away as soon as the order is being sent. */
export function Component() {
  const cart = useCart();
  const shop = useShop();
  const [isLeaving, setLeaving] = useState(false);
  const againId = useSearchParams()[0].get('again');
  const navigate = useNavigate();
  // On another device than the one that sent the order, its items aren't in the cart.
  const isElsewhere = cart.lines.length === 0 && cart.sent.length === 0 && !isLeaving;
  useEffect(() => {
    if (againId !== null && isElsewhere) void navigate(`/again/${againId}`, { replace: true });
  }, [againId, isElsewhere, navigate]);
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
      {cart.lines.length > 0 && <Form againId={againId} onLeave={() => setLeaving(true)} />}
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

interface FormProps {
  /** An order that the customer was asked about and places again. */
  againId: string | null;
  onLeave: () => void;
}

function Form({ againId, onLeave }: FormProps) {
  const navigate = useNavigate();
  const session = useSession();
  const account = useAccount();
  const shop = useShop();
  const isLive = useIsLive();
  const cart = useCart();
  const menu = useOffered(useLiveQuery(sources.menu()));
  const again = useLiveDocument(againId ? sources.order(againId) : null);
  const form = useCheckoutForm(session, account, {
    again: again.status === 'ready' ? (again.data?.data ?? null) : null,
    check: (typed) => {
      const methods = shop ? methodsFor(shop, typed.type) : [];
      const meant = {
        ...typed,
        address: pickedOf(typed) ?? typed.address,
        // Only a choice is sent.
        payBy: methods.length > 1 ? chosenWay(typed, methods) : null,
        // A code is used only for what it takes off.
        discountCode: (checked?.totals.discount ?? 0) > 0 ? typed.discountCode : '',
      };
      const addressErrors = shop ? deliveryHere(meant.address, shop).errors : {};
      const result = checkForm(meant, cart.lines, timing?.time ?? notKnown, addressErrors);
      const tipped = checked
        ? withTip(result, tipIn(typed, tipsFor(typed, shop), checked.totals), checked.totals)
        : result;
      return tipped.ok ? { ok: true, value: tipped } : tipped;
    },
    failed: texts.checkout.failedHint,
    onSubmit: send,
  });
  const { values, set } = form;
  usePhoneReader();
  /** The order type of the latest attempt to send; null before the first. */
  const [triedAs, setTriedAs] = useState<FulfilmentType | null>(null);
  const savedAddresses = account && (account.user?.addresses ?? []);
  const pickedOf = ({ addressPick, address }: CheckoutForm) =>
    pickedAddress(savedAddresses ?? [], addressPick, address);
  const address = pickedOf(values) ?? values.address;
  const isDelivery = values.type === 'delivery';
  const here = useMemo(
    () => (shop && isDelivery ? deliveryHere(address, shop) : null),
    [address, shop, isDelivery],
  );
  const [code, setCode] = useState<CodeTerms | null>(null);
  const terms = code?.code === values.discountCode ? code : null;
  const [isCodeUnapplied, setCodeUnapplied] = useState(false);
  const [codeReminders, setCodeReminders] = useState(0);
  const prices = useMemo(
    () =>
      shop && {
        ...pricesHere(shop, here),
        ...(terms && { reduce: discountBy(terms) }),
      },
    [shop, here, terms],
  );
  const checked = useCheckedCart(cart, menu, prices, values.type);
  const suggestedTips = tipsFor(values, shop);
  const homeMeters = shop && isDelivery ? homeMetersOf(address, shop) : undefined;
  const timing = useCheckoutTime(checked, shop, values.type, values.when, homeMeters);
  const errors = seenErrors(form.errors, triedAs === values.type);
  const now = useNow(10_000);
  const offer = timing?.offer ?? null;
  const at = timing?.time.ok ? (timing.time.requestedFor ?? now) : null;
  const notServed = notServedAt(checked, shop, at);
  const obstacle =
    obstacleOf(checked, shop, offer, isGuestOf(session), here, now) ?? notServedText(notServed);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the check depends on, besides the values.
  useEffect(
    () => form.recheck(),
    [cart.lines, timing?.time, savedAddresses, shop, terms, checked?.totals.total],
  );

  // The server's first offer becomes the choice, so that any later change is announced and not made
  // silently. The offer saved on this device may be from when the shop was open.
  const isUnchosen = isLive && values.when === null && timing?.time.ok === true;
  const firstOffer = timing?.ready.requestedFor ?? 'asap';
  useEffect(() => {
    if (isUnchosen) set((current) => ({ ...current, when: firstOffer }));
  }, [isUnchosen, firstOffer, set]);

  // What is remembered, or typed meanwhile, may be a delivery.
  const isPickupOnly = shop?.offersDelivery === false && isDelivery;
  useEffect(() => {
    if (isPickupOnly) set((current) => ({ ...current, type: 'pickup' }));
  }, [isPickupOnly, set]);

  /** Of a saved address, the address book remembers the position. */
  function locate(position: string | null) {
    const picked = pickedOf(values);
    const { position: _, ...lines } = address;
    const placed = position ? { ...lines, position } : lines;
    if (picked === null || !account || !savedAddresses) return form.change({ address: placed });
    const addresses = savedAddresses.map((other) => (other === picked ? placed : other));
    void saveAddresses({ uid: account.session.uid, addresses });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    // Pressing Enter in a field also submits, whatever the state of the button.
    if (form.isSubmitting || obstacle !== null) return;
    // It would be ordered at the full price.
    if (isCodeUnapplied) return setCodeReminders((count) => count + 1);
    setTriedAs(values.type);
    form.submit();
  }

  async function send({ input, contact }: CheckedOrder, typed: CheckoutForm) {
    const number = await readNumber(contact.phone, shop && countryOf(shop));
    const { uid, isGuest } = await ensureSignedIn();
    const address = pickedOf(typed) ?? typed.address;
    saveDetails(browserStorage(), isGuest ? null : uid, { ...typed, address });
    if (contact.address && typed.savesAddress && canSave(savedAddresses ?? [], contact.address)) {
      void addAddress({ uid, address: contact.address });
    }
    onLeave();
    const reach = number ? { ...contact, phoneE164: number.e164 } : contact;
    const seen = checked && prices && whatIsSeen(input, checked, prices);
    sendCart(cartStore(), cart, uid, { input, contact: reach, seen });
    clearDraft(tabStorage());
    if (shop && chosenWay(typed, methodsFor(shop, typed.type)) === 'online') payNext(cart.orderId);
    // Another tab may have just sent this very order; the page is the same.
    await navigate(`/orders/${cart.orderId}`);
  }

  return (
    <form
      {...form.props}
      aria-label={texts.checkout.title}
      onSubmit={submit}
      className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-8"
    >
      <div className="grid min-w-0 gap-5">
        <CheckoutFields
          form={form}
          errors={errors}
          onType={(type) => form.change({ type, ...(timing && { when: timing.whenFor(type) }) })}
          savedAddresses={savedAddresses}
          offersDelivery={shop?.offersDelivery ?? true}
          here={here}
          onLocate={locate}
          methods={shop ? methodsFor(shop, values.type) : []}
          currency={shop?.currency}
          subtotal={checked?.totals.subtotal ?? 0}
          discount={
            shop?.discountCodes && (
              <DiscountField
                code={values.discountCode}
                terms={terms}
                subtotal={checked?.totals.subtotal ?? 0}
                currency={shop.currency}
                reminders={codeReminders}
                onTerms={setCode}
                onUnapplied={setCodeUnapplied}
                onCode={(discountCode) => form.change({ discountCode })}
              />
            )
          }
          tip={
            checked &&
            suggestedTips.length > 0 && (
              <TipFields form={form} suggested={suggestedTips} totals={checked.totals} />
            )
          }
          time={
            timing &&
            shop && (
              <TimeFields
                offer={timing.offer}
                when={values.when}
                time={timing.time}
                onWhen={(when) => form.change({ when })}
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
        notServed={notServed}
        shop={shop}
        code={terms?.code}
        type={values.type}
        hasFee={here === null || here.answer.ok || !here.isLimited}
        ready={timing?.time.ok ? timing.ready : null}
        tip={(checked && tipIn(values, suggestedTips, checked.totals)) ?? 0}
        obstacle={obstacle}
        isSending={form.isSubmitting}
        failure={form.failure?.message ?? itemsError(errors)}
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
