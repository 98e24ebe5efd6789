import 'drumtower/define';
import type {} from 'drumtower/types/vue';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
