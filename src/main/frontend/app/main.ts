import './base.css';
import { createApp } from 'vue';
import App from './App.vue';
import { routes } from './routes';
import { i18n } from './words/words';

createApp(App).use(i18n).use(routes).mount('#page');
