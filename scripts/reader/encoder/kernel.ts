/** Puts the kernel of the encoder together from its source: `npx tsx scripts/reader/encoder/kernel.ts` writes src/reader/encoder/kernel-bytes.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import wabt from 'wabt';

const FOLDER = 'src/reader/encoder';

/** The bytes of the kernel, as text, from its source. */
export const assembled = async (): Promise<string> => {
  const { parseWat } = await wabt();
  const parsed = parseWat('kernel.wat', readFileSync(`${FOLDER}/kernel.wat`, 'utf8'), { simd: true });
  return Buffer.from(parsed.toBinary({}).buffer).toString('base64');
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(
    `${FOLDER}/kernel-bytes.ts`,
    `// Made by scripts/reader/encoder/kernel.ts from kernel.wat.\nexport const KERNEL =\n  '${await assembled()}';\n`,
  );
