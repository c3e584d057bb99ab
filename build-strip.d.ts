import type { Plugin } from "vite";

export function stripped(code: string, id?: string): string;
export function withoutUnsaid(code: string): string;
export function withoutProse(): Plugin;
