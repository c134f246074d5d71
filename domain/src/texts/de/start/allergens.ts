import type { allergens as English } from '../../en/start/allergens.ts';
import type { Translation } from '../../translate.ts';

export const allergens: Translation<typeof English> = {
  celery: 'Sellerie',
  crustaceans: 'Krebstiere',
  eggs: 'Eier',
  fish: 'Fisch',
  gluten: 'Gluten',
  lupin: 'Lupinen',
  milk: 'Milch',
  molluscs: 'Weichtiere',
  mustard: 'Senf',
  nuts: 'Nüsse',
  peanuts: 'Erdnüsse',
  sesame: 'Sesam',
  soya: 'Soja',
  sulphites: 'Sulfite',
};
