import { defineConsole } from './console/define-console.js';

/** Entry of the console's page: registers its elements. One file with everything in it, for those who sign in. */
defineConsole();
