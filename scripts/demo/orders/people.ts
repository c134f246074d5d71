/** The demo shop's customers: three with an account, and guests without one. */
import type { Actor } from '@fireline/domain/order/transitions';

export interface Person {
  readonly uid: string;
  readonly name: string;
  readonly phone: string;
  /** Empty: no emails. */
  readonly email: string;
  readonly home: readonly [
    line1: string,
    line2: string,
    postcode: string,
    instructions: string,
    position: string,
  ];
}

function person(
  name: string,
  uid: string,
  phone: string,
  email: string,
  ...home: Person['home']
): Person {
  return { uid: `demo-${uid}`, name, phone: `+1 ${phone}`, email, home };
}

export const people = {
  priya: person(
    'Priya Raman',
    'priya',
    '718 555 0142',
    'priya@fireline.test',
    '218 Carlton Avenue',
    'Apt 3R',
    '11205',
    'Second buzzer from the top',
    '40.6897, -73.9712',
  ),
  tomasz: person(
    'Tomasz Wójcik',
    'tomasz',
    '347 555 0178',
    'tomasz@fireline.test',
    '41 Clermont Avenue',
    '',
    '11205',
    '',
    '40.6961, -73.9702',
  ),
  hannah: person(
    'Hannah Goldberg',
    'hannah',
    '917 555 0119',
    'hannah@fireline.test',
    '560 Vanderbilt Avenue',
    'Apt 5C',
    '11238',
    'Please text, the baby is asleep',
    '40.68, -73.9683',
  ),
  malik: person(
    'Malik Johnson',
    'guest-malik',
    '646 555 0103',
    '',
    '77 Greene Avenue',
    '',
    '11238',
    '',
    '40.6869, -73.9737',
  ),
  sofia: person(
    'Sofia Marchetti',
    'guest-sofia',
    '718 555 0166',
    'sofia.marchetti@example.com',
    '12 South Oxford Street',
    'Garden level',
    '11217',
    'Through the iron gate, down the steps',
    '40.6887, -73.9752',
  ),
  kenji: person(
    'Kenji Watanabe',
    'guest-kenji',
    '347 555 0131',
    '',
    '300 Ashland Place',
    '14F',
    '11217',
    'Leave it with the doorman',
    '40.6862, -73.9779',
  ),
  fatima: person(
    'Fatima El Amrani',
    'guest-fatima',
    '929 555 0157',
    'fatima.elamrani@example.com',
    '145 Lafayette Avenue',
    'Apt 2',
    '11238',
    'The bell is broken, please call',
    '40.6885, -73.9722',
  ),
  grace: person(
    'Grace Kim',
    'guest-grace',
    '917 555 0184',
    '',
    '86 Fort Greene Place',
    '',
    '11217',
    '',
    '40.6874, -73.9765',
  ),
  segun: person(
    'Oluwasegun Adeyemi',
    'guest-segun',
    '646 555 0125',
    'segun@example.com',
    '402 DeKalb Avenue',
    'Apt 4L',
    '11205',
    '',
    '40.6906, -73.9617',
  ),
  elif: person(
    'Elif Yılmaz',
    'guest-elif',
    '718 555 0190',
    '',
    '23 Cumberland Street',
    '',
    '11205',
    '',
    '40.6967, -73.9725',
  ),
  diego: person(
    'Diego Castillo',
    'guest-diego',
    '347 555 0112',
    '',
    '509 Myrtle Avenue',
    '',
    '11205',
    '',
    '40.6937, -73.964',
  ),
  rosa: person(
    'Rosa Delgado',
    'guest-rosa',
    '929 555 0148',
    '',
    '330 Clinton Avenue',
    '',
    '11205',
    '',
    '40.6884, -73.9672',
  ),
} as const satisfies Record<string, Person>;

export type PersonName = keyof typeof people;

export const staff = {
  admin: { uid: 'demo-admin', role: 'admin' },
  kitchen: { uid: 'demo-kitchen', role: 'kitchen' },
  linh: { uid: 'demo-courier', role: 'courier' },
  samir: { uid: 'demo-courier-2', role: 'courier' },
  system: { uid: 'system', role: 'system' },
} as const satisfies Record<string, Actor>;
