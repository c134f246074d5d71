/** The sequence in which a courier brings their deliveries. */

/** As arranged in `ids`. What they haven't arranged comes last, as the server lists it. */
export function inRideOrder<Ride extends { readonly id: string }>(
  rides: readonly Ride[],
  ids: readonly string[],
): readonly Ride[] {
  const place = ({ id }: Ride) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return rides.toSorted((one, other) => place(one) - place(other));
}

/** `ids` with the one at `from` moved by `steps`. */
export function moved(ids: readonly string[], from: number, steps: 1 | -1): readonly string[] {
  const id = ids[from];
  return id === undefined ? ids : ids.toSpliced(from, 1).toSpliced(from + steps, 0, id);
}
