/**
 * Whether a shop delivers to an address, and on what terms. The menu and the checkout ask before
 * there is an order, and verification decides by the same answer.
 */

import { hasPostcodes } from '../delivery/address-format.ts';
import { pointIn } from '../delivery/coordinates.ts';
import { distanceBetween, type Point } from '../delivery/courier-position.ts';
import { type CountryFacts, countryOf } from '../shop/country.ts';
import { isDeliveryLimited, type Shop } from '../shop/settings.ts';
import { hasPostcode } from './postcodes.ts';
import { type Area, type Corner, zonesIn } from './zone.ts';

/** What of an address decides. */
export interface Place {
  /** Empty where there are none. */
  readonly postcode: string;
  /** `coordinates`, as in `fields.ts`. */
  readonly position?: string;
}

/** Amounts in minor units. */
export interface DeliveryTerms {
  readonly deliveryFee: number;
  /** From this subtotal on, there is no fee; null: there always is. */
  readonly freeFrom: number | null;
  /** The least subtotal. */
  readonly minimum: number;
}

export type NoDelivery =
  /** The shop doesn't deliver at all. */
  | 'off'
  | 'outside'
  /** Beyond the longest distance. */
  | 'too-far'
  | 'postcode-missing'
  | 'position-missing';

export type DeliveryAnswer =
  | ({ readonly ok: true } & DeliveryTerms)
  | { readonly ok: false; readonly why: NoDelivery };

export type DeliverySettings = Pick<
  Shop,
  'offersDelivery' | 'deliveryFee' | 'deliveryZones' | 'deliveryMeters' | 'position'
>;

/** What the shop has to know of an address to decide. */
export function deliveryNeeds(shop: DeliverySettings): {
  readonly postcode: boolean;
  readonly position: boolean;
} {
  if (shop.deliveryZones.length === 0) {
    return { postcode: false, position: shop.deliveryMeters !== null };
  }
  const zones = zonesIn(shop.deliveryZones);
  return {
    postcode: zones.some(({ area }) => area.by === 'postcodes'),
    position: zones.some(({ area }) => area.by !== 'postcodes'),
  };
}

/**
 * Whether an address without a postcode is incomplete: it is, unless the zones do without, or the
 * country has none.
 */
export function isPostcodeRequired(shop: DeliverySettings & CountryFacts): boolean {
  return isDeliveryLimited(shop) ? deliveryNeeds(shop).postcode : hasPostcodes(countryOf(shop));
}

export function deliversTo(place: Place, shop: DeliverySettings): DeliveryAnswer {
  if (!shop.offersDelivery) return no('off');
  if (isBeyond(place, shop)) return no('too-far');
  const terms = termsFor(place, shop);
  if (terms !== null) return { ok: true, ...terms };
  const needs = deliveryNeeds(shop);
  if (needs.postcode && place.postcode.trim() === '') return no('postcode-missing');
  return no(needs.position && !place.position ? 'position-missing' : 'outside');
}

/** Null if the address is in no zone, as far as is known. */
function termsFor(place: Place, shop: DeliverySettings): DeliveryTerms | null {
  if (shop.deliveryZones.length === 0) {
    const isUnknown = shop.deliveryMeters !== null && !place.position;
    return isUnknown ? null : { deliveryFee: shop.deliveryFee, freeFrom: null, minimum: 0 };
  }
  const places = { postcode: place.postcode, point: pointOf(place), shop: pointOf(shop) };
  const zone = zonesIn(shop.deliveryZones).find(({ area }) => contains(area, places));
  return zone ? { deliveryFee: zone.fee, freeFrom: zone.freeFrom, minimum: zone.minimum } : null;
}

function isBeyond(place: Place, shop: DeliverySettings): boolean {
  const [from, to] = [pointOf(shop), pointOf(place)];
  if (shop.deliveryMeters === null || !from || !to) return false;
  return distanceBetween(from, to) > shop.deliveryMeters;
}

function pointOf({ position }: { readonly position?: string | null }): Point | null {
  return position ? pointIn(position) : null;
}

interface Places {
  readonly postcode: string;
  readonly point: Point | null;
  readonly shop: Point | null;
}

function contains(area: Area, { postcode, point, shop }: Places): boolean {
  if (area.by === 'postcodes') return hasPostcode(area.postcodes, postcode);
  if (point === null) return false;
  if (area.by === 'polygon') return isInside(point, area.corners);
  return shop !== null && distanceBetween(shop, point) <= area.meters;
}

/** Whether a line from `point` to the north crosses the edge an odd number of times. */
function isInside(point: Point, corners: readonly Corner[]): boolean {
  // Counted from the first corner, so that an area across the date line is in one piece.
  const origin = corners[0]?.[1] ?? 0;
  const east = turn(point.lng - origin);
  const around = corners.map(([lat, lng]) => ({
    north: lat - point.lat,
    east: turn(lng - origin) - east,
  }));
  return around.reduce((isIn, to, index) => {
    const from = around.at(index - 1) ?? to;
    if (from.east > 0 === to.east > 0) return isIn;
    const part = from.east / (from.east - to.east);
    return from.north + (to.north - from.north) * part > 0 ? !isIn : isIn;
  }, false);
}

/** The shorter way round the earth, in degrees. */
function turn(degrees: number): number {
  if (degrees > 180) return degrees - 360;
  return degrees < -180 ? degrees + 360 : degrees;
}

function no(why: NoDelivery): DeliveryAnswer {
  return { ok: false, why };
}
