import { describe, expect, test } from 'vitest';
import { coordinatesOf } from '../delivery/coordinates.ts';
import type { Point } from '../delivery/courier-position.ts';
import { isDeliveryLimited } from '../shop/settings.ts';
import { aShop } from '../testing/plain.ts';
import {
  type DeliverySettings,
  deliversTo,
  isPostcodeRequired,
  type NoDelivery,
} from './delivers-to.ts';
import { type Area, type Corner, zoneLine } from './zone.ts';

const shopPlace = { lat: 40.6925, lng: -73.9789 };
/** About 890 m north of the shop. */
const near = { lat: 40.7005, lng: -73.9789 };
/** About 2.9 km north of it. */
const far = { lat: 40.7185, lng: -73.9789 };

const zone = (area: Area, fee: number, more = {}) =>
  zoneLine({ name: `For ${fee}`, area, fee, freeFrom: null, minimum: 0, ...more });
const postcodes = (list: string): Area => ({ by: 'postcodes', postcodes: list });
const radius = (meters: number): Area => ({ by: 'radius', meters });
const polygon = (...corners: Corner[]): Area => ({ by: 'polygon', corners });

const shop = (overrides: Partial<DeliverySettings> = {}) =>
  aShop({ deliveryFee: 250, position: coordinatesOf(shopPlace), ...overrides });
const at = (postcode: string, point?: Point) => ({
  postcode,
  ...(point && { position: coordinatesOf(point) }),
});

const costs = (deliveryFee: number) => expect.objectContaining({ ok: true, deliveryFee });
const refuses = (why: NoDelivery) => ({ ok: false, why });

describe('without zones', () => {
  test('everywhere costs the same', () => {
    const terms = { ok: true, deliveryFee: 250, freeFrom: null, minimum: 0 };
    expect(deliversTo(at(''), shop())).toEqual(terms);
    expect(deliversTo(at('99999', far), shop())).toEqual(terms);
    expect(isDeliveryLimited(shop())).toBe(false);
    expect(isPostcodeRequired(shop())).toBe(true);
  });

  test('a longest distance needs the position', () => {
    const limited = shop({ deliveryMeters: 1000 });
    expect(deliversTo(at('11201', near), limited)).toEqual(costs(250));
    expect(deliversTo(at('11201', far), limited)).toEqual(refuses('too-far'));
    expect(deliversTo(at('11201'), limited)).toEqual(refuses('position-missing'));
    expect(isPostcodeRequired(limited)).toBe(false);
  });

  test('nowhere, if the shop doesn’t deliver', () => {
    const off = shop({ offersDelivery: false, deliveryZones: [zone(postcodes('11201'), 1)] });
    expect(deliversTo(at('11201', near), off)).toEqual(refuses('off'));
    expect(isDeliveryLimited(off)).toBe(false);
  });
});

describe('by postcode', () => {
  const local = shop({
    deliveryZones: [zone(postcodes('11201'), 100), zone(postcodes('112*'), 400)],
  });

  test('the first zone that has it decides', () => {
    expect(deliversTo(at('11201'), local)).toEqual(costs(100));
    expect(deliversTo(at('11205'), local)).toEqual(costs(400));
    expect(deliversTo(at('10001'), local)).toEqual(refuses('outside'));
  });

  test('is asked for', () => {
    expect(deliversTo(at(' '), local)).toEqual(refuses('postcode-missing'));
    expect(deliversTo(at('', near), local)).toEqual(refuses('postcode-missing'));
    expect(isPostcodeRequired(local)).toBe(true);
  });

  test('a known position that is too far away still counts', () => {
    const limited = { ...local, deliveryMeters: 1000 };
    expect(deliversTo(at('11201'), limited)).toEqual(costs(100));
    expect(deliversTo(at('11201', near), limited)).toEqual(costs(100));
    expect(deliversTo(at('11201', far), limited)).toEqual(refuses('too-far'));
    expect(deliversTo(at('10001'), limited)).toEqual(refuses('outside'));
  });
});

describe('by radius', () => {
  const round = shop({ deliveryZones: [zone(radius(1000), 0), zone(radius(2500), 300)] });

  test('the nearest ring that is listed first decides', () => {
    expect(deliversTo(at('', near), round)).toEqual(costs(0));
    expect(deliversTo(at('', { ...shopPlace, lat: 40.71 }), round)).toEqual(costs(300));
    expect(deliversTo(at('', far), round)).toEqual(refuses('outside'));
  });

  test('needs no postcode but the position, and the shop’s', () => {
    expect(deliversTo(at('11201'), round)).toEqual(refuses('position-missing'));
    expect(isPostcodeRequired(round)).toBe(false);
    expect(deliversTo(at('', near), { ...round, position: null })).toEqual(refuses('outside'));
  });

  test('a postcode zone serves those whose position is unknown', () => {
    const mixed = shop({ deliveryZones: [zone(radius(1000), 0), zone(postcodes('11201'), 500)] });
    expect(deliversTo(at('11201', near), mixed)).toEqual(costs(0));
    expect(deliversTo(at('11201'), mixed)).toEqual(costs(500));
    expect(deliversTo(at('10001'), mixed)).toEqual(refuses('position-missing'));
    expect(deliversTo(at('10001', far), mixed)).toEqual(refuses('outside'));
    expect(deliversTo(at(''), mixed)).toEqual(refuses('postcode-missing'));
  });
});

describe('by polygon', () => {
  /** The letter L: the square without its upper right. */
  const bent = polygon([0, 0], [0, 4], [2, 4], [2, 2], [4, 2], [4, 0]);
  const inside: readonly [number, number][] = [
    [1, 1],
    [1, 3],
    [3, 1],
    [0.001, 3.999],
  ];
  const outside: readonly [number, number][] = [
    [3, 3],
    [-1, 1],
    [1, 5],
    [5, 1],
    [1, -1],
    [2.001, 2.001],
  ];
  const bentShop = shop({ deliveryZones: [zone(bent, 7)] });
  const reversed = polygon([4, 0], [4, 2], [2, 2], [2, 4], [0, 4], [0, 0]);

  test.each(inside)('%d, %d is inside of an L', (lat, lng) => {
    expect(deliversTo(at('', { lat, lng }), bentShop)).toEqual(costs(7));
    const other = shop({ deliveryZones: [zone(reversed, 7)] });
    expect(deliversTo(at('', { lat, lng }), other)).toEqual(costs(7));
  });

  test.each(outside)('%d, %d is outside of it', (lat, lng) => {
    expect(deliversTo(at('', { lat, lng }), bentShop)).toEqual(refuses('outside'));
  });

  test('may cross the date line', () => {
    const taveuni = shop({
      deliveryZones: [
        zone(polygon([-17, 179.5], [-16.5, 179.5], [-16.5, -179.5], [-17, -179.5]), 7),
      ],
    });
    expect(deliversTo(at('', { lat: -16.8, lng: 179.9 }), taveuni)).toEqual(costs(7));
    expect(deliversTo(at('', { lat: -16.8, lng: -179.9 }), taveuni)).toEqual(costs(7));
    expect(deliversTo(at('', { lat: -16.8, lng: 0 }), taveuni)).toEqual(refuses('outside'));
    expect(deliversTo(at('', { lat: -16.8, lng: 179.4 }), taveuni)).toEqual(refuses('outside'));
  });
});

test('zones that can’t be read don’t mean everywhere', () => {
  expect(deliversTo(at('11201'), shop({ deliveryZones: ['?'] }))).toEqual(refuses('outside'));
});
