/**
 * Conditions of firestore.rules that cannot be both true and false, and why. A whole run of the rules tests fails for
 * any other that was seen on one side only, and for one in here that was seen on both. By the function or `allow` it is
 * in, and its source, as the failure says it.
 */
export const oneSided: Readonly<Record<string, string>> = {};
