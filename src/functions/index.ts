/** Runs while the page loads, and by itself where Excel keeps the functions in a runtime of their own. */
import { displayLocale } from '../excel/language';
import { associateFunctions } from './associate';

associateFunctions(displayLocale);
