import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const INTER = ['400Regular', '500Medium', '600SemiBold', '700Bold'].map(
  (weight) => `@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`,
);
const FALLBACK = ['DejaVuSans', 'DejaVuSans-Bold'].map((name) => `dejavu-fonts-ttf/ttf/${name}.ttf`);

const load = (specifier: string): Buffer => readFileSync(require.resolve(specifier));

/** The files of each family, in the order the templates name them. Only these are given to Typst, so no machine's own fonts leak in. */
export const loadFonts = (): Buffer[][] => [INTER.map(load), FALLBACK.map(load)];
