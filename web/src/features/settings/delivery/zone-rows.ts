/** Delivery zones as form fields, all as typed. The domain validates. */

import { coordinatesOf } from '@fireline/domain/delivery/coordinates';
import { amountText, parseMoney, parseOptionalMoney } from '@fireline/domain/money/typed-money';
import { checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import {
  type Area,
  cornersIn,
  type Zone,
  zoneLine,
  zoneLinesSchema,
  zoneSchema,
  zonesIn,
} from '@fireline/domain/zones/zone';
import { newId } from '#lib/list-edits.ts';
import { numberOf, typedNumber } from '../typed-numbers.ts';

export interface ZoneRow {
  readonly key: string;
  readonly name: string;
  readonly by: Area['by'];
  readonly postcodes: string;
  readonly kilometers: string;
  readonly corners: string;
  readonly fee: string;
  /** Empty: never. */
  readonly freeFrom: string;
  readonly minimum: string;
}

export function toZoneRows(lines: readonly string[], currency: string): readonly ZoneRow[] {
  return zonesIn(lines).map(({ name, area, fee, freeFrom, minimum }, index) => ({
    key: `zone-${index}`,
    name,
    by: area.by,
    ...blankArea,
    ...typedArea(area),
    fee: amountText(fee, currency),
    freeFrom: freeFrom === null ? '' : amountText(freeFrom, currency),
    minimum: amountText(minimum, currency),
  }));
}

export function newZoneRow(fee: string, currency: string): ZoneRow {
  const minimum = amountText(0, currency);
  return { key: newId(), name: '', by: 'postcodes', ...blankArea, fee, freeFrom: '', minimum };
}

const blankArea = { postcodes: '', kilometers: '', corners: '' };

function typedArea(area: Area): Partial<ZoneRow> {
  switch (area.by) {
    case 'postcodes':
      return { postcodes: area.postcodes };
    case 'radius':
      return { kilometers: typedNumber(area.meters / 1000) };
    case 'polygon':
      return { corners: area.corners.map(([lat, lng]) => coordinatesOf({ lat, lng })).join('\n') };
  }
}

/** The zone that the row describes, or what is wrong with it, by the row's fields. */
export function checkZoneRow(row: ZoneRow, currency: string) {
  const checked = checkInput(zoneSchema, {
    name: row.name,
    area: areaOf(row),
    fee: parseMoney(row.fee, currency),
    // Nothing that can't be read passes for “never”.
    freeFrom: parseOptionalMoney(row.freeFrom, currency),
    minimum: parseMoney(row.minimum, currency),
  });
  if (checked.ok) return checked;
  const fields = Object.entries(checked.fields).map(([path, message]) =>
    path.startsWith('area') ? [areaField[row.by], areaMessage(row, message)] : [path, message],
  );
  return { ok: false, fields: Object.fromEntries(fields) as Record<string, string> } as const;
}

/** What the valid rows mean now, for the sketch. */
export function zonesOf(rows: readonly ZoneRow[], currency: string): readonly Zone[] {
  return rows.flatMap((row) => {
    const checked = checkZoneRow({ ...row, name: row.name || '?' }, currency);
    return checked.ok ? [checked.value] : [];
  });
}

/** The stored form of `rows`, and what is wrong with them by path: `deliveryZones.0.fee`. */
export function checkZoneRows(rows: readonly ZoneRow[], currency: string) {
  const checked = rows.map((row) => checkZoneRow(row, currency));
  const wrong = checked.flatMap((zone, index) =>
    zone.ok
      ? []
      : Object.entries(zone.fields).map(([field, message]) => [
          `deliveryZones.${index}.${field}`,
          message,
        ]),
  );
  const lines = checked.flatMap((zone) => (zone.ok ? [zoneLine(zone.value)] : []));
  const sizes = checkInput(zoneLinesSchema, lines);
  const fields: Readonly<Record<string, string>> = {
    ...Object.fromEntries(wrong),
    ...(!sizes.ok && { deliveryZones: Object.values(sizes.fields).join(' ') }),
  };
  return { lines, fields };
}

const areaField = { postcodes: 'postcodes', radius: 'kilometers', polygon: 'corners' } as const;

function areaOf({ by, postcodes, kilometers, corners }: ZoneRow): unknown {
  switch (by) {
    case 'postcodes':
      return { by, postcodes };
    case 'radius':
      return { by, meters: metersIn(kilometers) };
    case 'polygon':
      return { by, corners: cornersIn(corners) ?? [] };
  }
}

function areaMessage({ by, corners }: ZoneRow, message: string): string {
  return by === 'polygon' && cornersIn(corners) === null
    ? texts.deliverySettings.cornersWrong
    : message;
}

/** NaN if it isn't a number. */
export function metersIn(kilometers: string): number {
  return Math.round(numberOf(kilometers) * 1000);
}
