/** Allergens as Americans spell them. Stored data, and the rules, keep the names in `product.ts`. */
const spellings: Readonly<Record<string, string>> = {
  molluscs: 'mollusks',
  soya: 'soy',
  sulphites: 'sulfites',
};

export function allergenName(stored: string): string {
  return spellings[stored] ?? stored;
}

/** `milk, nuts, soy`. */
export function allergenNames(stored: readonly string[]): string {
  return stored.map(allergenName).join(', ');
}
