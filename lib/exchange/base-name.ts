/** The name of a file without the folders before it, as any system writes them. */
export const baseName = (path: string): string => path.replace(/^.*[/\\]/, "");
