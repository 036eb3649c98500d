import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const sidebar = JSON.parse(readFileSync(join(import.meta.dirname, 'sidebar.json'), 'utf8'));

export default defineConfig({
  site: 'https://retcode.example',
  integrations: [starlight({ title: 'Codes', sidebar })],
});
