import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Vue is to leave the elements alone.
const isCustomElement = (tag) => tag.startsWith('plan-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
