/**
 * zod, set to check without compiling: it would otherwise try `new Function`, which the content security policy of the
 * pane refuses and reports. Set here because it counts only for schemas made afterwards; nothing else of the product
 * imports zod itself.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
