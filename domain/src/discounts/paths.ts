/** Like `paths`, for discount codes: apart, because the menu loads those. */

export const codePaths = {
  codes: 'discountCodes',
  code: (code: string) => `discountCodes/${code}`,
  uses: (code: string) => `discountCodes/${code}/uses`,
  use: (code: string, number: number | string) => `discountCodes/${code}/uses/${number}`,
  /** `key` stands for an account, a phone number, or an email address. */
  customerUse: (code: string, key: string, number: number) =>
    `discountCodes/${code}/customers/${key}-${number}`,
  held: (orderId: string) => `orders/${orderId}/private/discount`,
} as const;
