/**
 * The page of the `demo` provider: cards that succeed, fail, need a second step, and never answer.
 * Plain HTML for whoever tries Fireline on the emulators, in English only.
 */
import type { DemoCheckout } from '@fireline/domain/money/checkout';
import { formatMoney } from '@fireline/domain/money/money';
import type { Payment } from '@fireline/domain/money/payment';
import type { Context } from '../lib/context.ts';
import { escapeHtml } from '../mail/escape-html.ts';
import {
  authorizeDemo,
  demoMessage,
  demoProvider,
  readDemoCheckout,
  refuseRefunds,
} from './demo.ts';
import { answer, type PaymentsAnswer, type PaymentsRequest } from './payments-answer.ts';
import { recordEvent } from './record-event.ts';

const cards = {
  succeeds: 'A card that is accepted',
  fails: 'A card that is declined',
  'second-step': 'A card that needs a second step',
  'times-out': 'A card whose bank never answers',
  'no-refunds': 'A card that takes no refunds',
} as const;

export async function answerDemoPage(
  context: Context,
  id: string,
  { method, body }: Pick<PaymentsRequest, 'method' | 'body'>,
): Promise<PaymentsAnswer> {
  const checkout = await readDemoCheckout(context.db, id);
  if (checkout === null) return answer(404, 'There is no such payment.');
  if (checkout.state !== 'open') return backTo(checkout);
  if (method !== 'POST') return page(checkout, cardForm());
  const form = new URLSearchParams(body.toString('utf8'));
  switch (form.get('card')) {
    case 'succeeds':
      return await pay(context, id, checkout);
    case 'no-refunds':
      await refuseRefunds(context.db, id);
      return await pay(context, id, checkout);
    case 'second-step':
      if (form.get('step') === 'approve') return await pay(context, id, checkout);
      if (form.get('step') === 'refuse') break;
      return page(checkout, secondStepForm());
    case 'times-out':
      return backTo(checkout);
    default:
      break;
  }
  await tell(context, `${id}-failed-${crypto.randomUUID()}`, checkout, 'failed');
  return page(checkout, cardForm('Your card was declined. Try another one.'));
}

async function pay(context: Context, id: string, checkout: DemoCheckout): Promise<PaymentsAnswer> {
  if (await authorizeDemo(context.db, id)) {
    await tell(context, `${id}-authorized`, checkout, 'authorized');
  }
  return backTo(checkout);
}

/** Sends a signed message, as a real provider does. */
async function tell(
  context: Context,
  eventId: string,
  checkout: DemoCheckout,
  kind: Payment['kind'],
): Promise<void> {
  const event = demoProvider(context.db).parseWebhook(demoMessage(eventId, checkout, kind));
  if (event !== null) await recordEvent(context, 'demo', event);
}

function backTo({ orderId }: DemoCheckout): PaymentsAnswer {
  return answer(303, '', { Location: `/orders/${orderId}` });
}

function cardForm(problem = ''): string {
  const choices = Object.entries(cards).map(
    ([card, label], index) =>
      `<label><input type="radio" name="card" value="${card}"${index === 0 ? ' checked' : ''}> ${label}</label>`,
  );
  return `${problem && `<p role="alert">${problem}</p>`}
<div role="group" aria-label="Pay with">${choices.join('')}</div>
<button>Pay</button>`;
}

function secondStepForm(): string {
  return `<input type="hidden" name="card" value="second-step">
<p>Your bank asks whether this payment is yours.</p>
<button name="step" value="approve">Approve</button>
<button name="step" value="refuse" class="other">Refuse</button>`;
}

function page({ label, amount, currency, orderId }: DemoCheckout, form: string): PaymentsAnswer {
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Demo payment</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
main { max-width: 26rem; margin: 8vh auto; padding: 0 1rem }
form, form div { display: grid; gap: .75rem }
form div { border: 1px solid GrayText; border-radius: .5rem; padding: 1rem }
label, button, a { min-height: 2.75rem; display: flex; align-items: center; gap: .5rem }
button { justify-content: center; font: inherit; font-weight: 600; border: 0; border-radius: .5rem;
  background: #1d4ed8; color: #fff }
.other { background: #57534e }
.amount { font-size: 2rem; font-weight: 700; margin: 0 }
</style>
<main>
<h1>Demo payment</h1>
<p>${escapeHtml(label)}</p>
<p class="amount">${escapeHtml(formatMoney(amount, currency))}</p>
<form method="post">${form}</form>
<p>No money moves: this page exists on the emulators only.</p>
<a href="/orders/${escapeHtml(orderId)}">Back to the shop</a>
</main>
</html>`;
  return answer(200, html, { 'Content-Type': 'text/html; charset=utf-8' });
}
