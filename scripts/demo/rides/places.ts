/** Where the demo's shop and its customers are; in Brooklyn, where their streets are. */
import type { Point } from '@fireline/domain/delivery/courier-position';

export const shopPlace: Point = { lat: 40.6925, lng: -73.9789 };

/** By the customer's uid: those whose orders are on their way. */
export const homes: Readonly<Record<string, Point>> = {
  'demo-priya': { lat: 40.6897, lng: -73.9712 },
  'demo-hannah': { lat: 40.68, lng: -73.9683 },
};
