import { hygiene } from '../support/hygiene.mjs';

hygiene('chromium');
