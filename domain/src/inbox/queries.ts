/** Queries for notifications and for the devices that receive them. */
import { limits } from '../limits.ts';
import { paths } from '../paths.ts';
import type { QuerySpec } from '../query.ts';

export function inboxQuery(inbox: string, size: number): QuerySpec {
  return {
    collection: paths.notifications(inbox),
    where: [],
    orderBy: [['createdAt', 'desc']],
    limit: size,
  };
}

export function notificationsOfOrderQuery(orderId: string): QuerySpec {
  return {
    collection: 'notifications',
    group: true,
    where: [['orderId', '==', orderId]],
    orderBy: [],
    limit: limits.listSize,
  };
}

/** The offers of an order to all couriers. */
export function offersOfOrderQuery(orderId: string): QuerySpec {
  return {
    collection: paths.notifications('courier'),
    where: [
      ['orderId', '==', orderId],
      ['type', '==', 'offer'],
    ],
    orderBy: [],
    limit: 100,
  };
}

/** The devices for a person's push messages; those seen last come first. */
export function devicesQuery(uid: string, size: number): QuerySpec {
  return {
    collection: paths.devices(uid),
    where: [],
    orderBy: [['lastSeenAt', 'desc']],
    limit: size,
  };
}

/** Devices of anyone that haven't been seen since `before` (ms). */
export function silentDevicesQuery(before: number, size: number): QuerySpec {
  return {
    collection: 'devices',
    group: true,
    where: [['lastSeenAt', '<', { time: before }]],
    orderBy: [['lastSeenAt', 'asc']],
    limit: size,
  };
}

/** An inbox's notifications up to and including `until` (ms), newest first. */
export function inboxUntilQuery(inbox: string, until: number, size: number): QuerySpec {
  return {
    collection: paths.notifications(inbox),
    where: [['createdAt', '<=', { time: until }]],
    orderBy: [['createdAt', 'desc']],
    limit: size,
  };
}
