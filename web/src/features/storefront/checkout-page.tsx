import { FirelineError } from '@fireline/domain/errors';
import type { Contact, OrderInput } from '@fireline/domain/schemas/order';
import { ShoppingBasket } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useLiveQuery } from '#lib/live.ts';
import { ensureSignedIn, type Session, useSession } from '#lib/session.ts';
import { useShop } from '#lib/shop.ts';
import { sources } from '#lib/sources.ts';
import { BackLink } from '#ui/back-link.tsx';
import { ButtonLink } from '#ui/button-link.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Spinner } from '#ui/spinner.tsx';
import { browserStorage } from './browser-storage.ts';
import { CheckoutFields } from './checkout-fields.tsx';
import {
  type CheckoutForm,
  checkForm,
  fieldNames,
  recallDetails,
  rememberDetails,
} from './checkout-form.ts';
import { CheckoutSummary } from './checkout-summary.tsx';
import { SentNotes } from './sent-notes.tsx';
import { sendCart } from './sent-orders.ts';
import { cartStore, useCart, useCheckedCart } from './use-cart.ts';

/** From the cart to the order. The page is left as soon as the order is on its way. */
export function Component() {
  const cart = useCart();
  const [isLeaving, setLeaving] = useState(false);
  return (
    <div className="page max-w-[62rem]!">
      <PageHeader title="Checkout" back={<BackLink to="/">Menu</BackLink>} />
      {cart.sent.length > 0 && !isLeaving && (
        <div className="mb-4 grid gap-3">
          <SentNotes sent={cart.sent} />
        </div>
      )}
      {cart.lines.length > 0 && <Form onLeave={() => setLeaving(true)} />}
      {cart.lines.length === 0 && isLeaving && (
        <p role="status" className="flex items-center justify-center gap-3 py-20 font-semibold">
          <Spinner className="size-5" />
          Sending your order…
        </p>
      )}
      {cart.lines.length === 0 && !isLeaving && (
        <EmptyState
          icon={ShoppingBasket}
          title="Your cart is empty"
          text="Pick something from the menu first."
          action={
            <ButtonLink to="/" variant="primary">
              To the menu
            </ButtonLink>
          }
        />
      )}
    </div>
  );
}

function Form({ onLeave }: { onLeave: () => void }) {
  const navigate = useNavigate();
  const session = useSession();
  const shop = useShop();
  const cart = useCart();
  const menu = useLiveQuery(sources.menu());
  const element = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState<CheckoutForm>(() => ({
    ...recallDetails(browserStorage()),
    note: '',
  }));
  const [hasTried, setHasTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const checked = useCheckedCart(cart, menu, shop, form.type);
  const result = checkForm(form, cart.lines);
  const errors = hasTried && !result.ok ? result.fields : {};
  const account = session.status === 'signed-in' && !session.isGuest ? session : null;

  useEffect(() => {
    if (!account) return;
    setForm((current) => ({
      ...current,
      customerName: current.customerName || account.displayName,
      email: current.email || (account.email ?? ''),
    }));
  }, [account]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isSending) return;
    setHasTried(true);
    setFailure(null);
    if (result.ok) void send(result.input, result.contact);
    else focusFirst(element.current, result.fields);
  }

  async function send(input: OrderInput, contact: Contact) {
    const { orderId } = cart;
    setSending(true);
    try {
      const { uid } = await ensureSignedIn();
      rememberDetails(browserStorage(), form);
      onLeave();
      sendCart(cartStore(), orderId, uid, input, contact);
      // Another tab may have sent this very order a moment ago: it is the same order.
      await navigate(`/orders/${orderId}`);
    } catch (error) {
      setSending(false);
      setFailure(error instanceof FirelineError ? error.message : 'Please try again.');
    }
  }

  return (
    <form
      ref={element}
      noValidate
      aria-label="Checkout"
      onSubmit={submit}
      className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-8"
    >
      <div className="grid gap-5">
        <CheckoutFields
          form={form}
          onChange={(change) => setForm((current) => ({ ...current, ...change }))}
          errors={errors}
        />
        <WhoOrders session={session} />
      </div>
      <CheckoutSummary
        checked={checked}
        shop={shop}
        type={form.type}
        isSending={isSending}
        failure={failure ?? errors.items ?? null}
      />
    </form>
  );
}

function WhoOrders({ session }: { session: Session }) {
  if (session.status === 'loading') return null;
  if (session.status === 'signed-in' && !session.isGuest) {
    return (
      <p className="text-ink-muted text-sm">
        You order as <strong className="text-ink">{session.displayName}</strong>.
      </p>
    );
  }
  return (
    <p className="text-ink-muted text-sm">
      You order as a guest; no account is needed.{' '}
      <Link
        to="/sign-in?next=/checkout"
        className="rounded-md font-semibold text-accent-ink underline underline-offset-2"
      >
        Sign in instead
      </Link>{' '}
      to see your orders on every device.
    </p>
  );
}

function focusFirst(form: HTMLFormElement | null, wrong: Readonly<Record<string, string>>): void {
  const name = fieldNames.find((field) => field in wrong);
  const field = name && form?.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}
