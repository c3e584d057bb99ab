import type { Plugin } from "vite";

export function slimmed(code: string, id: string): string;
export function slimSigma(): Plugin;
