/** The deliveries and couriers of the dispatch benchmark, and the changes to them. */
import { randomBytes } from 'node:crypto';
import { serverTime } from '@fireline/domain/codec/server-time';
import { courierSchema } from '@fireline/domain/delivery/courier-schema';
import { deliverySchema } from '@fireline/domain/delivery/schema';
import { newOrderId } from '@fireline/domain/order/number';
import { contactSchema, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { minute } from '@fireline/domain/time/durations';
import type { Firestore } from 'firebase-admin/firestore';
import { encode } from '../../functions/src/lib/encode.ts';
import { type DocumentToWrite, writeGroups } from '../demo/documents.ts';
import { benchLine, benchOrder } from './bench-order.ts';

const shop = { lat: 40.69, lng: -73.97 };

export interface DispatchLoad {
  readonly paths: readonly string[];
  /** One change: a position, or a delivery that goes to another courier. */
  change(turn: number): Promise<unknown>;
}

/** A third is unassigned, a third assigned, and a third on its way, with a position. */
export async function addDeliveries(
  db: Firestore,
  count: number,
  couriers: number,
): Promise<DispatchLoad> {
  const now = Date.now();
  const uids = Array.from({ length: couriers }, (_, index) => `bench-courier-${index}`);
  const ids = Array.from({ length: count }, () => newOrderId(randomBytes));
  const courierOf = (index: number) => uids[index % couriers] ?? '';
  const groups: (readonly DocumentToWrite[])[] = [
    uids.flatMap((uid, index) => [
      {
        path: paths.user(uid),
        data: { displayName: `Courier ${index}`, role: 'courier', claimsChangedAt: new Date() },
      },
      {
        path: paths.courier(uid),
        data: encode.document(courierSchema, {
          name: `Courier ${index}`,
          onDuty: true,
          since: now,
          lastSeenAt: now,
        }),
      },
    ]),
    ...ids.map((id, index) => deliveryOf(id, index, courierOf(index), now)),
  ];
  await writeGroups(db, groups);
  const onTheWay = ids.filter((_, index) => index % 3 === 2);
  const waiting = ids.filter((_, index) => index % 3 < 2);
  return {
    paths: groups.flat().map(({ path }) => path),
    change: (turn) => {
      if (turn % 2 === 0) {
        const id = onTheWay[(turn / 2) % onTheWay.length] ?? '';
        return db.doc(paths.delivery(id)).update({ location: positionAt(turn) });
      }
      const id = waiting[(turn * 37) % waiting.length] ?? '';
      const courierId = turn % 3 === 0 ? null : courierOf(turn);
      const change = encode.changes(orderSchema, { courierId, updatedAt: serverTime });
      return db.doc(paths.order(id)).update(change);
    },
  };
}

function deliveryOf(id: string, index: number, courier: string, now: number) {
  const isOnTheWay = index % 3 === 2;
  const courierId = index % 3 === 0 ? null : courier;
  const placedAt = now - (index % 25) * minute;
  const order = benchOrder(
    {
      id,
      customerId: `bench-${index}`,
      customerName: `Guest ${index}`,
      type: 'delivery',
      note: '',
      lines: [benchLine({ productId: '-', name: 'Dish', station: 'Bar', quantity: 1 })],
      status: isOnTheWay ? 'out_for_delivery' : 'ready',
      version: 4,
      total: 963 + index,
    },
    placedAt,
  );
  const place = encode.changes(orderSchema, {
    courierId,
    callNumber: `Q${String(index).padStart(2, '0')}`,
    deliveryArea: 'Alder Street, 11201 Brooklyn',
    homeMeters: 1100,
    estimate: { from: now, to: now + (index - 20) * minute, reason: null, was: null },
  });
  const lat = (shop.lat + Math.sin(index) / 50).toFixed(6);
  const lng = (shop.lng + Math.cos(index * 1.7) / 50).toFixed(6);
  return [
    { path: paths.order(id), data: { ...order, ...place } },
    {
      path: paths.contact(id),
      data: encode.document(contactSchema, {
        phone: '+12025550123',
        email: '',
        address: {
          line1: '1 Alder Street',
          line2: '',
          postcode: '11201',
          city: 'Brooklyn',
          instructions: '',
          position: `${lat}, ${lng}`,
        },
      }),
    },
    ...(isOnTheWay
      ? [
          {
            path: paths.delivery(id),
            data: {
              ...encode.document(deliverySchema, {
                customerId: `bench-${index}`,
                courierId,
                carrier: '',
                trackingNumber: '',
                location: null,
                eta: null,
              }),
              location: positionAt(index),
            },
          },
        ]
      : []),
  ];
}

function positionAt(turn: number) {
  return {
    lat: shop.lat + Math.sin(turn / 7) / 60,
    lng: shop.lng + Math.cos(turn / 5) / 60,
    accuracy: 12,
    at: new Date(),
  };
}
