import type { Plugin } from "vite";

export function sameLines(): Plugin & { readonly transform: (code: string, id: string) => { code: string } | null; readonly generateBundle: () => void };
