/**
 * The largest product that an admin can create: rules may evaluate 1,000 expressions, and it takes
 * almost as many.
 */
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { anOption, aProduct } from '@fireline/domain/testing/stored';
import { serverTimestamp } from 'firebase/firestore';
import { test } from 'vitest';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { changeId, setSigned } from '../support/signed.ts';

// Hundreds of choices, each with many values. `product-options.test.ts` evaluates the same
// expressions.
const rules = useRules({ reportsCoverage: false });

function create(count: number) {
  const options = Array.from({ length: count }, (_option, index) =>
    anOption({
      id: `option-${index}`,
      name: 'x'.repeat(limits.productName),
      max: limits.choicesPerOption,
      choices: Array.from({ length: limits.choicesPerOption }, () => ({
        id: 'oat',
        name: 'Oat',
        price: 60,
      })),
    }),
  );
  const data = {
    ...aProduct({ changeId, stock: 5, labels: 'vegan', served: 'mon 11:30-14:30' }),
    options,
    createdAt: serverTimestamp(),
    updatedAt: serverTimestamp(),
  };
  return setSigned(rules, 'admin', { path: paths.product('latte'), data });
}

test('admin may write the largest number of options and choices, and no more', async () => {
  await allowed(create(limits.optionsPerProduct));
  await refused(create(limits.optionsPerProduct + 1));
});
