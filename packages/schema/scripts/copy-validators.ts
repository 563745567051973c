// Copies the generated validators into the build: they are JavaScript already, so the compiler leaves them where they are.
import { cpSync } from 'node:fs';
import { join } from 'node:path';

const room = join(import.meta.dirname, '..');
cpSync(join(room, 'src/generated/validators'), join(room, 'dist/generated/validators'), { recursive: true });
