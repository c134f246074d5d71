import type { Point } from '@fireline/domain/delivery/courier-position';

/** Where the demo's shop is: in Brooklyn, where its customers' streets are. */
export const shopPlace: Point = { lat: 40.6925, lng: -73.9789 };
