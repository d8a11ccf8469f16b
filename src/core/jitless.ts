/**
 * zod, set to check without compiling: it would otherwise try `new Function`, which the content security policy of the
 * pane refuses and reports. It counts only for schemas made afterwards, so whoever imports zod imports this before it.
 * zod itself is not passed on from here: that would carry every language of its messages into the pane.
 */
import { config } from 'zod/mini';

config({ jitless: true });
