/** One instance of every query, for the check against the indexes. */
import {
  auditLogOfTypeQuery,
  auditLogQuery,
  blocksQuery,
  changesOfQuery,
  pairingsByCodeQuery,
  staffQuery,
  staffWithRoleQuery,
  staffWorkingAsQuery,
} from '@fireline/domain/access/queries';
import { cartsWithProductQuery } from '@fireline/domain/cart/queries';
import { imagesQuery, menuQuery } from '@fireline/domain/catalog/queries';
import {
  closingsQuery,
  completedBetweenQuery,
  paymentsBetweenQuery,
} from '@fireline/domain/day/queries';
import {
  checkpointsQuery,
  couriersOnDutyQuery,
  deliveriesByTrackingNumberQuery,
  deliveriesOfCourierQuery,
  deliveriesToPickUpQuery,
  deliveriesUnderWayQuery,
  sharedPositionsQuery,
  silentCouriersQuery,
} from '@fireline/domain/delivery/queries';
import {
  activeCodesQuery,
  discountCodesQuery,
  discountGivenQuery,
  usesOfCodeQuery,
} from '@fireline/domain/discounts/queries';
import {
  devicesQuery,
  inboxQuery,
  inboxUntilQuery,
  notificationsOfOrderQuery,
  offersOfOrderQuery,
  silentDevicesQuery,
} from '@fireline/domain/inbox/queries';
import {
  anyOrder,
  filteredOrdersQuery,
  insightDaysQuery,
  latencyReportsQuery,
  latestChangeQuery,
  oldestInsightDayQuery,
  oldestOrderQuery,
  totalsOfOrdersQuery,
  trackingViewsQuery,
} from '@fireline/domain/insights/queries';
import {
  cancelledAfterStartQuery,
  kitchenOrdersQuery,
  queueQuery,
  queueRequestedBetweenQuery,
  recentlyPreparedQuery,
} from '@fireline/domain/kitchen/queries';
import { mailLogQuery, mailsOfOrderQuery } from '@fireline/domain/mail/queries';
import { paymentsQuery } from '@fireline/domain/money/queries';
import {
  activeOrdersQuery,
  deadLettersQuery,
  eventOfVersionQuery,
  latestOrdersQuery,
  newOrdersQuery,
  oldTestOrdersQuery,
  openOrdersOfCustomerQuery,
  ordersChangedBetweenQuery,
  ordersLeftReadyQuery,
  ordersOfCustomerBetweenQuery,
  ordersOfCustomerQuery,
  ordersPlacedBetweenQuery,
  pastOrdersOfCustomerQuery,
  spentByCustomerQuery,
  staffTimelineQuery,
  testOrdersQuery,
  timelineQuery,
  unconfirmedOfGuestsQuery,
  unconfirmedOrdersQuery,
} from '@fireline/domain/order/queries';
import { finalStatuses } from '@fireline/domain/order/status';
import type { QuerySpec } from '@fireline/domain/query';
import {
  ordersByKeyQuery,
  ordersByNumberQuery,
  searchKeysBeforeQuery,
  sharedViewsQuery,
} from '@fireline/domain/search/queries';
import {
  ordersForLaterQuery,
  ordersOfSlotQuery,
  screensQuery,
  silentScreensQuery,
} from '@fireline/domain/shop/queries';

const span = { from: 0, to: 1 };

export const everyQuery: Readonly<Record<string, QuerySpec>> = {
  staffWithRoleQuery: staffWithRoleQuery('admin', 1),
  staffWorkingAsQuery: staffWorkingAsQuery('admin', 1),
  auditLogQuery: auditLogQuery(1),
  blocksQuery: blocksQuery(1),
  pairingsByCodeQuery: pairingsByCodeQuery('2'),
  changesOfQuery: changesOfQuery('product', 'p', 1),
  staffQuery: staffQuery(),
  auditLogOfTypeQuery: auditLogOfTypeQuery('role', 1),
  menuQuery: menuQuery(),
  cartsWithProductQuery: cartsWithProductQuery('p', 1, 1),
  imagesQuery: imagesQuery(1),
  deliveriesUnderWayQuery: deliveriesUnderWayQuery(),
  deliveriesToPickUpQuery: deliveriesToPickUpQuery(),
  sharedPositionsQuery: sharedPositionsQuery(),
  deliveriesByTrackingNumberQuery: deliveriesByTrackingNumberQuery('SP-123'),
  deliveriesOfCourierQuery: deliveriesOfCourierQuery('u'),
  checkpointsQuery: checkpointsQuery('o', 1),
  inboxQuery: inboxQuery('u', 1),
  notificationsOfOrderQuery: notificationsOfOrderQuery('o'),
  offersOfOrderQuery: offersOfOrderQuery('o'),
  devicesQuery: devicesQuery('u', 1),
  silentDevicesQuery: silentDevicesQuery(1, 1),
  inboxUntilQuery: inboxUntilQuery('u', 1, 1),
  filteredOrdersQuery: filteredOrdersQuery(span, anyOrder, 1),
  totalsOfOrdersQuery: totalsOfOrdersQuery('completed', span),
  latestChangeQuery: latestChangeQuery(),
  oldestOrderQuery: oldestOrderQuery(),
  oldestInsightDayQuery: oldestInsightDayQuery(),
  insightDaysQuery: insightDaysQuery('2026-01-01', '2026-01-02'),
  latencyReportsQuery: latencyReportsQuery(span, 1),
  trackingViewsQuery: trackingViewsQuery(span),
  kitchenOrdersQuery: kitchenOrdersQuery(),
  queueQuery: queueQuery(),
  recentlyPreparedQuery: recentlyPreparedQuery(1),
  cancelledAfterStartQuery: cancelledAfterStartQuery(1),
  queueRequestedBetweenQuery: queueRequestedBetweenQuery(1, 2),
  mailLogQuery: mailLogQuery(1),
  mailsOfOrderQuery: mailsOfOrderQuery('o'),
  activeOrdersQuery: activeOrdersQuery(),
  latestOrdersQuery: latestOrdersQuery(1),
  ordersOfCustomerQuery: ordersOfCustomerQuery('u', 1),
  spentByCustomerQuery: spentByCustomerQuery('u', 'EUR'),
  openOrdersOfCustomerQuery: openOrdersOfCustomerQuery('u', 1),
  pastOrdersOfCustomerQuery: pastOrdersOfCustomerQuery('u', finalStatuses, 1, 1),
  ordersPlacedBetweenQuery: ordersPlacedBetweenQuery(0, 1, finalStatuses, 1),
  ordersOfCustomerBetweenQuery: ordersOfCustomerBetweenQuery('u', 0, 1, finalStatuses, 1),
  eventOfVersionQuery: eventOfVersionQuery('o', 1),
  newOrdersQuery: newOrdersQuery(1),
  testOrdersQuery: testOrdersQuery(),
  oldTestOrdersQuery: oldTestOrdersQuery(1),
  ordersLeftReadyQuery: ordersLeftReadyQuery(1),
  unconfirmedOfGuestsQuery: unconfirmedOfGuestsQuery(1),
  unconfirmedOrdersQuery: unconfirmedOrdersQuery(),
  discountCodesQuery: discountCodesQuery(1),
  activeCodesQuery: activeCodesQuery(1),
  usesOfCodeQuery: usesOfCodeQuery('SUMMER10'),
  discountGivenQuery: discountGivenQuery('SUMMER10'),
  closingsQuery: closingsQuery(1),
  completedBetweenQuery: completedBetweenQuery(0, 1, 1),
  paymentsBetweenQuery: paymentsBetweenQuery(0, 1, 1),
  paymentsQuery: paymentsQuery('o'),
  timelineQuery: timelineQuery('o'),
  staffTimelineQuery: staffTimelineQuery('o'),
  ordersChangedBetweenQuery: ordersChangedBetweenQuery(0, 1, 1),
  deadLettersQuery: deadLettersQuery(1),
  ordersByKeyQuery: ordersByKeyQuery('name:ada', 1),
  searchKeysBeforeQuery: searchKeysBeforeQuery(1, 1),
  sharedViewsQuery: sharedViewsQuery(),
  ordersByNumberQuery: ordersByNumberQuery('N'),
  ordersOfSlotQuery: ordersOfSlotQuery(1, 1),
  ordersForLaterQuery: ordersForLaterQuery(1),
  screensQuery: screensQuery(),
  silentScreensQuery: silentScreensQuery(1, 1),
  couriersOnDutyQuery: couriersOnDutyQuery(),
  silentCouriersQuery: silentCouriersQuery(1, 1),
};

/** `filteredOrdersQuery` with each of its filters. */
export const filteredOrderQueries: readonly QuerySpec[] = [
  filteredOrdersQuery(span, { statuses: ['completed', 'cancelled'], type: null }, 1),
  filteredOrdersQuery(span, { statuses: null, type: 'pickup' }, 1),
  filteredOrdersQuery(span, { statuses: ['completed', 'cancelled'], type: 'pickup' }, 1),
];
