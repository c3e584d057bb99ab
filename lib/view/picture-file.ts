/** Hands the reader a file, under a name that any system takes. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Largest side of a picture in pixels: what every browser's canvas still holds. */
const largest = 8192;

/** A static picture as pixels, so many for each of its own. It holds no outside reference, so the canvas stays readable. */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const fits = Math.min(scale, largest / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.naturalWidth * fits);
  canvas.height = Math.round(image.naturalHeight * fits);
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("The browser made no picture of it.")) : resolve(blob)), "image/png");
  });
}
