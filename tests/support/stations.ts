/** Stations that the demo shop has for stories alone: each worker's own, since their screens show whatever is for them. */
import { paths } from '@fireline/domain/paths';
import { FieldValue } from 'firebase-admin/firestore';
import { dbOf, liveProject } from './admin.ts';

export interface Stations {
  readonly fryer: string;
  readonly grill: string;
}

/** Adds the stations of a worker to the shop, where they stay for its next stories. */
export async function stationsOf(worker: number): Promise<Stations> {
  const stations = { fryer: `fryer${worker}`, grill: `grill${worker}` };
  const shop = dbOf(liveProject).doc(paths.shop);
  await shop.update({ stations: FieldValue.arrayUnion(...Object.values(stations)) });
  return stations;
}
