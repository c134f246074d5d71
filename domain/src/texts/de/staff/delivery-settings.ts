import type { deliverySettings as English } from '../../en/staff/delivery-settings.ts';
import type { Translation } from '../../translate.ts';

export const deliverySettings: Translation<typeof English> = {
  title: 'Lieferung',
  text: 'Ohne Gebiete liefern Sie überallhin zur Liefergebühr oben.',
  offers: 'Bestellungen liefern',
  offersHint: 'Ist dies ausgeschaltet, können Kunden nur abholen.',

  // Where the shop is, and how far it goes
  position: 'Position des Shops',
  positionHint: 'Breiten- und Längengrad wie 52.5170, 13.3889. Kopieren Sie sie aus einer Karte.',
  positionWrong: 'Geben Sie Breiten- und Längengrad ein, etwa 52.5170, 13.3889.',
  positionNeeded: 'Entfernungen beginnen an der Position des Shops. Geben Sie sie hier ein.',
  longest: 'Größte Entfernung',
  longestHint: 'Luftlinie, für Adressen mit bekannter Position. Ohne Angabe unbegrenzt.',
  kilometers: 'km',

  // Hours
  ownHours: 'Eigene Zeiten für Lieferungen',
  ownHoursHint: 'Innerhalb der Öffnungszeiten oben.',
  hoursLegend: 'Lieferzeiten',

  // Zones
  zonesTitle: 'Gebiete',
  zonesText:
    'Eine Adresse gehört zum ersten Gebiet, in dem sie liegt. Woandershin liefern Sie nicht.',
  zonesLabel: 'Liefergebiete',
  zone: 'Gebiet {number}',
  zoneAdd: 'Gebiet hinzufügen',
  zoneRemove: '{name} entfernen',
  zoneName: 'Name',
  zoneBy: 'Festgelegt durch',
  byPostcodes: '{name, select, eircode {Eircodes} other {Postleitzahlen}}',
  byRadius: 'Entfernung vom Shop',
  byPolygon: 'Fläche auf der Karte',
  postcodesHint: 'Etwa 10115, 10117-10119, 102*.',
  radius: 'Bis zu',
  corners: 'Ecken der Fläche',
  cornersHint: 'Ein Breiten- und Längengrad pro Zeile oder GeoJSON aus einem Karteneditor.',
  cornersWrong:
    'Geben Sie einen Breiten- und Längengrad pro Zeile ein oder ein Polygon als GeoJSON.',
  locationNeeded:
    'Für so ein Gebiet müssen Kunden ihren Standort freigeben. Fügen Sie für die anderen eines mit {name, select, eircode {Eircodes} other {Postleitzahlen}} hinzu.',
  fee: 'Gebühr',
  freeFrom: 'Kostenlos ab',
  freeFromHint: 'Ohne Angabe nie.',
  minimum: 'Mindestbestellwert',
  sketch: 'Skizze Ihrer Gebiete mit dem Shop.',

  // Fields, in a sentence or a list
  theOffer: 'Lieferung',
  thePosition: 'Position des Shops',
  theLongest: 'größte Entfernung',
  theHours: 'Lieferzeiten',
  theZones: 'Liefergebiete',

  // The history
  zonesField: 'Liefergebiete',
  changedOn: 'Lieferung eingeschaltet',
  changedOff: 'Lieferung ausgeschaltet',
  changedHours: 'Lieferzeiten geändert',
  changedZones: '{field}: {names} geändert',
};
