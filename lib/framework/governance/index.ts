/** Governance: by which modes and instruments collaboration is steered. */
export {};
