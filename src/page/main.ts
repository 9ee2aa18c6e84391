import './style/tokens.css';
import './style/base.css';
import './style/parts.css';
import { asker } from './ask/asker.js';
import { showTheme } from './frame/theme.js';

// The law, the worker and the frame are fetched side by side; this file is small so that it can ask for them at once.
showTheme();
asker.start();
void import('./frame/app.js').then(({ showPage }) => showPage());
