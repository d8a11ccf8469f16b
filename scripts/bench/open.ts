/** A workbook opened in the stand-in, with what goes between it and the client runtime. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { WorkbookSnapshot } from '../../src/core/cells/snapshot';
import { readForScan } from '../../src/excel';
import { openHost, type Host } from '../../src/workbench/host';
import { loadRuntime } from '../../src/workbench/host/runtime-node';

export interface Traffic {
  trips: number;
  /** Characters of all requests, of all answers, and of the largest answer. */
  sent: number;
  received: number;
  largest: number;
  /** Seconds in which the stand-in was at work and the product waited. */
  standIn: number;
}

export interface Opened {
  readonly host: Host;
  readonly traffic: Traffic;
  readonly snapshot: WorkbookSnapshot;
}

/** An answer, as against an event. */
const ANSWER = /^\{"id":[^,]*,"type":2/;

/** Opens a file and reads it as a scan does. */
export async function openAndRead(path: string): Promise<Opened> {
  const host = await openHost(readFileSync(path), { name: basename(path) });
  const traffic: Traffic = { trips: 0, sent: 0, received: 0, largest: 0, standIn: 0 };
  const connect = host.bridge.bind(host);
  host.bridge = () => {
    const bridge = connect();
    const send = bridge.sendMessageToHost;
    let asked = 0;
    return {
      sendMessageToHost: (text) => {
        traffic.trips++;
        traffic.sent += text.length;
        asked = performance.now();
        send(text);
      },
      get onMessageFromHost() {
        return bridge.onMessageFromHost;
      },
      set onMessageFromHost(receive: (text: string) => void) {
        bridge.onMessageFromHost = (text) => {
          traffic.received += text.length;
          traffic.largest = Math.max(traffic.largest, text.length);
          if (ANSWER.test(text)) traffic.standIn += (performance.now() - asked) / 1000;
          receive(text);
        };
      },
    };
  };
  const { Excel, Office, OfficeExtension } = loadRuntime(host);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const { snapshot } = await readForScan();
  return { host, traffic, snapshot };
}
