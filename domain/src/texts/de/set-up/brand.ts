import type { brand as English } from '../../en/set-up/brand.ts';
import type { Translation } from '../../translate.ts';

export const brand: Translation<typeof English> = {
  title: 'Logo und Farbe',
  text: 'Auf jeder Seite, in E-Mails, auf Belegen und Packzetteln und in der installierten App.',
  logoFile: 'Logodatei',
  upload: 'Logo hochladen',
  uploadAnother: 'Anderes Logo hochladen',
  remove: 'Logo entfernen',
  logoHint: 'Am besten ein quadratisches Bild: ein PNG mit durchsichtigem Hintergrund.',
  color: 'Hausfarbe',
  colorHint: 'Etwa #1d5d7c, für Schaltflächen und Links. Leer: die Farbe von Fireline.',
  colorWrong: 'Geben Sie eine Farbe wie #1d5d7c ein.',
  pick: 'Farbe auswählen',
  tooLight:
    'Diese Farbe ist auf hellen Seiten schlecht lesbar. Dort wird ein dunklerer Ton verwendet.',
  tooDark:
    'Diese Farbe ist auf dunklen Seiten schlecht lesbar. Dort wird ein hellerer Ton verwendet.',
  light: 'Helle Seiten',
  dark: 'Dunkle Seiten',
  exampleButton: 'In den Warenkorb',
  exampleLink: 'Ihre Bestellungen',
  logo: 'Logo',
  theLogo: 'Logo',
  theColor: 'Hausfarbe',
  changedLogo: 'Logo geändert',
};
