/** Queries for notifications and for the devices that they go to. */
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

/** Where a person's push messages go; the devices seen last come first. */
export function devicesQuery(uid: string, size: number): QuerySpec {
  return {
    collection: paths.devices(uid),
    where: [],
    orderBy: [['lastSeenAt', 'desc']],
    limit: size,
  };
}

/** Devices of anybody that have not been seen since `before` (ms). */
export function silentDevicesQuery(before: number, size: number): QuerySpec {
  return {
    collection: 'devices',
    group: true,
    where: [['lastSeenAt', '<', { time: before }]],
    orderBy: [['lastSeenAt', 'asc']],
    limit: size,
  };
}

/** What came into an inbox at `until` (ms) or before, newest first. */
export function inboxUntilQuery(inbox: string, until: number, size: number): QuerySpec {
  return {
    collection: paths.notifications(inbox),
    where: [['createdAt', '<=', { time: until }]],
    orderBy: [['createdAt', 'desc']],
    limit: size,
  };
}
