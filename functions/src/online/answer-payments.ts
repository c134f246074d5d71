/**
 * Answers requests to `/api/payments`: the provider's signed messages, and on the emulators the
 * page of the `demo` provider. A provider repeats what failed, and its repetitions are recognized.
 */
import type { Config } from '../config.ts';
import type { Context } from '../lib/context.ts';
import * as logs from '../logs.ts';
import { answer, type PaymentsAnswer, type PaymentsRequest } from './payments-answer.ts';
import { type PaymentEvent, WebhookRefused } from './provider.ts';
import { providerNamed } from './providers.ts';
import { recordEvent } from './record-event.ts';

export async function answerPayments(
  context: Context,
  { payments }: Pick<Config, 'payments'>,
  request: PaymentsRequest,
): Promise<PaymentsAnswer> {
  const parts = request.path.split('/').filter((part) => !['', 'api', 'payments'].includes(part));
  if (payments === null) return answer(404, 'This shop takes no payments online.');
  if (payments === 'demo' && parts[0] === 'demo' && parts[1] !== undefined) {
    const { answerDemoPage } = await import('./demo-page.ts');
    return await answerDemoPage(context, parts[1], request);
  }
  if (parts.length > 0) return answer(404, 'There is no such address.');
  if (request.method !== 'POST') return answer(405, 'Only POST is supported.', { Allow: 'POST' });
  let event: PaymentEvent | null;
  try {
    event = (await providerNamed(context.db, payments)).parseWebhook(request);
  } catch (error) {
    if (!(error instanceof WebhookRefused)) throw error;
    logs.paymentEventRefused(payments, error.message);
    return answer(400, error.message);
  }
  if (event === null) return answer(200, 'ignored');
  const outcome = await recordEvent(context, payments, event);
  logs.paymentEventRecorded(payments, event.orderId, event.kind, outcome);
  return answer(200, outcome);
}
