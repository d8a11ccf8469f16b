/** Runs in the pane's window before Microsoft's client runtime. */
import { installBridge } from '../host/runtime-browser';
import { takeSeat } from './seat';

installBridge(window, takeSeat().host);
