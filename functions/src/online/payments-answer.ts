/** A request to `/api/payments`, and an answer, apart from HTTP. */
import type { WebhookRequest } from './provider.ts';

export interface PaymentsRequest extends WebhookRequest {
  readonly method: string;
  readonly path: string;
}

export interface PaymentsAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function answer(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): PaymentsAnswer {
  return {
    status,
    body,
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; charset=utf-8',
      ...headers,
    },
  };
}
