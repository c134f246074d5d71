/**
 * How many decimals a currency's smallest unit has: ISO 4217's exponents. `Intl` can't be asked:
 * browsers and their versions disagree about what is usually written (HUF, IDR, COP, PKR), and an
 * amount would be a hundred times as much on the next device.
 */
const decimals: Readonly<Record<string, 0 | 3 | 4>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

/** 2 for EUR, 0 for JPY, 3 for KWD. `currency` is an ISO 4217 code. */
export function minorUnitDigits(currency: string): number {
  return decimals[currency] ?? 2;
}
