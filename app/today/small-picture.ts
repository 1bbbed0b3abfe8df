/** Long enough to read a meter or a label on it. */
const LONGEST_SIDE = 1_600;
const QUALITY = 0.8;

/** A photo as it is kept and sent: at most 1,600 points a side, turned upright, JPEG. What is no picture stays as it is. */
export async function smallPicture(file: File): Promise<File> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!picture) return file;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  if (!bytes || (scale === 1 && bytes.size >= file.size)) return file;
  return new File([bytes], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' });
}
