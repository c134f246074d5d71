/** What is told of a change that the customer is asked about: the question, then the answer. */
import { newNotification } from '../inbox/new-notification.ts';
import type { Notification } from '../inbox/notification.ts';
import { formatMoney } from '../money/money.ts';
import { type KnownShop, localeOf, staffLocale } from '../order/language.ts';
import { orderLabel } from '../order/number.ts';
import type { Order } from '../order/schema.ts';
import { oneLine } from '../safe-text.ts';
import { textsIn } from '../texts/all-texts.ts';
import { proposalWords } from './change-words.ts';
import type { Proposal } from './proposal.ts';

interface Asked {
  readonly orderId: string;
  readonly order: Order;
  readonly proposal: Proposal;
}

/** To the customer. */
export function changeAskedNews(
  { orderId, order, proposal }: Asked,
  shop: KnownShop,
): Notification {
  const locale = localeOf(order, shop);
  const says = textsIn(locale).orderNotices;
  const money = (amount = 0) => formatMoney(amount, order.currency ?? '', locale);
  return newNotification(
    {
      orderId,
      version: order.version,
      audience: 'customer',
      by: proposal.by.uid,
      type: 'change-asked',
      level: 'warning',
      priority: 'high',
      title: says.changeAskedTitle({ order: orderLabel(orderId) }),
      message: says.changeAsked({
        what: proposalWords(order, proposal, shop, locale),
        total: money(proposal.total),
        before: money(order.total),
        reason: oneLine(proposal.reason),
      }),
    },
    proposal.at,
  );
}

type Answer = 'accepted' | 'declined';

/** To admins. */
export function changeAnsweredNews(
  { orderId, order, proposal }: Asked,
  { answer, at }: { readonly answer: Answer; readonly at: number },
  shop: KnownShop,
): Notification {
  const locale = staffLocale(shop);
  const says = textsIn(locale).orderNotices;
  const total = formatMoney(proposal.total, order.currency ?? '', locale);
  return newNotification(
    {
      orderId,
      version: order.version,
      audience: 'admin',
      by: order.customerId,
      type: 'change-answered',
      level: answer === 'accepted' ? 'success' : 'warning',
      priority: 'high',
      title: says.changeAnsweredTitle({ order: orderLabel(orderId), answer }),
      message: says.changeAnswered({ what: proposalWords(order, proposal, shop, locale), total }),
    },
    at,
  );
}

/** For the timeline. */
export function changeAnsweredNote({ order, proposal }: Asked, answer: Answer, shop: KnownShop) {
  const locale = staffLocale(shop);
  const total = formatMoney(proposal.total, order.currency ?? '', locale);
  const what = proposalWords(order, proposal, shop, locale);
  return textsIn(locale).orderNotices.changeAnsweredNote({ answer, what, total });
}
