/** Literals that look like texts of the app but aren't, by file. */
interface Exception {
  readonly why: string;
  /** As the check names them, with `{…}` for each value. */
  readonly literals: readonly string[];
}

export const notTexts: Readonly<Record<string, Exception>> = {
  'domain/src/delivery/carriers.ts': {
    why: 'the names of companies, which are the same in every language, and a placeholder',
    literals: [
      'Deutsche Post',
      'DPD UK',
      'Hermes',
      'Evri',
      'Royal Mail',
      'Österreichische Post',
      'Swiss Post',
      'La Poste',
      'Chronopost',
      'Correos',
      'Poste Italiane',
      'Canada Post',
      'Australia Post',
      '{number}',
    ],
  },
  'domain/src/insights/figures.ts': {
    why: 'stored with the figures, in English, and shown by the admin’s pages',
    literals: ['Other reasons'],
  },
  'domain/src/order/item-columns.ts': {
    why: 'only a faulty client hears of it',
    literals: ['The columns differ in length.'],
  },
  'web/src/entities/product/image-sources.ts': {
    why: 'the addresses of a picture and their widths',
    literals: ['{…}?size=small 480w,{…} 1200w'],
  },
  'domain/src/zones/zone.ts': {
    why: 'what GeoJSON calls its shapes',
    literals: ['Polygon'],
  },
  'domain/src/parse.ts': {
    why: 'what a developer reads about a faulty document',
    literals: ['Input'],
  },
  'domain/src/shop/new-shop.ts': {
    why: 'stored when a shop is set up on the command line, for its admin to change',
    literals: ['My shop', 'Menu', 'Kitchen'],
  },
  'web/src/entities/order/lab-actors.ts': {
    why: 'the customer and the address of the live lab’s orders, which are stored',
    literals: ['Live lab', 'Brooklyn'],
  },
  'web/src/features/kitchen/board/kitchen-screen.tsx': {
    why: 'the screen’s name, stored in English, and shown by the admin’s pages',
    literals: ['Kitchen, {…}', 'Kitchen', 'Kitchen, expo'],
  },
  'web/src/features/counter/order-editor.tsx': {
    why: 'a key; its label is in the catalog',
    literals: ['Enter'],
  },
  'web/src/features/kitchen/keys/key-bindings.ts': {
    why: 'codes of keys; their labels are in the catalog',
    literals: ['Enter', 'Space'],
  },
  'web/src/features/live/test-input.ts': {
    why: 'the note of the live lab’s orders, which is stored',
    literals: ['A test order of the live lab.'],
  },
  'web/src/platform/lab/faults.ts': {
    why: 'only a developer gets there: a real project’s page offers no faults',
    literals: ['Faults only work on the emulators.'],
  },
};
