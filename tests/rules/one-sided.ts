/**
 * Conditions of firestore.rules that can't be both true and false, and why. A complete run of the
 * rules tests fails for any other condition with only one value, and for any listed here that had
 * both. Keyed by the function or `allow` and the condition's source, as in the failure message.
 */
export const oneSided: Readonly<Record<string, string>> = {};
