/**
 * Extra stations of the demo shop for stories: one set per worker, because their screens show every
 * order for them.
 */
import { paths } from '@fireline/domain/paths';
import { FieldValue } from 'firebase-admin/firestore';
import { dbOf, liveProject } from './admin.ts';

export interface Stations {
  readonly fryer: string;
  readonly grill: string;
}

/** Adds a worker's stations to the shop, where they stay for its next stories. */
export async function stationsOf(worker: number): Promise<Stations> {
  const stations = { fryer: `fryer${worker}`, grill: `grill${worker}` };
  const shop = dbOf(liveProject).doc(paths.shop);
  await shop.update({ stations: FieldValue.arrayUnion(...Object.values(stations)) });
  return stations;
}
