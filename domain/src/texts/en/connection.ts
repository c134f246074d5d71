/** Whether the device and the server hear from each other. */
export const connection = {} as const;
