/**
 * Every line that functions log, each as one function named for what happened. A line about an
 * order has its `orderId`, so one filter shows the order's way through all functions.
 */

import { orderOfDeadLetter } from '@fireline/domain/inbox/notification';
import { paths } from '@fireline/domain/paths';
import * as logger from 'firebase-functions/logger';

/** The event that a trigger handles. */
export interface HandledEvent {
  readonly source: string;
  /** The path of the document. */
  readonly document: string;
  readonly eventId: string;
}

export function eventHandled(event: HandledEvent, outcome: object): void {
  logger.info(`${event.source} ${event.document}`, { ...fieldsOf(event), ...outcome });
}

export function eventWillBeRetried(event: HandledEvent, error: unknown): void {
  logger.warn(`${event.source} ${event.document}: will be retried`, {
    ...fieldsOf(event),
    error: describeError(error),
  });
}

export function eventGivenUp(event: HandledEvent, error: unknown): void {
  logger.error(`${event.source} ${event.document}: gave up`, {
    ...fieldsOf(event),
    error: describeError(error),
  });
}

function fieldsOf(event: HandledEvent): object {
  const orderId = orderOfDeadLetter(event);
  return { ...event, ...(orderId !== null && { orderId }) };
}

export function orderExpiryChecked(orderId: string, outcome: string): void {
  logger.info(`expireOrder ${orderId}: ${outcome}`, { orderId, outcome });
}

export function orderNotClosed(orderId: string, error: unknown): void {
  logger.warn(`${paths.order(orderId)} could not be closed`, {
    orderId,
    error: describeError(error),
  });
}

export function orderNotSwept(orderId: string, error: unknown): void {
  logger.error(`sweepOrders ${paths.order(orderId)}`, { orderId, error: describeError(error) });
}

export function orderNotMeasured(orderId: string, error: unknown): void {
  logger.error(`${paths.order(orderId)} could not be measured`, {
    orderId,
    error: describeError(error),
  });
}

export function orderMissingFromFigures(orderId: string, error: unknown): void {
  logger.error(`${paths.order(orderId)} is missing from the figures`, {
    orderId,
    error: describeError(error),
  });
}

export function missingFromReport(path: string, error: unknown): void {
  logger.error(`${path} is missing from the report of the day`, { error: describeError(error) });
}

export function productNotSold(orderId: string, path: string, error: unknown): void {
  logger.error(`${path} cannot be sold`, { orderId, error: describeError(error) });
}

export function guestsStopped(orderId: string, most: number): void {
  logger.warn(`Guests can’t order: more than ${most} guest orders are waiting`, { orderId });
}

export function addressTreatedAsUnverified(orderId: string, error: unknown): void {
  logger.warn('The address of a mail is treated as unverified', {
    orderId,
    error: describeError(error),
  });
}

export function shopUnreadable(error: unknown): void {
  logger.error('The shop’s settings could not be read', { error: describeError(error) });
}

export function queueMeasured(summary: object | null): void {
  logger.info('measureQueue', { ...summary });
}

export function queueIgnored(error: unknown): void {
  logger.warn(`${paths.queue} was ignored`, { error: describeError(error) });
}

export function measurementDelayed(taskId: string, error: unknown): void {
  logger.warn(`${taskId}: the queue will be measured later`, { error: describeError(error) });
}

/** `data` is the task's; that of an expiry has the `orderId`. */
export function taskLost(taskId: string, data: object, error: unknown): void {
  logger.warn(`Task ${taskId} was lost`, { ...data, error: describeError(error) });
}

export function ordersSwept(summary: object): void {
  logger.info('sweepOrders', summary);
}

export function queueNotMeasuredBySweep(error: unknown): void {
  logger.error('sweepOrders could not measure the queue', { error: describeError(error) });
}

export function imagesSwept(summary: object): void {
  logger.info('sweepImages', summary);
}

export function contactsErased(summary: object): void {
  logger.info('eraseContacts', summary);
}

export function daysRolledUp(dates: readonly string[]): void {
  logger.info('rollUpDays', { dates });
}

export function reportMissingFromFigures(path: string): void {
  logger.warn(`${path} is missing from the figures`);
}

export function deviceUnreadable(orderId: string, path: string, error: unknown): void {
  logger.warn(`${path} could not be read`, { orderId, error: describeError(error) });
}

export function pushNotSent(error: unknown): void {
  logger.warn('Push messages could not be sent', { error: String(error) });
}

export function pushNotAccepted(code: string, reason: string): void {
  logger.warn('A push message was not accepted', { code, reason });
}

/** `outcome` has the `orderId` if it's known. */
export function carrierUpdateAnswered(sender: string, outcome: object): void {
  logger.info(`carrierUpdates from ${sender}`, { sender, ...outcome });
}

export function carrierUpdateRefused(sender: string, code: string, reason: string): void {
  logger.warn(`carrierUpdates from ${sender} refused: ${code}`, { sender, code, reason });
}

export function carrierUpdateFailed(sender: string, error: unknown): void {
  logger.error(`carrierUpdates from ${sender} failed`, { sender, error: describeError(error) });
}

export function callFailed(source: string, error: unknown): void {
  logger.error(`${source} failed`, { source, error: describeError(error) });
}

export function imageFailed(path: string, error: unknown): void {
  logger.error(`image ${path} failed`, { error: describeError(error) });
}

export function brandFileFailed(path: string, error: unknown): void {
  logger.error(`brand file ${path} failed`, { error: describeError(error) });
}

export function menuFailed(error: unknown): void {
  logger.error('menu failed', { error: describeError(error) });
}

export function productLeftOutOfMenu(path: string, error: unknown): void {
  logger.error(`${path} was left out of the menu`, { error: describeError(error) });
}

/** As JSON, an error would lose its message and stack. */
function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

export function paymentEventRecorded(
  provider: string,
  orderId: string,
  kind: string,
  outcome: string,
): void {
  logger.info(`onlinePayments from ${provider}: ${kind}`, { provider, orderId, kind, outcome });
}

export function paymentEventRefused(provider: string, reason: string): void {
  logger.warn(`onlinePayments from ${provider} refused`, { provider, reason });
}
