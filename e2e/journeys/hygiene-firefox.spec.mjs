import { hygiene } from '../support/hygiene.mjs';

hygiene('firefox');
