import { addressLines } from '@fireline/domain/delivery/address-format';
import type { Address } from '@fireline/domain/order/schema';
import { useCountry } from '#entities/shop/country.ts';
import { classNames } from '#ui/class-names.ts';
import { UserText } from '#ui/user-text.tsx';

/** An address as the shop's country writes it, without its instructions. */
export function AddressLines({ address, firstClass }: { address: Address; firstClass?: string }) {
  return addressLines(address, useCountry()).map((line, index) => (
    <UserText key={line} className={classNames('block', index === 0 && firstClass)}>
      {line}
    </UserText>
  ));
}
