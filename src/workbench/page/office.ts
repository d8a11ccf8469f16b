/** Runs in the pane's window after Microsoft's client runtime, in place of the Office loader. */
import { installOffice } from '../host/runtime-browser';
import { takeSeat } from './seat';

const { host, displayLanguage } = takeSeat();
installOffice(window, host, { displayLanguage });
