/** What every shared case is called. */
export const sharedId = "shared-case";
export const sharedName = { en: "Shared case", zh: "共享案例" } as const;

/** The attribute of the case that says what was done to it. */
export const sharedMark = "pseudonymised";
